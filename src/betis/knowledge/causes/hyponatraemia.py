"""Low sodium or salt depletion."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hyponatraemia = Cause(
    title=say(id="Natrium darah rendah atau kehilangan garam", en="Low sodium or salt depletion"),
    says=say(
        id=(
            "Natrium (garam) darah bisa turun karena obat peluruh kencing tiazid, antidepresan, muntah, diare, atau penyakit Addison. "
            "Minum air putih sangat banyak saat berkeringat deras juga bisa menurunkannya. "
            "Otot bisa kram, dan pada kadar sangat rendah otak terganggu: mengantuk, bingung, kejang. "
            "Untuk kram malam biasa kaitannya belum terbukti; satu ringkasan menulis garam darah tidak berkaitan. "
            "Jadi anjuran lama untuk selalu minum banyak tidak berlaku bagi semua orang."
        ),
        en=(
            "Blood sodium (salt) can fall from thiazide water tablets, antidepressants, vomiting and diarrhoea, Addison disease, or very much plain water during heavy sweating. "
            "Muscles may cramp, and at very low levels the brain suffers: drowsiness, confusion, fits. "
            "For ordinary night cramps a link is not proven; one summary says blood salts are not related. "
            "So the old advice always to drink plenty does not hold for everyone."
        ),
    ),
    do=say(
        id=(
            "Sangat mengantuk, bingung, atau kejang: telepon 119 atau 112 sekarang. "
            "Muntah atau diare dua hari: periksa hari ini juga. "
            "Tanyakan tes natrium bila Anda memakai tiazid atau antidepresan dan merasa lemas atau mual. "
            "Saat banyak berkeringat, minumlah sesuai haus dan sertakan makanan bergaram atau oralit. "
            "Jangan minum tablet garam sendiri, apalagi dengan darah tinggi atau penyakit jantung atau ginjal. "
            "Jangan menghentikan obat resep sendiri."
        ),
        en=(
            "Very drowsy, confused or having a fit: call 119 or 112 now. "
            "Vomiting or diarrhoea for two days: be seen the same day. "
            "Ask about a sodium test if you take a thiazide or antidepressant and feel weak or sick. "
            "When sweating much, drink to thirst and have salty food or oral rehydration solution with it. "
            "Take no salt tablets on your own, above all with high blood pressure, heart or kidney disease. "
            "Do not stop prescribed medicine yourself."
        ),
    ),
    only_when=results.lab_sodium.less_than(135)
    | body.vomiting_or_diarrhoea_days.at_least(2)
    | body.dizzy_standing_salt_craving_dark_skin
    | (
        body.heavy_sweating_or_heat_exposure
        & cramp.timing.includes("during_exercise", "after_exercise")
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("antidepressant"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=body.heavy_sweating_or_heat_exposure, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(2),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=body.dizzy_standing_salt_craving_dark_skin,
            cites="nhs_addison",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=results.lab_sodium.less_than(135),
            cites="lab_common",
            grade=Grade.MODERATE,
            note="below the usual range: this is what the name means",
        ),
    ),
    checks=(
        "sodium",
        "potassium",
        "creatinine",
        "osmolality",
        "cortisol",
    ),
    see=(
        "gp",
        "ed",
    ),
    icd10="E87.1",
    snomed="89627008",
    cites=(
        "nata_heat",
        "lab_common",
        "nhs_addison",
        "fpnotebook",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 74 with a sodium of 134", facts={results.lab_sodium: 134}, expect=YES
        ),
        Example(
            who="a man with two days of vomiting",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="a runner who sweats heavily and cramps after running",
            facts={body.heavy_sweating_or_heat_exposure: True, cramp.timing: ["after_exercise"]},
            expect=YES,
        ),
        Example(
            who="a woman who is dizzy on standing, craves salt and has dark skin creases",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="a woman on a thiazide who works in heat, cramps only asleep, with a sodium of 135 and one day of diarrhoea",
            facts={
                results.lab_sodium: 135,
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 1,
                body.dizzy_standing_salt_craving_dark_skin: False,
                body.heavy_sweating_or_heat_exposure: True,
                cramp.timing: ["asleep"],
                medicines_taken.medicines: ["thiazide_diuretic"],
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
