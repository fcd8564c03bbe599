"""What to eat, and what food cannot do."""
