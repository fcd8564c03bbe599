"""High-dose vitamin D where calcium rises easily."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_d_high_with_calcium_raising = Interaction(
    title=say(
        id="Vitamin D dosis tinggi bila kalsium mudah naik",
        en="High-dose vitamin D where calcium rises easily",
    ),
    says=say(
        id="Vitamin D menambah penyerapan kalsium. Bersama tiazid, tablet kalsium, atau penyakit sarkoidosis, kalsium darah bisa terlalu tinggi.",
        en="Vitamin D makes the gut absorb more calcium. With a thiazide, calcium tablets or sarcoidosis, blood calcium can become too high.",
    ),
    do=say(
        id="Tetap paling banyak 100 mikrogram (4.000 IU) sehari, kecuali dokter mengawasi.",
        en="Stay at or below 100 micrograms (4000 IU) a day unless a doctor supervises.",
    ),
    severity=Severity.MODERATE,
    a=("vitamin_d",),
    b=("thiazide_diuretic", "calcium"),
    person=conditions.high_calcium_or_sarcoidosis,
    cites=("emc_calcium_d", "rx_recalled"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with sarcoidosis",
            facts={conditions.high_calcium_or_sarcoidosis: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={conditions.high_calcium_or_sarcoidosis: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
