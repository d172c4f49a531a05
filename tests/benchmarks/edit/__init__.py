"""From saving a file to the new page, beside other generators: `python -m tests.benchmarks.edit`."""
