"""Treatments given by somebody trained."""
