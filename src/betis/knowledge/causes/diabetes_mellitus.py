"""Diabetes (nerve, vessel or low-sugar effects)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

diabetes_mellitus = Cause(
    title=say(
        id="Diabetes (saraf, pembuluh, atau gula rendah)",
        en="Diabetes (nerve, vessel or low-sugar effects)",
    ),
    says=say(
        id=(
            "Diabetes dapat merusak saraf dan pembuluh darah kaki, dan obatnya, terutama insulin, dapat menurunkan gula di malam hari. "
            "Ketiganya mungkin memicu kram. Angkanya bertentangan. "
            "Di satu klinik di Tiongkok 48 % orang dengan diabetes tipe 2 kram dalam tiga bulan. "
            "Survei lansia di Inggris tidak menemukan kaitan. "
            "Angka 57,5 % (tipe 1) dan 75,5 % (tipe 2) dari penelitian lain belum diperiksa. "
            "Pada penelitian di Tiongkok, kalsium, magnesium, dan vitamin D tidak berbeda antara yang kram dan tidak. "
            "Kram teratur saja tidak berarti Anda menderita diabetes."
        ),
        en=(
            "Diabetes can damage the nerves and vessels of the legs, and its medicines, above all insulin, can lower sugar at night. "
            "All three may bring on cramps. The figures conflict. "
            "In one clinic in China 48% of people with type 2 diabetes had cramps within three months. "
            "A survey of older people in England found no link. "
            "Figures of 57.5% (type 1) and 75.5% (type 2) from another study have not been verified. "
            "In the Chinese study calcium, magnesium and vitamin D did not differ between those with and without cramps. "
            "Regular cramps alone do not mean that you have diabetes."
        ),
    ),
    do=say(
        id=(
            "Kaki mendadak dingin dan pucat: telepon 119 atau 112 sekarang. "
            "Luka atau kulit hitam di kaki: periksa hari ini juga. "
            "Bila kram membangunkan Anda dengan keringat, gemetar, atau bingung, periksa gula darah dan hubungi dokter hari ini juga. "
            "Jangan melewatkan insulin atau obat diabetes karena kram. "
            "Tanyakan HbA1c, fungsi ginjal, tes rasa di kaki (monofilamen), dan B12 bila Anda memakai metformin. "
            "Lihat telapak kaki setiap hari. "
            "Jangan menaruh benda panas pada kaki yang kebas; saraf yang rusak perlu perawatan khusus dari dokter."
        ),
        en=(
            "A foot suddenly cold and pale: call 119 or 112 now. "
            "A wound or black skin on the foot: be seen the same day. "
            "If a cramp wakes you with sweat, shaking or confusion, check your sugar and contact a doctor the same day. "
            "Never skip insulin or diabetes medicine because of cramps. "
            "Ask about HbA1c, kidney function, a test of feeling in the feet (monofilament), and B12 if you take metformin. "
            "Look at your feet every day. "
            "Put nothing hot on numb feet; damaged nerves need particular care from a doctor."
        ),
    ),
    only_when=body.known_diabetes
    | results.lab_hba1c.at_least(6.5)
    | body.thirst_and_passing_much_urine,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_diabetes, cites="hu2022", grade=Grade.MODERATE),
        Weight(when=body.thirst_and_passing_much_urine, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=results.lab_hba1c.at_least(6.5), cites="lab_common", grade=Grade.MODERATE),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(when=body.night_sweats_shaky_hypo, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=medicines_taken.medicines.includes("insulin"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    against=(
        Weight(
            when=body.known_diabetes,
            cites="abdulla1999",
            grade=Grade.WEAK,
            note="not associated in that survey",
        ),
    ),
    checks=(
        "hba1c",
        "glucose",
        "monofilament",
        "creatinine",
    ),
    see=(
        "gp",
        "internist",
    ),
    frequency=(
        Number(
            value="48 %",
            what=say(id="kram dalam tiga bulan", en="cramps within three months"),
            people=say(
                id="150 orang dengan diabetes tipe 2, satu klinik di Tiongkok",
                en="150 people with type 2 diabetes, one clinic in China",
            ),
            cites="hu2022",
        ),
        Number(
            value="57.5 % / 75.5 %",
            what=say(
                id="kram, tipe 1 / tipe 2 (belum diperiksa)",
                en="cramps, type 1 / type 2 (not verified)",
            ),
            people=say(id="pasien klinik diabetes", en="diabetes clinic patients"),
            cites="katzberg2014",
        ),
    ),
    icd10="E14",
    snomed="73211009",
    cites=(
        "hu2022",
        "abdulla1999",
        "katzberg2014",
        "metformin_b12_obs",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a man of 62 with diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(who="a woman with an HbA1c of 6.5", facts={results.lab_hba1c: 6.5}, expect=YES),
        Example(
            who="a man who is very thirsty and passes much urine",
            facts={body.thirst_and_passing_much_urine: True},
            expect=YES,
        ),
        Example(
            who="a woman with tingling feet, an HbA1c of 6.4, no thirst and no diabetes",
            facts={
                body.known_diabetes: False,
                results.lab_hba1c: 6.4,
                body.thirst_and_passing_much_urine: False,
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "diabetes_mellitus",
        "diabetes_type_1",
        "diabetes_type_2",
        "diabetic_polyneuropathy",
        "S624",
    ),
    corrects=("S624",),
)
