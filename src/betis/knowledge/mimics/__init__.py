"""What is taken for a cramp, one file each."""
