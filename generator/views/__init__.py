"""From the catalogue to pages: what each page says, in which language. Nothing here knows of HTML."""
