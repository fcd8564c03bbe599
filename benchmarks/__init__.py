"""Measurements, as ratios in one run or against people: never timed tests."""
