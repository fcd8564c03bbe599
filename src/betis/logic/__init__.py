"""The small typed language in which a guideline is written. It knows nothing of medicine.

Read in this order: `truth` (yes, no, unknown), `nodes` (what can be said), `walk` (going
through what was said), `wording` (saying it in Indonesian and English).
"""
