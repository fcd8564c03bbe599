"""Salt substitute with a blood-pressure medicine ending in -pril or -sartan."""

from datetime import date

from betis.guideline.items import Interaction, Severity, Worse
from betis.knowledge.facts.body import body
from betis.logic.text import say

potassium_salt_with_ace_or_arb = Interaction(
    title=say(
        id="Garam pengganti dan obat tekanan darah -pril atau -sartan",
        en="Salt substitute with a blood-pressure medicine ending in -pril or -sartan",
    ),
    says=say(
        id="Kalium darah bisa naik. Setiap gram garam pengganti mengandung sekitar setengah gram kalium.",
        en="Blood potassium can rise. Each gram of salt substitute carries about half a gram of potassium.",
    ),
    do=say(
        id="Tanyakan dulu sebelum memakainya. Cari kata kalium klorida atau KCl di labelnya.",
        en="Ask before using it. Look for kalium klorida, potassium chloride or KCl on the label.",
    ),
    severity=Severity.MAJOR,
    a=("potassium_salt",),
    b=("ace_or_arb",),
    worse_when=(
        Worse(
            when=body.known_kidney_disease | body.on_dialysis,
            why=say(
                id="Penyakit ginjal membuat bahayanya jauh lebih besar.",
                en="Kidney disease makes the danger much greater.",
            ),
        ),
    ),
    cites=("pdr_k", "xu2024_salt", "kcl_label"),
    dated=date(2026, 11, 25),
)
