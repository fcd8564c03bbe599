"""Drink enough water."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

drink_enough = Action(
    title=say(id="Minum air putih yang cukup", en="Drink enough water"),
    says=say(
        id="Minumlah menurut rasa haus; lebih banyak saat panas, berkeringat, atau diare. Air berlebih tidak terbukti mencegah kram. Tidak ada jumlah gelas tetap, juga tidak 6–8 gelas, yang didukung uji.",
        en="Drink to thirst; more in heat, with sweat or diarrhoea. Extra water is not shown to prevent cramps. No fixed number of glasses, 6-8 included, is supported by trials.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji minum lebih banyak untuk kram malam. Pada 210 triatlet tidak ada beda antara yang kram dan tidak. Pada 10.553 kunjungan tenda medis, kurang cairan lebih sering pada yang kram (1,63; 1,49 sampai 1,78). Pada 10 pria, air putih setelah banyak berkeringat membuat betis lebih mudah kram. Untuk kram karena diuretik, minum banyak juga belum diuji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of drinking more was done for night cramps. In 210 triathletes, those with and without cramps did not differ. In 10,553 medical-tent visits dehydration was commoner with cramps (1.63; 1.49 to 1.78). In 10 men plain water after heavy sweating made calves easier to cramp. For cramps from water tablets, drinking plenty is untested too. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Terlalu banyak air mengencerkan natrium darah, dan membuat sering kencing malam. Risikonya lebih besar dengan diuretik, desmopresin, atau sebagian obat antidepresi.",
        en="Too much water dilutes blood sodium and means more trips at night. The risk is greater with water tablets, desmopressin or some antidepressants.",
    ),
    steps=(
        say(
            id="Minum saat haus; air kencing kuning muda sudah cukup.",
            en="Drink when thirsty; pale yellow urine is enough.",
        ),
        say(
            id="Sebelum dan saat olahraga, minum menurut haus.",
            en="Before and during sport drink to thirst.",
        ),
        say(
            id="Saat panas atau diare, tambah dan pakai oralit bila perlu.",
            en="In heat or diarrhoea drink more; use ORS if needed.",
        ),
        say(
            id="Minum diuretik? Jangan mengubah dosis; tanyakan garam darah.",
            en="On a water tablet? Do not change the dose; ask about blood salts.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.salt_or_fluid_limit,
            why=say(
                id="Bila dokter membatasi cairan, misalnya pada gagal jantung, ginjal, atau hati, ikuti batasnya.",
                en="If a doctor limits your fluids, as in heart, kidney or liver failure, keep to the limit.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.on_dialysis,
            why=say(
                id="Saat menjalani cuci darah, tim ginjal yang memutuskan.",
                en="On dialysis the kidney team decides.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "schwellnus2011",
        "johnson2020ironman",
        "lau2019",
        "nhs_legcramps",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 70 told to limit salt and fluid",
            facts={body.salt_or_fluid_limit: True},
            expect=YES,
        ),
        Example(
            who="a man of 59 on dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.salt_or_fluid_limit: False,
                body.known_kidney_disease: False,
                body.on_dialysis: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about a limit on salt or fluid",
            facts={body.known_kidney_disease: False, body.on_dialysis: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "drink_plenty_of_water",
        "daily_water_6_8_glasses",
    ),
    corrects=(
        "drink_plenty_of_water",
        "daily_water_6_8_glasses",
    ),
)
