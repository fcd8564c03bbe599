"""Blood tests and examinations, one file each."""
