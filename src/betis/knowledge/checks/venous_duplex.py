"""Leg vein ultrasound."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.knowledge.situations.pregnant_or_postpartum import pregnant_or_postpartum
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

venous_duplex = Check(
    title=say(id="USG vena tungkai", en="Leg vein ultrasound"),
    says=say(
        id="USG Doppler melihat aliran darah di pembuluh balik tungkai, tanpa jarum dan tanpa sinar-X. Tes ini layak bila satu tungkai bengkak, atau ada tali nyeri di bawah kulit. Juga layak bila betis nyeri tekan dan ada risiko gumpalan, misalnya saat hamil. Bila gumpalan kecil kemungkinannya, D-dimer diperiksa lebih dulu, kecuali saat hamil. Varises sering sudah terlihat dan teraba oleh dokter; USG menyusul bila ada tanda gumpalan atau varises akan ditangani. Doppler dapat menunjukkan gumpalan atau penyempitan pembuluh, tetapi bukan sebab kram biasa. Pembuluh otak dan lengan tidak perlu diperiksa karena kram betis.",
        en="Doppler ultrasound looks at the blood flow in the leg veins, without needle or X-rays. It is worth it when one leg is swollen, a calf is tender with a risk of clots, there is a sore cord under the skin, or one leg is troubled in pregnancy. When a clot is unlikely, D-dimer comes first, except in pregnancy. A doctor can often see and feel varicose veins; the scan follows if there are signs of a clot or the veins will be treated. Doppler can show a clot or a narrowed vessel, but not the cause of an ordinary cramp. Vessels of the brain and arms need no scan because of calf cramps.",
    ),
    worth_when=circulation.leg_swelling_one_side
    | circulation.calf_difference_cm.at_least(3)
    | circulation.tender_cord_under_skin
    | pregnancy.left_leg_symptoms_pregnancy
    | (
        circulation.deep_calf_tenderness
        & (
            circulation.active_cancer
            | circulation.immobile_or_surgery_12_weeks
            | circulation.previous_dvt_or_pe
            | circulation.leg_paralysed_or_cast
            | pregnant_or_postpartum.holds
        )
    ),
    results=(
        Result(
            range=say(
                id="gumpalan mungkin: kapan USG dilakukan", en="clot likely: when the scan is done"
            ),
            meaning=say(
                id="dalam 4 jam sejak diminta; bila tidak bisa, dalam 24 jam dengan pengencer darah sementara",
                en="within 4 hours of the request; otherwise within 24 hours with a blood thinner meanwhile",
            ),
            cites="nice_dvt",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(
                id="negatif, padahal kemungkinannya besar dan D-dimer positif",
                en="negative although likely, with a positive D-dimer",
            ),
            meaning=say(id="diulang 6–8 hari kemudian", en="repeated after 6–8 days"),
            cites="nice_dvt",
            seen=True,
        ),
        Result(
            range=say(
                id="radang vena permukaan dekat pembuluh dalam",
                en="inflamed surface vein near the deep veins",
            ),
            meaning=say(
                id="pada 6–44% ada atau menyusul gumpalan dalam; dokter memutuskan pengencer darah",
                en="6–44% have or develop a deep clot; a doctor decides on a blood thinner",
            ),
            cites="svt_ggc",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "nice_dvt",
        "svt_ggc",
        "wells2003",
        "left_rule",
        "edinburgh_vein",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with one swollen leg",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="somebody with calves that differ by 3.0 cm and one swollen leg",
            facts={circulation.calf_difference_cm: 3.0, circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="somebody with a tender cord under the skin",
            facts={circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 with pain in the left leg",
            facts={
                pregnancy.left_leg_symptoms_pregnancy: True,
                person.pregnancy_status: "third_trimester",
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has a tender calf and is being treated for cancer",
            facts={circulation.deep_calf_tenderness: True, circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="somebody who has a tender calf and had major surgery last month",
            facts={
                circulation.deep_calf_tenderness: True,
                circulation.immobile_or_surgery_12_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has a tender calf and had a clot before",
            facts={circulation.deep_calf_tenderness: True, circulation.previous_dvt_or_pe: True},
            expect=YES,
        ),
        Example(
            who="somebody who has a tender calf and has had the leg in plaster",
            facts={circulation.deep_calf_tenderness: True, circulation.leg_paralysed_or_cast: True},
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 with a tender calf",
            facts={
                circulation.deep_calf_tenderness: True,
                person.pregnancy_status: "third_trimester",
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with none of these",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                circulation.leg_swelling_one_side: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody with a tender calf and calves that differ by 3.0 cm",
            facts={circulation.deep_calf_tenderness: True, circulation.calf_difference_cm: 3.0},
            expect=YES,
        ),
        Example(
            who="a man of 60 with a tender calf, no risk of clots and calves that differ by 2.9 cm",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                circulation.leg_swelling_one_side: False,
                circulation.deep_calf_tenderness: True,
                circulation.calf_difference_cm: 2.9,
                circulation.tender_cord_under_skin: False,
                circulation.active_cancer: False,
                circulation.immobile_or_surgery_12_weeks: False,
                circulation.previous_dvt_or_pe: False,
                circulation.leg_paralysed_or_cast: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "leg_vessel_doppler",
        "leg_vessel_ultrasound",
        "external_examination",
        "S487",
    ),
    corrects=("S487",),
)
