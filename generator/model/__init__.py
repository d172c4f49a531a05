"""What the catalogue holds: kinds of entry, their fields, and the whole of them with its references."""
