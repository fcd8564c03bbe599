"""Rencana: movement, a day's food, fluids, bedtime, reminders."""
