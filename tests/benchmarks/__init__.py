"""What is measured, each against others in the same run: `python -m tests.benchmarks.<name>`."""
