"""Severe vomiting or diarrhoea, or no urine."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_fluid_loss = RedFlag(
    title=say(
        id="Muntah atau diare hebat, atau tidak kencing",
        en="Severe vomiting or diarrhoea, or no urine",
    ),
    says=say(
        id=(
            "Muntah atau diare yang berat membuang air, natrium, dan kalium; kram sering "
            "menyertainya. Waspadai bila minuman selalu keluar lagi, tidak kencing 12 jam, atau "
            "sudah dua hari. Tubuh bisa kekurangan cairan secara berbahaya. Orang yang cuci darah "
            "dan memang tidak kencing sebaiknya bertanya ke unitnya."
        ),
        en=(
            "Severe vomiting or diarrhoea loses water, sodium and potassium, and cramps often "
            "come with it. When no drink stays down, no urine comes for 12 hours, or it lasts two "
            "days or more, the lack of fluid can become dangerous. People on dialysis who never "
            "pass urine should ask their unit."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini. Minum oralit sedikit-sedikit di perjalanan, kecuali "
            "dokter membatasi cairan Anda. Bila mengantuk berat, tangan dingin, atau tidak kuat "
            "berdiri, telepon 119 atau 112."
        ),
        en=(
            "See a doctor today. Sip oral rehydration salts on the way, unless a doctor has "
            "limited your fluids. With great drowsiness, cold hands or no strength to stand, call "
            "119 or 112."
        ),
    ),
    when=body.cannot_keep_fluids_down
    | body.passing_no_urine_12h
    | body.vomiting_or_diarrhoea_days.at_least(2),
    suspects=(
        "dehydration",
        "infection_or_gut_losses",
        "hypokalaemia",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman who vomits everything she drinks",
            facts={body.cannot_keep_fluids_down: True},
            expect=YES,
        ),
        Example(
            who="a man who has passed no urine for 12 hours",
            facts={body.passing_no_urine_12h: True},
            expect=YES,
        ),
        Example(
            who="a man with diarrhoea for 2 days",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="a man with diarrhoea for 1 day who drinks and passes urine",
            facts={
                body.cannot_keep_fluids_down: False,
                body.passing_no_urine_12h: False,
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 1,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
