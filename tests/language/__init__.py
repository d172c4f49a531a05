"""Thai and English text, dates and numbers."""
