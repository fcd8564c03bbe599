"""Daily habits: sleep, drink, shoes, rest."""
