"""The guideline itself. Clinicians work here and nowhere else: one file an entry.

The file's name is the entry's name everywhere: page, column, test.
"""
