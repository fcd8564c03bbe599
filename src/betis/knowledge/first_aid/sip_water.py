"""Sip some water."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sip_water = Action(
    title=say(id="Minum sedikit air", en="Sip some water"),
    says=say(
        id="Beberapa teguk air menenangkan dan mengganti cairan bila Anda haus. Air tidak menghentikan kram yang sedang terjadi. Minumlah menurut rasa haus, lebih banyak saat panas, diare, atau muntah.",
        en="A few sips calm you and replace fluid if you are thirsty. Water does not end a cramp that is going on. Drink to thirst, more in heat or with diarrhoea or vomiting.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji minum lebih banyak untuk kram malam. Penelitian pada atlet bertentangan: pada 210 triatlet tidak ada beda. Pada 10.553 kunjungan tenda medis, kurang cairan lebih sering pada yang kram (rasio odds 1,63; 1,49 sampai 1,78). Pada 10 pria, air putih setelah banyak berkeringat justru membuat betis lebih mudah kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of drinking more was done for night cramps. Findings in athletes conflict: no difference in 210 triathletes. In 10,553 medical-tent visits, dehydration was commoner in those with cramps (odds ratio 1.63; 1.49 to 1.78). In 10 men, plain water after heavy sweating made the calf easier to cramp. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Terlalu banyak minum mengencerkan natrium darah dan membuat sering kencing malam. Risikonya lebih besar dengan obat peluruh kencing (diuretik), desmopresin, atau sebagian obat antidepresi. Tidak ada jumlah gelas tetap yang terbukti.",
        en="Too much water dilutes blood sodium and means more trips to the toilet at night. The risk is greater with water tablets (diuretics), desmopressin or some antidepressants. No fixed number of glasses is proven.",
    ),
    steps=(
        say(
            id="Haus? Duduk, lalu minum beberapa teguk air.",
            en="Thirsty? Sit up and take a few sips of water.",
        ),
        say(id="Tidak perlu menghabiskan segelas.", en="No need to empty the glass."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.salt_or_fluid_limit,
            why=say(
                id="Bila dokter membatasi cairan Anda, hitunglah air ini dalam jatah harian dan tanyakan batasnya.",
                en="If a doctor has limited your fluids, count this water in your daily amount and ask about the limit.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    moment=Moment.AFTERWARDS,
    order=2,
    cites=(
        "schwellnus2011",
        "johnson2020ironman",
        "lau2019",
        "nhs_legcramps",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 70 told to limit salt and fluid",
            facts={body.salt_or_fluid_limit: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={body.salt_or_fluid_limit: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
