"""Pull the forefoot with a towel."""

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

stretch_with_towel = Action(
    title=say(id="Tarik ujung kaki dengan handuk", en="Pull the forefoot with a towel"),
    says=say(
        id="Handuk, sarung, atau selendang menggantikan tangan yang tidak sampai ke kaki. Lingkarkan di telapak depan, lalu tarik pelan ke arah tulang kering. Cocok bila lutut, pinggul, atau perut membuat Anda sulit membungkuk.",
        en="A towel, sarong or scarf does the work of a hand that cannot reach the foot. Loop it around the ball of the foot and pull slowly toward the shin. It suits you if knee, hip or belly make bending hard.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Cara kerjanya sama dengan tarikan tangan: pada 10 orang sehat, memanjangkan otot langsung menghentikan kram buatan. Belum ada uji acak pada kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="It works like pulling by hand: in 10 healthy people, lengthening the muscle stopped provoked cramps at once. No randomised trial was done in night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Hampir tidak ada bila pelan. Handuk memberi tenaga lebih besar daripada tangan, jadi jangan menyentak.",
        en="Almost none if done gently. A towel gives more force than a hand, so do not jerk.",
    ),
    steps=(
        say(
            id="Lingkarkan handuk di telapak depan. Tarik pelan.",
            en="Loop a towel around the forefoot. Pull slowly.",
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
    order=5,
    seconds=30,
    cites=(
        "bertolasi1993",
        "guay",
        "nhs_legcramps",
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
)
