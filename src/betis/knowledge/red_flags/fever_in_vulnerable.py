"""Fever above 40 °C, or fever in a vulnerable person."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fever_in_vulnerable = RedFlag(
    title=say(
        id="Demam di atas 40 °C, atau demam pada orang yang rentan",
        en="Fever above 40 °C, or fever in a vulnerable person",
    ),
    says=say(
        id=(
            "Demam lebih berbahaya pada orang dengan kanker, cuci darah, penyakit hati berat, "
            "atau steroid, dan saat hamil atau setelah melahirkan. Daya tahan mereka lemah, dan "
            "infeksi dapat menyebar cepat."
        ),
        en=(
            "Fever is more dangerous with cancer, dialysis, serious liver disease or steroids, "
            "and in pregnancy or after birth. Defences are weak there, and infection can spread "
            "fast."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini. Sebutkan penyakit dan obat Anda. Bila menggigil hebat, "
            "bingung, sesak, atau kulit dingin, telepon 119 atau 112."
        ),
        en=(
            "See a doctor today. Mention your illness and medicines. With violent shivering, "
            "confusion, breathlessness or cold skin, call 119 or 112."
        ),
    ),
    when=body.body_temperature_c.more_than(40)
    | (
        body.fever
        & (
            circulation.active_cancer
            | body.on_dialysis
            | body.known_liver_disease
            | medicines_taken.medicines.includes("steroid")
            | person.pregnancy_status.among(
                "first_trimester", "second_trimester", "third_trimester", "postpartum"
            )
        )
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines taken ['ppi', 'naproxen_or_nsaid', 'chemotherapy', 'sedative_stopping']; active cancer, or cancer tr",
            facts={
                medicines_taken.medicines: [
                    "ppi",
                    "naproxen_or_nsaid",
                    "chemotherapy",
                    "sedative_stopping",
                ],
                circulation.active_cancer: True,
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="fever; cirrhosis or another serious liver disease; no heavy sweating and no work in heat",
            facts={
                body.fever: True,
                body.known_liver_disease: True,
                body.heavy_sweating_or_heat_exposure: False,
            },
            expect=YES,
        ),
        Example(
            who="fever; medicines taken ['thiazide_diuretic', 'potassium_sparing_diuretic', 'fibrate', 'antacid', 'teriparatide",
            facts={
                body.fever: True,
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "potassium_sparing_diuretic",
                    "fibrate",
                    "antacid",
                    "teriparatide",
                    "antidepressant",
                    "steroid",
                    "cholinesterase_inhibitor",
                ],
            },
            expect=YES,
        ),
        Example(
            who="a man with a temperature of 40.1 °C",
            facts={body.fever: True, body.body_temperature_c: 40.1},
            expect=YES,
        ),
        Example(
            who="a woman on dialysis with fever",
            facts={body.fever: True, body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="a woman with fever a week after birth",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "postpartum",
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="a healthy man of 30 with a temperature of 40.0 °C",
            facts={
                person.sex_at_birth: "male",
                body.fever: True,
                body.body_temperature_c: 40.0,
                body.known_kidney_disease: False,
                body.known_liver_disease: False,
                circulation.active_cancer: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="a man without fever and heat",
            facts={body.fever: False, body.heavy_sweating_or_heat_exposure: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
