"""Tables back into the catalogue: workbooks, CSV files and lists of others become entries, or findings."""
