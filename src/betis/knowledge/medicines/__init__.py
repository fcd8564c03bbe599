"""Medicines and supplements: what is known, and for whom."""
