"""Answers that cannot both be true, one file each."""
