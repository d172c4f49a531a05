"""Findings as values, and the reporters that print them."""
