"""Parametric drawings of the actions; `scripts/draw.py` writes them."""
