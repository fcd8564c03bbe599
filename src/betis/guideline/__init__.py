"""What a guideline is made of: shapes without content.

`fact` (what can be asked), `source` (publications), `items` (what follows from facts),
`promise` (what must never happen), `patient` (what is known of one person), `book` (the whole).
"""
