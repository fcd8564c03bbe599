"""Groups of people for whom something is different, one file each."""
