"""Roll the sole on a stick or bottle."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

roll_foot_on_stick = Action(
    title=say(
        id="Gulirkan telapak di atas tongkat atau botol", en="Roll the sole on a stick or bottle"
    ),
    says=say(
        id="Bila kram telapak sering datang, sebagian orang menyiapkan tongkat bundar setebal 5 cm di dekat tempat tidur. Telapak digulirkan di atasnya sampai terasa hangat. Nyaman untuk kaki pegal, tetapi belum terbukti untuk kram betis.",
        en="If the sole cramps often, some people keep a round stick of about 5 cm by the bed. On the floor, the sole is rolled over it until it feels pleasantly warm. Comfortable for sore feet, unproven for calf cramps.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji pada kram kaki. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial in leg cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Terpeleset bila dilakukan sambil berdiri.", en="Slipping if done standing."),
    steps=(
        say(
            id="Duduk. Letakkan telapak di atas tongkat atau botol.",
            en="Sit. Put the sole on a stick or bottle.",
        ),
        say(
            id="Gulirkan pelan, mulai dari bagian yang pegal.",
            en="Roll slowly, starting where it is sore.",
        ),
        say(id="Cukup satu-dua menit.", en="One or two minutes are enough."),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah atau radang vena, tekanan dan pijatan bisa mengirim gumpalan ke paru.",
                en="If a clot or an inflamed vein is possible, pressing and massage may send a clot to the lung.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan ditekan atau dipijat; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, do not press or massage it; go to an emergency department now.",
            ),
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot atau tendon mungkin robek, tekanan dan pijatan bisa memperparahnya.",
                en="If a muscle or tendon may be torn, pressing and massage can make it worse.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka atau terinfeksi, jangan ditekan, digosok, atau dipijat.",
                en="If the skin is broken or infected, do not press, rub or massage it.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, tekanan bisa melukai tanpa terasa.",
                en="If the feet feel less, pressure can injure without being noticed.",
            ),
        ),
    ),
    does=("rolling",),
    cites=(
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether one leg is swollen",
            facts={
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("round_stick_roll",),
)
