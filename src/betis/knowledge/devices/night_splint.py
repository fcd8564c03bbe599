"""Night splint that holds the foot up."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

night_splint = Action(
    title=say(id="Bidai malam penahan kaki", en="Night splint that holds the foot up"),
    says=say(
        id="Bidai ini dibuat untuk nyeri tumit. Ia menahan kaki tetap tegak supaya betis tidak memendek. Masuk akal, tetapi belum diuji untuk kram, dan tidur bisa terganggu.",
        en="This splint is made for heel pain. It holds the foot up so that the calf stays long. Logical, but untested for cramps, and sleep may suffer.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Tidak ada uji untuk kram. Dalam percobaan, kram hanya bisa dipicu pada otot yang memendek. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for cramps was found. In experiments a cramp could be provoked only in a shortened muscle. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak nyaman, tidur terganggu, luka tekan, jatuh saat bangun malam.",
        en="Discomfort, poor sleep, pressure sores, falls when getting up.",
    ),
    steps=(
        say(
            id="Pilih bidai lunak di punggung kaki.",
            en="Choose a soft splint over the top of the foot.",
        ),
        say(id="Lepas sebelum berjalan.", en="Take it off before walking."),
        say(
            id="Lecet atau kesemutan? Berhenti memakai.", en="Sore skin or tingling? Leave it off."
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah, bidai membuat jatuh saat bangun malam.",
                en="If you are unsteady, a splint makes you fall at night.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka tekan tidak terasa.",
                en="If the feet feel less, pressure sores are not noticed.",
            ),
        ),
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila aliran darah ke kaki kurang, tekanan bidai merusak kulit.",
                en="If circulation is poor, the splint's pressure harms the skin.",
            ),
        ),
    ),
    cites=(
        "bertolasi1993",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about falls",
            facts={
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
