"""One leg swollen or painful in pregnancy or after birth."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

one_leg_swollen_pregnancy = RedFlag(
    title=say(
        id="Satu tungkai bengkak atau nyeri saat hamil atau setelah melahirkan",
        en="One leg swollen or painful in pregnancy or after birth",
    ),
    says=say(
        id=(
            "Selama hamil dan enam minggu setelah melahirkan, gumpalan darah di tungkai lebih "
            "sering terjadi, terutama di kiri. Bengkak satu sisi, beda lingkar betis 2 cm atau "
            "lebih, dan keluhan tungkai kiri menaikkan kecurigaan. Tes D-dimer tidak dapat "
            "menyingkirkannya saat hamil. Tidak adanya tanda-tanda itu pun tidak cukup untuk "
            "memastikan aman."
        ),
        en=(
            "In pregnancy and for six weeks after birth, clots in the leg are commoner, mostly on "
            "the left. Swelling on one side, calves that differ by 2 cm or more, and complaints "
            "in the left leg raise the suspicion. A D-dimer test cannot rule a clot out in "
            "pregnancy. Nor is the absence of these signs enough to be safe."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi bidan, dokter kandungan, atau IGD hari ini; perlu USG pembuluh balik. Jangan "
            "memijat tungkai. Bila sesak mendadak atau nyeri dada, telepon 119 atau 112 "
            "sekarang."
        ),
        en=(
            "Contact the maternity team or an emergency department today; a vein scan is needed. "
            "Do not massage the leg. With sudden breathlessness or chest pain, call 119 or 112 "
            "now."
        ),
    ),
    when=person.pregnancy_status.among(
        "first_trimester", "second_trimester", "third_trimester", "postpartum"
    )
    & (
        circulation.leg_swelling_one_side
        | circulation.calf_difference_cm.at_least(2)
        | circulation.deep_calf_tenderness
        | circulation.leg_red_warm
        | circulation.tender_cord_under_skin
        | pregnancy.left_leg_symptoms_pregnancy
    ),
    suspects=(
        "deep_vein_thrombosis",
        "superficial_vein_thrombosis",
    ),
    cites=(
        "left_rule",
        "nice_dvt",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="age 58; the skin of the leg is red and warm; sex at birth female; pregnancy or recent birth third_trimester",
            facts={
                person.age_years: 58,
                circulation.leg_red_warm: True,
                person.sex_at_birth: "female",
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="sex at birth female; a hard, tender cord just under the skin; age 32; pregnancy or recent birth second_trimest",
            facts={
                person.sex_at_birth: "female",
                circulation.tender_cord_under_skin: True,
                person.age_years: 32,
                person.pregnancy_status: "second_trimester",
            },
            expect=YES,
        ),
        Example(
            who="no hard, tender cord under the skin; the skin of the leg is not red and warm; the calf is not tender along the",
            facts={
                circulation.tender_cord_under_skin: False,
                circulation.leg_red_warm: False,
                circulation.deep_calf_tenderness: False,
                circulation.leg_swelling_one_side: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman 12 weeks pregnant with a swollen leg",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "first_trimester",
                circulation.leg_swelling_one_side: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy whose calves differ by 2 cm",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                circulation.calf_difference_cm: 2.0,
            },
            expect=YES,
        ),
        Example(
            who="a woman three weeks after birth with a tender calf",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "postpartum",
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman in mid-pregnancy whose calves differ by 1.9 cm and who has no other sign",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "second_trimester",
                circulation.leg_swelling_one_side: False,
                circulation.calf_difference_cm: 1.9,
                circulation.deep_calf_tenderness: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                pregnancy.left_leg_symptoms_pregnancy: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 28 who is not pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="a man, who is not asked about pregnancy",
            facts={person.sex_at_birth: "male"},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
