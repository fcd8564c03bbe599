"""Calf and hamstring stretch at bedtime."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

bedtime_stretch = Action(
    title=say(
        id="Peregangan betis dan paha belakang sebelum tidur",
        en="Calf and hamstring stretch at bedtime",
    ),
    says=say(
        id="Ini cara mencegah yang paling didukung di antara cara gratis dan aman. Regangkan betis dan paha belakang setiap malam, tepat sebelum tidur, sekitar tiga menit. Dua uji memberi hasil berbeda; keduanya kami tunjukkan.",
        en="Of the free and safe ways to prevent cramps, this has the most support. Stretch calves and hamstrings every night, just before sleep, for about three minutes. Two trials disagree; both are shown.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Pada 80 orang di atas 55 tahun, enam minggu peregangan memberi 1,2 kram lebih sedikit per malam (0,6 sampai 1,8). Nyeri turun 1,3 cm pada skala 10 cm (0,9 sampai 1,7). Kelompok pembanding tahu tidak diobati; Cochrane menilai hasil nyerinya lemah. Uji lain pada 191 orang, betis saja, tidak menemukan manfaat. Pada 98 orang, peregangan 35 hari menurunkan kram 1,44 poin, mirip meditasi (1,97 poin; p=0,4). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 80 people over 55, six weeks of stretching gave 1.2 fewer cramps a night (0.6 to 1.8). Pain fell by 1.3 cm on a 10-cm scale (0.9 to 1.7). The comparison group knew that it was not treated; Cochrane rated the pain result low. Another trial in 191 people, calf alone, found no benefit. In 98 people, 35 days of stretching lowered severity by 1.44 points, much like meditation (1.97 points; p=0.4). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Dalam uji tidak ada yang dilaporkan. Otot bisa sedikit pegal. Orang yang mudah goyah memakai cara duduk.",
        en="None was reported in the trial. Muscles may be a little sore. Unsteady people use the seated way.",
    ),
    steps=(
        say(
            id="Betis: berdiri menghadap dinding, tumit di lantai, condong pelan.",
            en="Calf: face a wall, heel on the floor, lean slowly.",
        ),
        say(
            id="Paha belakang: tumit di kursi rendah, punggung lurus, condong pelan.",
            en="Hamstring: heel on a low chair, back straight, lean slowly.",
        ),
        say(
            id="Keduanya: duduk di kasur, kaki lurus, tarik ujung kaki.",
            en="Both: sit on the bed, legs straight, pull the forefoot.",
        ),
        say(
            id="Tahan 10 detik sampai terasa tertarik, lepas 10 detik.",
            en="Hold 10 seconds at a firm stretch, relax 10 seconds.",
        ),
        say(
            id="Ulangi 3 kali tiap gerakan, kedua kaki. Jangan menahan napas.",
            en="Three times each, both legs. Do not hold your breath.",
        ),
        say(
            id="Setiap malam, paling sedikit 6 minggu, baru dinilai.",
            en="Every night for at least 6 weeks before you judge.",
        ),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
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
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah, lakukan sambil duduk, dan tanyakan cara yang aman.",
                en="If you are unsteady, do it seated and ask for the safe way.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "standing",
        "forced_stretch",
    ),
    cites=(
        "hallegraeff2012",
        "blyton2012cochrane",
        "hawke2021cochrane",
        "coppin2005",
        "tapper2024relax",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
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
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
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
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
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
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "bedtime_calf_stretch",
        "calf_stretching_routine",
    ),
)
