"""The Django site: server-rendered pages that print the book. It holds no clinical sentence."""
