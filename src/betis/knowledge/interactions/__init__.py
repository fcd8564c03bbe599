"""What does not go well together: medicines, supplements, food, conditions."""
