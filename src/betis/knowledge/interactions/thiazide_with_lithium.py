"""Thiazide diuretic with lithium."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

thiazide_with_lithium = Interaction(
    title=say(id="Diuretik tiazid dengan litium", en="Thiazide diuretic with lithium"),
    says=say(
        id="Garam yang hilang membuat ginjal menahan litium. Kadarnya biasanya naik seperempat sampai dua perlima. Diuretik kuat (furosemid) jauh lebih sedikit pengaruhnya.",
        en="Loss of salt makes the kidney hold lithium. Levels usually rise by a quarter to two fifths. Loop diuretics do this much less.",
    ),
    do=say(
        id="Hanya dengan pemeriksaan kadar litium.", en="Only with checks of the lithium level."
    ),
    severity=Severity.MAJOR,
    a=("thiazide_diuretic",),
    b=("lithium",),
    cites=("cafermed_lithium",),
    dated=date(2026, 11, 25),
)
