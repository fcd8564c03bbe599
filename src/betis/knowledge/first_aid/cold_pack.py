"""Cold pack on the calf."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cold_pack = Action(
    title=say(id="Kompres dingin pada betis", en="Cold pack on the calf"),
    says=say(
        id="Kompres dingin boleh dipakai untuk pegal yang tersisa. Ia tidak diketahui menghentikan kram. Pilih hangat atau dingin, mana yang nyaman, jangan keduanya sekaligus.",
        en="A cold pack (cold compress) may be used for the soreness that is left. It is not known to stop a cramp. Choose warm or cold, whichever feels better, not both at once.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Disebut oleh layanan kesehatan sebuah daerah di Selandia Baru demi kenyamanan. Belum ada uji pembanding. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A district health board in New Zealand mentions it for comfort. No controlled trial was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kulit bisa cedera beku bila es menempel langsung.",
        en="Ice directly on the skin can injure it.",
    ),
    steps=(
        say(
            id="Bungkus es dengan kain. Tempelkan pada betis.",
            en="Wrap ice in cloth. Lay it on the calf.",
        ),
        say(id="Paling lama 10–15 menit.", en="No longer than 10-15 minutes."),
        say(id="Perih atau kebas? Angkat.", en="Stinging or numb? Take it off."),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila aliran darah ke kaki kurang, dingin menguranginya lagi.",
                en="If circulation to the feet is poor, cold reduces it further.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, dingin bisa melukai tanpa terasa.",
                en="If the feet feel less, cold can injure without being noticed.",
            ),
        ),
        Bar(
            when=circulation.legs_cold_in_bed,
            why=say(
                id="Bila kaki selalu dingin atau jari memutih saat kedinginan (Raynaud), tanyakan dulu.",
                en="If your feet are always cold or the toes turn white in the cold (Raynaud), ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("cold",),
    opposes=(
        "warm_after",
        "warm_bath",
    ),
    moment=Moment.AFTERWARDS,
    order=6,
    seconds=600,
    cites=(
        "bopdhb",
        "adam_tip",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a woman of 46 whose feet are cold in bed",
            facts={circulation.legs_cold_in_bed: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.legs_cold_in_bed: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the leg arteries",
            facts={
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.legs_cold_in_bed: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("cold_compress",),
)
