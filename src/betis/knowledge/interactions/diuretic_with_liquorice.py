"""Liquorice with a diuretic or digoxin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

diuretic_with_liquorice = Interaction(
    title=say(
        id="Akar manis dengan diuretik atau digoksin", en="Liquorice with a diuretic or digoxin"
    ),
    says=say(
        id="Akar manis membuang kalium seperti hormon. Bersama hidroklorotiazid, 2 dari 10 orang sehat kekurangan kalium dalam dua minggu. Otot bisa hancur.",
        en="Liquorice acts like a hormone that loses potassium. With hydrochlorothiazide 2 of 10 healthy volunteers became low in potassium within two weeks. Muscle can break down.",
    ),
    do=say(
        id="Hindari akar manis, termasuk dalam permen, teh, dan jamu.",
        en="Avoid liquorice, also in sweets, tea and herbal mixes.",
    ),
    severity=Severity.MAJOR,
    a=("liquorice",),
    b=("thiazide_diuretic", "loop_diuretic", "potassium_sparing_diuretic", "digoxin"),
    cites=("hukkanen2009", "licorice_case2011", "personalhealth_licorice"),
    dated=date(2026, 11, 25),
)
