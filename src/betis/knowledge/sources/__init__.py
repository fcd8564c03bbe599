"""Publications, one file each, with what was read in them."""
