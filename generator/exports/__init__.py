"""Files made for use elsewhere: of the declarations of fields, for editors and for authors."""
