"""The search of the site beside that of others, on the same documents and queries."""
