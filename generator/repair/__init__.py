"""Files of the catalogue written anew: in canonical form, from a template, under another id."""
