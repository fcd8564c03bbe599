"""Short pieces to read, one file each."""
