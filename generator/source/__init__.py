"""YAML files as nodes that know their places, decoded into records without ever raising."""
