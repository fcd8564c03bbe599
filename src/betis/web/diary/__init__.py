"""Catatan: the diary kept by the site, and its pages."""
