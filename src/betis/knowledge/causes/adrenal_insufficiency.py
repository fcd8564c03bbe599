"""Addison disease (adrenal failure)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

adrenal_insufficiency = Cause(
    title=say(id="Penyakit Addison (kegagalan adrenal)", en="Addison disease (adrenal failure)"),
    says=say(
        id=(
            "Pada penyakit Addison, kelenjar di atas ginjal (adrenal) membuat terlalu sedikit hormon, sehingga tubuh kehilangan garam. "
            "Tandanya pusing saat berdiri, sangat ingin garam, serta lipatan kulit, bekas luka, dan gusi yang menghitam. "
            "Muntah dan kram otot bisa menyertai. "
            "Kram saja, tanpa tanda itu, bukan petunjuk penyakit ini. "
            "Seberapa sering kram malam berasal dari sini belum diketahui."
        ),
        en=(
            "In Addison disease the glands above the kidneys (adrenals) make too little hormone, so the body loses salt. "
            "Signs are dizziness on standing, craving salt, and darker skin creases, scars and gums. "
            "Vomiting and muscle cramps may come with it. "
            "Cramps alone, without those signs, do not point to it. "
            "How often night cramps come from it is not known."
        ),
    ),
    do=say(
        id=(
            "Muntah terus, pingsan, atau bingung dengan tanda tadi bisa berarti krisis adrenal: telepon 119 atau 112 sekarang. "
            "Bila tandanya ada tanpa itu, temui dokter dalam dua minggu. "
            "Tanyakan tes kortisol pagi, natrium, kalium, dan gula darah. "
            "Jangan menghentikan tablet steroid sendiri: keadaan serupa bisa timbul karenanya. "
            "Jangan menambah suplemen kalium sendiri; pada penyakit ini kalium berlebih berbahaya."
        ),
        en=(
            "Constant vomiting, collapse or confusion with these signs may be an adrenal crisis: call 119 or 112 now. "
            "With the signs but none of that, see a doctor within two weeks. "
            "Ask about morning cortisol, sodium, potassium and blood sugar. "
            "Never stop steroid tablets on your own: a similar state can follow. "
            "Add no potassium supplement on your own; too much potassium is dangerous in this disease."
        ),
    ),
    only_when=body.dizzy_standing_salt_craving_dark_skin
    | medicines_taken.medicines.includes("steroid"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=body.dizzy_standing_salt_craving_dark_skin, cites="nhs_addison", grade=Grade.STRONG
        ),
        Weight(when=body.poor_diet_or_low_weight, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=medicines_taken.medicines.includes("steroid"),
            cites="expert_practice",
            grade=Grade.WEAK,
            note="stopping steroids",
        ),
    ),
    checks=(
        "cortisol",
        "sodium",
        "potassium",
        "glucose",
    ),
    see=(
        "endocrinologist",
        "ed",
    ),
    icd10="E27.1",
    snomed="363732003",
    cites=(
        "nhs_addison",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 45 who is dizzy on standing, craves salt and has dark skin creases",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 on prednisolone tablets",
            facts={medicines_taken.medicines: ["steroid"]},
            expect=YES,
        ),
        Example(
            who="a thin man with a poor diet, none of the signs and no steroid",
            facts={
                body.dizzy_standing_salt_craving_dark_skin: False,
                medicines_taken.medicines: [],
                body.poor_diet_or_low_weight: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("addison_disease",),
)
