"""Calf soft-tissue ultrasound."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leg_ultrasound = Check(
    title=say(id="USG jaringan lunak betis", en="Calf soft-tissue ultrasound"),
    says=say(
        id="USG jaringan lunak melihat otot, tendon, dan kantong cairan di betis. Tes ini layak bila terasa letupan di betis, ada memar atau lekukan, tidak bisa menjinjit, atau ada benjolan di belakang lutut. Kram yang lepas dalam beberapa menit tidak memerlukannya.",
        en="Soft-tissue ultrasound looks at muscle, tendon and fluid pouches in the calf. It is worth it after a pop in the calf, with a bruise or dent, if you cannot rise on your toes, or with a swelling behind the knee. A cramp that lets go within minutes does not need it.",
    ),
    worth_when=injury_infection.pop_or_kick_feeling
    | injury_infection.bruise_or_dent_in_calf
    | injury_infection.heel_tendon_cannot_push_off
    | injury_infection.fullness_behind_knee,
    results=(
        Result(
            range=say(
                id="ruang berisi cairan di belakang otot betis",
                en="a fluid space behind the calf muscle",
            ),
            meaning=say(
                id="kista Baker yang pecah. Dari luar tampak sama seperti gumpalan darah; USG yang membedakannya",
                en="a ruptured Baker cyst. From outside it looks the same as a clot; ultrasound tells them apart",
            ),
            cites="bakers_jp",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=("bakers_jp",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who felt a pop in the calf",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="somebody with a bruise in the calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="somebody who cannot rise on the toes",
            facts={injury_infection.heel_tendon_cannot_push_off: True},
            expect=YES,
        ),
        Example(
            who="somebody with a swelling behind the knee",
            facts={injury_infection.fullness_behind_knee: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                injury_infection.fullness_behind_knee: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
