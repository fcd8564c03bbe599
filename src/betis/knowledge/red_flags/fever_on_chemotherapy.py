"""Fever during chemotherapy."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fever_on_chemotherapy = RedFlag(
    title=say(id="Demam saat kemoterapi", en="Fever during chemotherapy"),
    says=say(
        id=(
            "Obat kanker dapat menurunkan sel darah putih. Demam mungkin satu-satunya tanda "
            "infeksi berat yang cepat memburuk."
        ),
        en=(
            "Cancer medicines can lower the white blood cells. Fever may be the only sign of a "
            "severe infection that worsens fast."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Katakan segera bahwa Anda menjalani kemoterapi, dan hubungi tim kanker. Jangan "
            "menunggu di rumah sampai obat demam bekerja."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Say at once that "
            "you are on chemotherapy, and contact the cancer team. Do not wait at home for a "
            "fever tablet to work."
        ),
    ),
    when=body.fever & medicines_taken.medicines.includes("chemotherapy"),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with fever ten days after chemotherapy",
            facts={body.fever: True, medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(
            who="a man on chemotherapy without fever",
            facts={body.fever: False, medicines_taken.medicines: ["chemotherapy"]},
            expect=NO,
        ),
        Example(
            who="a woman with fever, medicines not asked", facts={body.fever: True}, expect=UNKNOWN
        ),
    ),
)
