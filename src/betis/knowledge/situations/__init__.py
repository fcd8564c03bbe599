"""Derived facts: what several answers together may mean, one file each."""
