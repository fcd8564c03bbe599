"""Whom to see and how to reach them, one file each."""
