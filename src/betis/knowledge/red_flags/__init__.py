"""Danger signs, one file each."""
