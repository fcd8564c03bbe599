"""Stroke the calf gently afterwards."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pregnant_or_postpartum import pregnant_or_postpartum
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

massage_after = Action(
    title=say(id="Urut betis pelan setelah reda", en="Stroke the calf gently afterwards"),
    says=say(
        id="Setelah kram lepas, usapan pelan dari pergelangan kaki ke arah lutut bisa meredakan pegal. Urut ke arah jantung, lembut, dan jangan sampai sakit. Bila satu kaki bengkak, merah, hangat, atau nyeri, jangan dipijat sama sekali; gumpalan darah bisa terlepas ke paru.",
        en="Once the cramp has let go, slow strokes from the ankle toward the knee may ease the soreness. Stroke toward the heart, gently, never to pain. If one leg is swollen, red, warm or sore, do not massage at all; a clot may travel to the lung.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Halaman kesehatan masyarakat menganjurkannya bersama regangan, tetapi belum ada uji pijat pada kram malam. Sebagai pencegahan pun belum ada uji. Pada 80 orang yang mencoba 49 cara, 68% penilaian berbunyi tidak berguna atau sedikit menolong. Belum terbukti bahwa kram reda karena darah lebih lancar, lewat pijat, tekanan, posisi kaki, atau berdiri. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Public-health pages advise it together with the stretch, but massage was never tested in night cramps. Nor was it tested as prevention. In 80 people who had tried 49 remedies, 68% of ratings were useless or a little help. That cramps ease because blood flows better, through massage, pressure, position or standing, is not shown. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Pijat keras membuat nyeri dan memar. Laporan kasus menyebut sumbatan paru pada ibu hamil 25 tahun setelah kakinya dipijat. Seorang pria 67 tahun mengalami gumpalan setelah pijat dalam. Urut keras, kerok, dan bekam jangan dilakukan di atas varises atau saat minum pengencer darah. Pada anak cukup usapan lembut.",
        en="Hard massage leaves soreness and bruises. Case reports tell of a lung clot after leg massage in a pregnant woman of 25, and a clot after deep massage in a man of 67. No hard kneading, scraping (kerok) or cupping over varicose veins or with blood thinners. For a child, gentle strokes are enough.",
    ),
    steps=(
        say(
            id="Kram sudah lepas? Usap betis pelan ke atas.",
            en="Has it let go? Stroke the calf gently upward.",
        ),
        say(id="Dari pergelangan kaki ke arah lutut.", en="From the ankle toward the knee."),
        say(id="Lembut saja, satu-dua menit.", en="Gently, one or two minutes."),
        say(
            id="Kaki bengkak atau panas? Jangan dipijat, periksakan.",
            en="Leg swollen or hot? No massage; have it examined.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah atau radang vena, tekanan dan pijatan bisa mengirim gumpalan ke paru.",
                en="If a clot or an inflamed vein is possible, pressing and massage may send a clot to the lung.",
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
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan ditekan atau dipijat; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, do not press or massage it; go to an emergency department now.",
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
            when=circulation.varicose_veins,
            why=say(
                id="Bila ada varises, jangan memijat atau menekan pembuluh yang menonjol.",
                en="If you have varicose veins, do not massage or press the bulging veins.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, otot mudah memar di dalam.",
                en="If you bleed easily or take a blood thinner, the muscle bruises easily inside.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=pregnant_or_postpartum.holds,
            why=say(
                id="Saat hamil dan setelah melahirkan, gumpalan darah lebih sering; pijat kuat tidak dianjurkan.",
                en="Clots are commoner in pregnancy and after birth; firm massage is not advised.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("massage",),
    moment=Moment.AFTERWARDS,
    order=4,
    seconds=60,
    cites=(
        "nhs_legcramps",
        "cks_legcramps",
        "bopdhb",
        "blyton2012survey",
        "clinevidence2015",
        "massage_pe",
        "massage_tp",
        "evans_tribune",
        "nice_dvt",
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
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a woman of 50 with varicose veins",
            facts={circulation.varicose_veins: True},
            expect=YES,
        ),
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="a woman of 31 who gave birth three weeks ago",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 31,
                person.pregnancy_status: "postpartum",
            },
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
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                circulation.varicose_veins: False,
                body.bleeding_tendency: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
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
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                circulation.varicose_veins: False,
                body.bleeding_tendency: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "leg_massage",
        "massage_contraindication",
        "thrombotic_complications",
        "increase_blood_flow",
    ),
    corrects=(
        "leg_massage",
        "increase_blood_flow",
    ),
)
