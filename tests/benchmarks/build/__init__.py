"""The whole build beside other generators: `python -m tests.benchmarks.build`."""
