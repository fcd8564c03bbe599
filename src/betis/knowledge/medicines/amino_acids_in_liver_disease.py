"""Branched-chain amino acids in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

amino_acids_in_liver_disease = Action(
    title=say(
        id="Asam amino rantai cabang pada sirosis", en="Branched-chain amino acids in cirrhosis"
    ),
    says=say(
        id="Ini urusan gizi di klinik hati. Minum malam hari tampak lebih baik, tetapi tanpa perbandingan plasebo.",
        en="This is a nutrition matter for the liver clinic. Taking them at night looked better, but without placebo.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Uji pada 37 orang membandingkan waktu minum selama 3 bulan; kram lebih jarang daripada awal, terutama dengan minum malam. Tidak ada plasebo. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A trial in 37 people compared dosing times for 3 months; cramps were fewer than at baseline, above all with a night dose. There was no placebo. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Kembung.", en="Bloating."),
    steps=(
        say(id="Tanyakan dokter hati atau ahli gizi.", en="Ask the liver doctor or dietitian."),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=conditions.maple_syrup_urine_disease,
            why=say(
                id="Pada penyakit ini, asam amino ini meracuni tubuh.",
                en="In this disease these amino acids are poisonous.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "roberts2024",
        "cirrhosis_table2026",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 24 with maple syrup urine disease",
            facts={conditions.maple_syrup_urine_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={conditions.maple_syrup_urine_disease: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
