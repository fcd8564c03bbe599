"""What to do during a cramp and just after it, and what people do that had better be left."""
