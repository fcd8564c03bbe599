"""Medicines: what was typed, what may provoke cramps, what does not go together."""
