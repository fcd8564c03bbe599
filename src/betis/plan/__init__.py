"""Rencana: a plan of a few things for one person, each with its certainty and its reason."""

from betis.plan.plan import Plan, plan_for

__all__ = ["Plan", "plan_for"]
