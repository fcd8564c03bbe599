"""Wait and watch."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

wait_and_watch = Action(
    title=say(id="Tunggu dan pantau", en="Wait and watch"),
    says=say(
        id="Kram yang jarang, tanpa tanda lain, sering mereda sendiri. Menunggu sambil mencatat boleh. Bila muncul tanda bahaya, jangan menunggu.",
        en="Infrequent cramps without other signs often ease by themselves. It is fine to wait and keep a diary. If a danger sign appears, do not wait.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Dalam uji magnesium, kram dengan obat kosong (plasebo) berkurang 28,7% dalam 4 minggu. Dalam uji pada 94 orang, kram dengan obat kosong turun dari 8,51 menjadi 5,48 seminggu.",
        en="In magnesium trials cramps fell by 28.7% in 4 weeks on placebo. In a trial of 94 people they fell on placebo from 8.51 to 5.48 a week.",
    ),
    harms=say(
        id="Terlambat bila ada tanda bahaya yang terlewat.", en="Delay if a danger sign is missed."
    ),
    steps=(
        say(id="Periksa tanda bahaya dengan jujur.", en="Go through the danger signs honestly."),
        say(
            id="Periksa lagi bila kram makin sering, mengganggu tidur, atau ada tanda baru.",
            en="Check again if cramps grow frequent, disturb sleep, or a new sign appears.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=nerve_muscle.weakness_progressive,
            why=say(
                id="Kelemahan yang bertambah perlu diperiksa dokter.",
                en="Growing weakness needs a doctor.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=nerve_muscle.muscle_wasting,
            why=say(
                id="Otot yang mengecil perlu diperiksa dokter.",
                en="A muscle that grows thin needs a doctor.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Kebas atau kesemutan perlu diperiksa dokter.",
                en="Numbness or tingling needs a doctor.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Satu tungkai bengkak, panas, atau nyeri perlu diperiksa hari ini juga.",
                en="One leg swollen, hot or sore needs to be examined today.",
            ),
        ),
        Bar(
            when=body.dark_urine,
            why=say(
                id="Air kencing gelap perlu diperiksa hari ini juga.",
                en="Dark urine needs to be examined today.",
            ),
        ),
        Bar(
            when=cramp.cramp_sites.includes("hand_arm", "abdomen", "jaw_face", "all_over"),
            why=say(
                id="Kram di luar tungkai perlu diperiksa dokter.",
                en="Cramps beyond the legs need a doctor.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=cramp.nights_per_week.at_least(3),
            why=say(
                id="Kram yang sering perlu dibicarakan dengan dokter.",
                en="Frequent cramps are worth a talk with a doctor.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "garrison2020",
        "roguinmaor2017",
        "cks_legcramps",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="place of the cramps ['abdomen']",
            facts={cramp.cramp_sites: ["abdomen"]},
            expect=YES,
        ),
        Example(
            who="place of the cramps ['jaw_face']; no muscle has become clearly thinner; no burning feet",
            facts={
                cramp.cramp_sites: ["jaw_face"],
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.burning_feet_night: False,
            },
            expect=YES,
        ),
        Example(
            who="place of the cramps ['foot', 'back_neck', 'all_over']; the skin of the leg is not red and warm; no doctor has ",
            facts={
                cramp.cramp_sites: ["foot", "back_neck", "all_over"],
                circulation.leg_red_warm: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=YES,
        ),
        Example(
            who="the calf is not tender along the middle of the back; no tingling or numbness in legs or feet; nights with cram",
            facts={
                circulation.deep_calf_tenderness: False,
                nerve_muscle.tingling_or_numb_legs: False,
                cramp.nights_per_week: 2.9,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a man of 61 whose leg grows weaker",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 whose calf has grown thin",
            facts={nerve_muscle.muscle_wasting: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(who="a man of 36 with urine like cola", facts={body.dark_urine: True}, expect=YES),
        Example(
            who="a woman of 52 whose hands cramp too",
            facts={cramp.cramp_sites: ["calf", "hand_arm"]},
            expect=YES,
        ),
        Example(
            who="a woman of 58 with cramps on 3 nights a week",
            facts={cramp.nights_per_week: 3},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                body.dark_urine: False,
                cramp.cramp_sites: ["calf"],
                cramp.nights_per_week: 2,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about weakness",
            facts={
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                body.dark_urine: False,
                cramp.cramp_sites: ["calf"],
                cramp.nights_per_week: 2,
            },
            expect=UNKNOWN,
        ),
    ),
)
