"""Lead level."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lead_level = Check(
    title=say(id="Kadar timbal", en="Lead level"),
    says=say(
        id="Tes ini mengukur timbal (timah hitam) dalam darah. Sepuluh µg/dL sama dengan 0,48 µmol/L. Tes ini layak bila Anda bersentuhan dengan timbal atau racun yang tidak dikenal. Contohnya aki bekas, cat lama, atau peleburan logam. Tanpa paparan, kram tidak memerlukannya.",
        en="This measures lead in the blood. Ten µg/dL equal 0.48 µmol/L. It is worth it if you have been in contact with lead at work or at home, such as old batteries, old paint, metal smelting, or unknown poisons. Without exposure, cramps do not need it.",
    ),
    measures="µg/dL, µmol/L",
    worth_when=injury_infection.toxic_exposure,
    results=(
        Result(
            range=say(id="di atas batas setempat", en="above the local limit"),
            meaning=say(
                id="kemungkinan keracunan: hubungi dokter dan pusat keracunan hari ini. Batasnya berbeda menurut umur dan negara",
                en="possible poisoning: a doctor and the poison centre today. Limits vary by age and country",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "nidirect_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who was in contact with lead",
            facts={injury_infection.toxic_exposure: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={injury_infection.toxic_exposure: False},
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
