"""What may contribute to cramps, one file each."""
