"""What the search of the site is made of: documents, and the files that a browser loads of them."""
