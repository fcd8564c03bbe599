"""Low blood sugar at night."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nocturnal_hypoglycaemia = Cause(
    title=say(id="Gula darah rendah di malam hari", en="Low blood sugar at night"),
    says=say(
        id=(
            "Gula darah yang terlalu rendah saat tidur dapat membangunkan Anda dengan "
            "keringat, gemetar, atau bingung. Ini terjadi pada orang yang memakai insulin "
            "atau obat diabetes tertentu. Kram kadang menyertainya, tetapi itu hanya "
            "pengetahuan umum; buktinya sangat lemah. Karena itu kami menyebutnya hanya "
            "bila ada keringat, gemetar, atau bingung."
        ),
        en=(
            "Blood sugar that falls too low in sleep can wake you sweating, shaky or "
            "confused. It happens to people on insulin or certain diabetes medicines. A "
            "cramp sometimes comes with it, but that is general knowledge only; the "
            "evidence is very weak. That is why we name it only where there is sweating, "
            "shaking or confusion."
        ),
    ),
    do=say(
        id=(
            "Bila orangnya sulit dibangunkan atau bingung, hubungi 119 atau 112 dulu, dan "
            "jangan beri makan atau minum. Bila sadar, periksa gula darah saat terbangun, "
            "dan ikuti cara yang sudah diajarkan dokter Anda. Hubungi dokter hari ini "
            "juga bila Anda terbangun berkeringat, gemetar, atau bingung. Tanyakan dosis, "
            "jam suntik, dan makan malam. Jangan menghentikan atau mengurangi obat "
            "diabetes sendiri."
        ),
        en=(
            "If the person is hard to wake or confused, call 119 or 112 (or your local "
            "number) first, and give no food or drink. If awake, check the blood sugar, "
            "and follow what your doctor taught you. Contact a doctor today if you wake "
            "sweating, shaky or confused. Ask about dose, time of injection and supper. "
            "Do not stop or reduce a diabetes medicine on your own."
        ),
    ),
    only_when=body.night_sweats_shaky_hypo,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=body.night_sweats_shaky_hypo, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("insulin"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "glucose",
        "hba1c",
    ),
    see=(
        "gp",
        "internist",
    ),
    icd10="E16.2",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 with diabetes who wakes sweating and shaky",
            facts={body.known_diabetes: True, body.night_sweats_shaky_hypo: True},
            expect=YES,
        ),
        Example(
            who="a woman of 55 on insulin who wakes confused",
            facts={
                body.known_diabetes: True,
                body.night_sweats_shaky_hypo: True,
                medicines_taken.medicines: ["insulin"],
            },
            expect=YES,
        ),
        Example(
            who="a woman of 55 on insulin with cramps, without sweats or shaking",
            facts={
                body.known_diabetes: True,
                body.night_sweats_shaky_hypo: False,
                medicines_taken.medicines: ["insulin"],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
