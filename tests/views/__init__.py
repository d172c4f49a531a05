"""What the views compute."""
