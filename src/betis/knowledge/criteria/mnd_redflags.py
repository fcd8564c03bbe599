"""Signs of motor neurone disease."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

mnd_redflags = Criterion(
    title=say(id="Tanda penyakit neuron motorik", en="Signs of motor neurone disease"),
    says=say(
        id="Yang penting: tungkai atau lengan makin lemah tanpa perubahan rasa; otot mengecil; bicara atau menelan berubah; kedutan bersama kelemahan. Kram dan kedutan bisa menjadi awal, tetapi biasanya normal. Lemah atau otot mengecil yang membuat dirujuk; kram dan kedutan saja tidak. Tidak adanya kesemutan dicatat sebagai ciri, bukan aturan; adanya kesemutan tidak menyingkirkan penyakit ini.",
        en="What matters: a limb growing weaker without a change in feeling; a wasting muscle; a change in speech or swallowing; twitching together with weakness. Cramps and twitches can be early, but are usually normal. Weakness or wasting drives referral; cramps and twitching alone do not. The absence of tingling is recorded as a feature, not a rule; tingling does not exclude the disease.",
    ),
    when=(nerve_muscle.weakness_progressive | nerve_muscle.muscle_wasting)
    & ~nerve_muscle.tingling_or_numb_legs,
    cites=("mnd_redflag", "ng127"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 whose leg has weakened for three months, feeling normal",
            facts={
                nerve_muscle.weakness_progressive: True,
                nerve_muscle.tingling_or_numb_legs: False,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 55 with a thin calf and normal feeling",
            facts={nerve_muscle.muscle_wasting: True, nerve_muscle.tingling_or_numb_legs: False},
            expect=YES,
        ),
        Example(
            who="a man of 66 with a weak, numb leg",
            facts={
                nerve_muscle.weakness_progressive: True,
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 70 with cramps and twitches, strong as ever",
            facts={nerve_muscle.weakness_progressive: False, nerve_muscle.muscle_wasting: False},
            expect=NO,
        ),
        Example(
            who="a man with a weakening leg who was not asked about feeling",
            facts={nerve_muscle.weakness_progressive: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
