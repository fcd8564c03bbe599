"""The ways to read a rule. Each receives a book; none knows another; `answer` is the reference."""
