"""Severe muscle pain or weakness on a statin."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

statin_muscle = RedFlag(
    title=say(
        id="Nyeri otot hebat atau lemah saat minum statin",
        en="Severe muscle pain or weakness on a statin",
    ),
    says=say(
        id=(
            "Kebanyakan pegal saat minum statin bukan karena statin: dalam uji besar 27,1% "
            "pemakai statin dan 26,6% pemakai plasebo mengeluh nyeri atau lemah otot. Namun otot "
            "yang sangat nyeri, bengkak, atau baru lemah perlu tes enzim otot. Kerusakan otot "
            "berat jarang terjadi."
        ),
        en=(
            "Most muscle aches on a statin are not due to it: in large trials 27.1% of people on "
            "a statin and 26.6% on placebo had muscle pain or weakness. But muscles that are very "
            "painful, swollen or newly weak need an enzyme test. Severe muscle damage is rare."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Minta dokter memeriksa kreatin kinase (CK) dalam beberapa hari. Tanyakan tentang "
            "dosis statin; jangan menghentikan obat sendiri. Bila air kencing gelap, ke rumah "
            "sakit hari itu juga."
        ),
        en=(
            "Ask a doctor within days for a creatine kinase (CK) test. Ask about the statin dose; "
            "do not stop it on your own. With dark urine, go to a hospital the same day."
        ),
    ),
    when=medicines_taken.medicines.includes("statin")
    & (body.severe_muscle_pain_swelling | nerve_muscle.weakness_progressive),
    suspects=(
        "statin",
        "rhabdomyolysis",
    ),
    cites=(
        "ctt2022",
        "nla_statin_muscle",
        "slco1b1",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man on a statin with very painful, swollen thighs",
            facts={medicines_taken.medicines: ["statin"], body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="a woman on a statin whose legs grow weaker",
            facts={medicines_taken.medicines: ["statin"], nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a man who takes no medicine", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(
            who="a man on a statin, not yet asked about his muscles",
            facts={medicines_taken.medicines: ["statin"]},
            expect=UNKNOWN,
        ),
    ),
)
