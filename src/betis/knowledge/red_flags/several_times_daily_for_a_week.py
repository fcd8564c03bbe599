"""Cramps several times a day for a week."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

several_times_daily_for_a_week = RedFlag(
    title=say(
        id="Kram beberapa kali sehari selama seminggu", en="Cramps several times a day for a week"
    ),
    says=say(
        id=(
            "Kram beberapa kali sehari selama seminggu lebih jarang pada kram biasa. Kalsium atau "
            "magnesium rendah dan penyakit saraf motorik dapat menimbulkannya; penderita "
            "penyakit itu rata-rata mengalami 5,3 kram sehari. Kebanyakan orang tidak punya "
            "penyakit tersebut, tetapi pemeriksaan kekuatan otot dan darah patut dilakukan."
        ),
        en=(
            "Cramps several times a day for a week are less usual in ordinary cramps. Low calcium "
            "or magnesium and motor neurone disease can cause them; people with that disease "
            "reported 5.3 cramps a day on average. Most people have no such disease, but strength "
            "and blood are worth checking."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam dua minggu. Ceritakan bila ada lemah, otot mengecil, "
            "kesemutan, obat, atau cuci darah. Tanyakan tes kalium, kalsium, magnesium, dan "
            "ginjal."
        ),
        en=(
            "See a doctor within two weeks. Tell about weakness, thinning muscles, tingling, "
            "medicines or dialysis. Ask about tests of potassium, calcium, magnesium and kidneys."
        ),
    ),
    when=cramp.days_with_several_cramps.at_least(7),
    suspects=(
        "hypocalcaemia",
        "hypomagnesaemia",
        "motor_neurone_disease",
    ),
    seed_rule=say(
        id=(
            "Aturan lama: kram beberapa kali sehari sepanjang minggu perlu segera ke dokter. "
            "Tidak ada pedoman yang memakai batas ini. Namun di antara aturan jumlah, inilah yang "
            "paling masuk akal. Kami memakainya sebagai ajakan periksa dalam dua minggu."
        ),
        en=(
            "The old rule: cramps several times a day through a week call for a doctor soon. No "
            "guideline uses this limit. Yet among the rules about frequency it makes the most "
            "sense. We keep it as a prompt for a visit within two weeks."
        ),
    ),
    cites=(
        "als_stephens",
        "als_caress",
        "sfe_hypocalcaemia",
        "remedy_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with several cramps a day for 7 days",
            facts={cramp.cramps_several_times_a_day: True, cramp.days_with_several_cramps: 7},
            expect=YES,
        ),
        Example(
            who="a woman with several cramps a day for 6 days",
            facts={cramp.cramps_several_times_a_day: True, cramp.days_with_several_cramps: 6},
            expect=NO,
        ),
        Example(
            who="a man whose cramps come only by day, several a day for 10 days",
            facts={
                cramp.nights_per_week: 0,
                cramp.cramps_several_times_a_day: True,
                cramp.days_with_several_cramps: 10,
            },
            expect=YES,
        ),
        Example(
            who="a woman with at most two cramps a day",
            facts={cramp.cramps_several_times_a_day: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=("several_times_daily_for_week",),
)
