"""Achilles tendon rupture."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

achilles_rupture = Mimic(
    title=say(id="Tendon Achilles putus", en="Achilles tendon rupture"),
    says=say(
        id="Tendon Achilles adalah urat tebal di belakang pergelangan kaki. Bila putus, nyerinya mendadak, seperti ditendang dari belakang. USG dapat memastikannya.",
        en="The Achilles tendon is the thick cord behind the ankle. When it tears, the pain is sudden, like a kick from behind. Ultrasound can confirm it.",
    ),
    differs=say(
        id="Terasa letupan di belakang pergelangan kaki, dan teraba celah pada tendon. Anda tidak bisa berjinjit. Bila pemeriksa meremas betis, telapak kaki tidak ikut bergerak. Kram tidak meninggalkan celah dan mengendur dalam hitungan menit.",
        en="There is a snap at the back of the ankle and a gap in the tendon. You cannot rise on your toes. When an examiner squeezes the calf, the foot does not move. A cramp leaves no gap and lets go within minutes.",
    ),
    do=say(
        id="Periksa ke dokter atau IGD hari ini. Jangan bertumpu pada kaki itu, dan jangan meregangkan atau memijatnya.",
        en="See a doctor or an emergency department today. Do not put weight on that foot, and do not stretch or massage it.",
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(
            when=injury_infection.pop_or_kick_feeling, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.heel_tendon_cannot_push_off,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=("leg_ultrasound",),
    see=("ed", "orthopaedic_spine"),
    icd10="S86.0",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 45 who felt a kick behind the ankle while playing badminton",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a woman of 60 who cannot rise on her toes on one side",
            facts={injury_infection.heel_tendon_cannot_push_off: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 woken by a calf cramp, who felt no pop and can rise on her toes",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=NO,
        ),
        Example(
            who="a man who felt no pop and was not asked whether he can rise on his toes",
            facts={injury_infection.pop_or_kick_feeling: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
