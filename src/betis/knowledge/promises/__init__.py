"""What must hold for every possible person: one file a promise, a sentence and its cases."""
