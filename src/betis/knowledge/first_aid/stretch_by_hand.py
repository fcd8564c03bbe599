"""Pull the forefoot with your hands."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stretch_by_hand = Action(
    title=say(id="Tarik ujung kaki dengan tangan", en="Pull the forefoot with your hands"),
    says=say(
        id="Tangan memegang ujung kaki dan menariknya pelan ke arah tulang kering. Otot betis memanjang lalu mengendur. Hanya cara inilah yang dalam percobaan langsung menghentikan kram. Nasihat menarik dengan sentakan atau menahan rasa sakit tidak kami ikuti.",
        en="The hands hold the forefoot and draw it slowly toward the shin. The calf lengthens and relaxes. It is the only action that experiments have shown to switch a cramp off directly. We do not follow the advice to pull sharply or to work through the pain.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Pada 10 orang sehat di laboratorium, memanjangkan otot langsung menghentikan kram buatan, bahkan saat sarafnya diblokir. Belum ada uji acak pada kram malam yang sebenarnya. Penulis pedoman dan ulasan sepakat bahwa inilah yang pertama dilakukan. Belum terbukti bahwa kram lepas karena aliran darah betis pulih. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 10 healthy people in a laboratory, lengthening the muscle stopped provoked cramps at once, even with the nerve blocked. No randomised trial has tested it in real night cramps. Guideline and review authors agree that it is the first thing to do. That the cramp stops because blood flow returns is not shown. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Hampir tidak ada bila pelan. Tarikan yang menyentak atau terlalu kuat bisa melukai otot yang tegang.",
        en="Almost none if done gently. A jerky or forceful pull can strain the tense muscle.",
    ),
    steps=(
        say(
            id="Pegang ujung kaki. Tarik pelan ke arah tulang kering.",
            en="Hold the forefoot. Pull it slowly toward the shin.",
        ),
        say(id="Lutut lurus, tumit tetap di kasur.", en="Knee straight, heel on the bed."),
        say(id="Tahan sampai otot melepas.", en="Hold until the muscle lets go."),
        say(
            id="Kendurkan pelan. Ulangi bila kram kembali.",
            en="Ease off slowly. Repeat if it grabs again.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, jangan ditarik kuat sebelum diperiksa.",
                en="If a clot in the leg is possible, do not pull hard before it has been examined.",
            ),
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, tarikan bisa memperparahnya.",
                en="If a muscle, tendon or bone is injured, pulling can make it worse.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan ditarik; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, do not pull; go to an emergency department now.",
            ),
        ),
    ),
    does=("forced_stretch",),
    moment=Moment.NOW,
    order=4,
    seconds=30,
    cites=(
        "bertolasi1993",
        "guay",
        "nhs_legcramps",
        "miller2022eamc",
        "bopdhb",
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
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
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
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
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
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "stretch_toes_toward_you",
        "stretch_relaxes_muscle",
        "S328",
        "S542",
        "S544",
    ),
    corrects=(
        "S328",
        "S542",
        "S544",
    ),
)
