"""What people say, what is known, what to do instead."""
