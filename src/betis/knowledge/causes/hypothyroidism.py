"""Underactive thyroid."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypothyroidism = Cause(
    title=say(id="Kelenjar tiroid kurang aktif (hipotiroid)", en="Underactive thyroid"),
    says=say(
        id=(
            "Kelenjar tiroid yang kurang aktif memperlambat tubuh: lelah, kedinginan, sembelit, berat naik. Otot bisa kaku, nyeri, lemah, dan kram. Di antara orang yang baru didiagnosis, 79 % punya keluhan saraf-otot; tinjauan lain menyebut 30–80 % keluhan otot dan sendi. Angka itu mencakup lebih dari kram. Lelah dan sembelit juga umum tanpa penyakit tiroid, jadi tanda itu saja belum cukup. Betis yang besar dan keras dengan otot kaku mengarah ke bentuk Hoffmann, yang membaik dengan hormon tiroid. Gangguan hormon (endokrin) lain yang mungkin memicu kram: tiroid terlalu aktif, paratiroid, adrenal, dan diabetes. Kram teratur saja bukan tanda gangguan hormon."
        ),
        en=(
            "An underactive thyroid slows the body: tiredness, feeling cold, constipation, weight gain. "
            "Muscles can be stiff, sore, weak and crampy. "
            "Of people newly diagnosed, 79% had nerve and muscle complaints; a review gives 30–80% for muscle and joint symptoms. "
            "Those figures cover more than cramps. "
            "Tiredness and constipation are also common without thyroid disease, so those signs alone are not enough. "
            "Big firm calves with stiffness suggest the Hoffmann form, which resolves with thyroid hormone. "
            "Other hormone disorders that may bring on cramps: overactive thyroid, parathyroid, adrenal disease and diabetes. "
            "Regular cramps alone are no sign of a hormone disorder."
        ),
    ),
    do=say(
        id=(
            "Minta tes TSH dan T4 bebas bila ada beberapa tanda tadi, terutama bila otot lemah atau lambat melepas genggaman. "
            "Tanyakan juga enzim otot (CK). Otot yang makin lemah: ke dokter dalam dua minggu. "
            "Bila sudah minum levotiroksin, jangan menghentikan atau mengubah dosis sendiri. "
            "Tanyakan tes TSH; dosis yang kurang maupun berlebih mungkin memicu kram (belum diperiksa). "
            "Beri jarak empat jam dari kalsium, zat besi, magnesium, dan antasida."
        ),
        en=(
            "Ask for TSH and free T4 if several of these signs are present, above all if muscles are weak or slow to release a grip. "
            "Ask about the muscle enzyme (CK) too. "
            "Muscles growing weaker: see a doctor within two weeks. "
            "If you already take levothyroxine, do not stop or change it on your own. "
            "Ask for a TSH test; too little and too much may both bring on cramps (not verified). "
            "Keep calcium, iron, magnesium and antacids four hours away."
        ),
    ),
    only_when=body.known_thyroid_disease
    | results.lab_tsh.more_than(10)
    | (
        body.hypothyroid_symptoms & (cramp.slow_release_of_grip | nerve_muscle.weakness_progressive)
    ),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.hypothyroid_symptoms, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.known_thyroid_disease, cites="hoffmann2015", grade=Grade.STRONG),
        Weight(when=results.lab_tsh.more_than(10), cites="lab_common", grade=Grade.STRONG),
        Weight(when=cramp.slow_release_of_grip, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=nerve_muscle.weakness_progressive, cites="duyff2000", grade=Grade.MODERATE),
    ),
    checks=(
        "tsh",
        "free_t4",
        "creatine_kinase",
    ),
    see=(
        "gp",
        "endocrinologist",
    ),
    frequency=(
        Number(
            value="79 %",
            what=say(
                id="keluhan saraf-otot (bukan hanya kram)",
                en="nerve and muscle complaints (not cramps alone)",
            ),
            people=say(
                id="orang yang baru didiagnosis hipotiroid",
                en="people newly diagnosed with hypothyroidism",
            ),
            cites="duyff2000",
        ),
        Number(
            value="30–80 %",
            what=say(id="keluhan otot dan sendi", en="muscle and joint symptoms"),
            people=say(
                id="orang dengan hipotiroid, angka tinjauan",
                en="people with hypothyroidism, review figure",
            ),
            cites="hoffmann2015",
        ),
    ),
    icd10="E03.9",
    snomed="40930008",
    cites=(
        "duyff2000",
        "hoffmann2015",
        "lab_common",
        "rx_recalled",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 58 with thyroid disease",
            facts={body.known_thyroid_disease: True},
            expect=YES,
        ),
        Example(who="a woman with a TSH of 10.01", facts={results.lab_tsh: 10.01}, expect=YES),
        Example(
            who="a tired, cold man who is slow to let go of a grip",
            facts={body.hypothyroid_symptoms: True, cramp.slow_release_of_grip: True},
            expect=YES,
        ),
        Example(
            who="a tired, cold woman growing weaker",
            facts={body.hypothyroid_symptoms: True, nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a tired, constipated woman of 70 with full strength, a quick grip and a TSH of 10",
            facts={
                body.known_thyroid_disease: False,
                results.lab_tsh: 10.0,
                body.hypothyroid_symptoms: True,
                cramp.slow_release_of_grip: False,
                nerve_muscle.weakness_progressive: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "thyroid_disease",
        "endocrine_disorder",
        "hormonal_imbalance",
        "S626",
    ),
    corrects=("S626",),
)
