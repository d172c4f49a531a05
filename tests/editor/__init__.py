"""What an editor makes of the JSON Schemas, told by the language server that editors run."""
