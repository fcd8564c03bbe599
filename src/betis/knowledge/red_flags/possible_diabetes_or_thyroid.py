"""Great thirst and much urine, or weight loss with a pounding heart."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

possible_diabetes_or_thyroid = RedFlag(
    title=say(
        id="Sangat haus dan banyak kencing, atau berat turun disertai berdebar",
        en="Great thirst and much urine, or weight loss with a pounding heart",
    ),
    says=say(
        id=(
            "Sangat haus dan banyak kencing bisa berarti gula darah tinggi (diabetes). Berat badan "
            "turun disertai berdebar, kepanasan, atau gemetar bisa berarti kelenjar tiroid bekerja "
            "berlebihan. Keduanya dapat menyertai kram, dan keduanya terlihat pada tes darah "
            "sederhana."
        ),
        en=(
            "Great thirst with much urine can mean high blood sugar (diabetes). Weight loss with a "
            "pounding heart, trouble with heat or shaking hands can mean an overactive thyroid. "
            "Both can come with cramps, and simple blood tests show both."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter atau puskesmas dalam beberapa hari. Tanyakan tes gula darah; bila "
            "berat turun dan berdebar, juga tes TSH. Bila muntah terus, bingung, atau sesak, "
            "telepon 119 atau 112."
        ),
        en=(
            "See a doctor or a clinic within days. Ask for a blood sugar test; with weight loss "
            "and a pounding heart also for TSH. With constant vomiting, confusion or "
            "breathlessness, call 119 or 112."
        ),
    ),
    when=body.thirst_and_passing_much_urine | body.hyperthyroid_symptoms,
    suspects=(
        "diabetes_mellitus",
        "hyperthyroidism",
    ),
    cites=(
        "lab_common",
        "duyff2000",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 54, always thirsty and up four times a night to pass urine",
            facts={body.thirst_and_passing_much_urine: True},
            expect=YES,
        ),
        Example(
            who="a woman of 33 who has lost weight, with a pounding heart and shaking hands",
            facts={body.hyperthyroid_symptoms: True},
            expect=YES,
        ),
        Example(
            who="a woman with neither",
            facts={body.thirst_and_passing_much_urine: False, body.hyperthyroid_symptoms: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
