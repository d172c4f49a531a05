"""Thai and English text, dates and numbers: the floor everything else stands on."""
