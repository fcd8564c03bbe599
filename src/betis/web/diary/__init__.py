"""The diary on the server: its tables, and what reads and writes them."""
