"""Leg cramp."""

from betis.guideline.source import Source

bopdhb = Source(
    title="Leg cramp",
    published="Public health information",
    year=None,
    supports="Stretch, stand, rub; a cold pack for comfort",
    seen=True,
    authors="Bay of Plenty District Health Board, New Zealand",
    url="https://www.bopdhb.govt.nz/conditions-treatments/bones-and-joints/leg-cramp",
    study="expert",
)
