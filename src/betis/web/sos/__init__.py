"""Kram sekarang: the night screen."""
