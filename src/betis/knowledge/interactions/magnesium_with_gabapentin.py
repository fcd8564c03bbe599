"""Magnesium or antacid with gabapentin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

magnesium_with_gabapentin = Interaction(
    title=say(
        id="Magnesium atau antasida dengan gabapentin", en="Magnesium or antacid with gabapentin"
    ),
    says=say(id="Gabapentin sedikit kurang terserap.", en="A little less gabapentin is absorbed."),
    do=say(id="Beri jarak 2 sampai 3 jam.", en="Separate them by 2 to 3 hours."),
    severity=Severity.MINOR,
    a=("magnesium", "antacid"),
    b=("gabapentin",),
    cites=("emc_mg_antacid",),
    dated=date(2026, 11, 25),
)
