"""Edinburgh claudication questionnaire."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

claudication_edinburgh = Criterion(
    title=say(id="Kuesioner klaudikasio Edinburgh", en="Edinburgh claudication questionnaire"),
    says=say(
        id="Positif bila keempatnya benar. Tungkai nyeri saat berjalan; nyeri tidak pernah mulai saat berdiri diam atau duduk; nyeri muncul saat menanjak atau bergegas; dan hilang dalam 10 menit bila berdiri diam. Nyeri saat jalan biasa di tanah datar berarti lebih berat (derajat 2). Nyeri di betis disebut pasti; di paha atau bokong saja disebut tidak khas. Kuesioner ini mengenali 91,3% penderita dan benar pada 99,3% lainnya di penelitian asalnya; dalam praktik lebih rendah. Yang dihitung di sini hanya tiga butir; bila nyeri juga pernah mulai saat diam, hasilnya negatif.",
        en="Positive when all four are true. The leg hurts on walking; it never begins while standing still or sitting; it comes uphill or in a hurry; and standing still it is gone within 10 minutes. Pain at an ordinary pace on the level means more severe (grade 2). In the calf it is called definite; in thigh or buttock alone, atypical. It found 91.3% of those affected and was right in 99.3% of the others in its own study; in practice it does less well. Only three items are counted here; if the pain has also begun at rest, the result is negative.",
    ),
    when=circulation.calf_pain_on_walking
    & circulation.leg_pain_uphill_or_hurry
    & circulation.walking_pain_gone_within_10_min,
    cites=("ecq", "kieback2019"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 67 with calf pain uphill that is gone five minutes after he stops",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.leg_pain_uphill_or_hurry: True,
                circulation.walking_pain_gone_within_10_min: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 whose walking pain lasts an hour after she stops",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.leg_pain_uphill_or_hurry: True,
                circulation.walking_pain_gone_within_10_min: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 70 who walks without pain",
            facts={circulation.calf_pain_on_walking: False},
            expect=NO,
        ),
        Example(
            who="a man with calf pain on walking who was asked nothing else",
            facts={circulation.calf_pain_on_walking: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
