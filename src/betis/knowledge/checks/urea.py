"""Urea."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

urea = Check(
    title=say(id="Ureum", en="Urea"),
    says=say(
        id="Ureum adalah sisa protein yang dibuang ginjal. Tes ini layak bila Anda kurang cairan karena muntah, diare, atau tidak bisa minum, atau bila ada penyakit ginjal. Perhatikan namanya: ada laboratorium yang menulis ureum, ada yang menulis BUN; BUN kira-kira setengah ureum. Kram malam yang khas tidak memerlukannya.",
        en="Urea is what the kidneys clear from protein. It is worth measuring when vomiting, diarrhoea or being unable to drink has dried you out, or with kidney disease. Mind the name: some laboratories report urea, some urea nitrogen (BUN), which is about half of it. A typical night cramp does not need it.",
    ),
    measures="mg/dL, mmol/L",
    loinc="3094-0",
    worth_when=body.known_kidney_disease
    | body.cannot_keep_fluids_down
    | body.passing_no_urine_12h
    | (body.vomiting_or_diarrhoea & body.low_fluid_intake),
    results=(
        Result(
            range=say(
                id="BUN 8–20 mg/dL = ureum 17–43 mg/dL (2,9–7,1 mmol/L)",
                en="BUN 8–20 mg/dL = urea 17–43 mg/dL (2.9–7.1 mmol/L)",
            ),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="di atas rentang laboratorium", en="above the laboratory range"),
            meaning=say(
                id="kurang cairan atau kerja ginjal menurun; dokter menilainya bersama kreatinin. Hari ini juga bila air kencing sangat sedikit",
                en="loss of fluid or weaker kidneys; a doctor reads it with creatinine. Today if there is very little urine",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "abim_ranges",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who cannot keep drinks down",
            facts={body.cannot_keep_fluids_down: True},
            expect=YES,
        ),
        Example(
            who="somebody who has passed no urine for 12 hours",
            facts={body.passing_no_urine_12h: True},
            expect=YES,
        ),
        Example(
            who="somebody who has diarrhoea and drinks much less than usual",
            facts={body.vomiting_or_diarrhoea: True, body.low_fluid_intake: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                body.known_kidney_disease: False,
                body.cannot_keep_fluids_down: False,
                body.passing_no_urine_12h: False,
                body.vomiting_or_diarrhoea: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody with diarrhoea, and nothing else",
            facts={
                body.known_kidney_disease: False,
                body.cannot_keep_fluids_down: False,
                body.passing_no_urine_12h: False,
                body.vomiting_or_diarrhoea: True,
                body.low_fluid_intake: False,
            },
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
