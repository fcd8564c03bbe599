"""D-dimer."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

d_dimer = Check(
    title=say(id="D-dimer", en="D-dimer"),
    says=say(
        id="D-dimer adalah sisa gumpalan darah yang larut. Dokter memakainya bila gumpalan di tungkai kecil kemungkinannya (skor Wells di bawah 2), atau bersama USG bila kemungkinannya besar. Tes ini tidak dipakai untuk menyingkirkan gumpalan saat hamil. Tes pembekuan lain, seperti indeks protrombin (PT/INR), tidak dapat menemukan gumpalan. Varises atau kram tanpa tanda gumpalan tidak memerlukan tes-tes ini.",
        en="D-dimer is what remains when a blood clot dissolves. Doctors use it when a clot in the leg is unlikely (Wells score below 2), or together with a scan when it is likely. It is not used to rule out a clot in pregnancy. Other clotting tests, such as the prothrombin index (PT/INR), cannot find a clot. Varicose veins or cramps without signs of a clot need none of these tests.",
    ),
    measures="µg/mL FEU, µg/L FEU (= ng/mL FEU)",
    loinc="48065-7",
    worth_when=(
        circulation.leg_swelling_one_side
        | circulation.deep_calf_tenderness
        | circulation.pitting_oedema_one_leg
    )
    & (
        person.sex_at_birth.among("male")
        | person.age_years.more_than(58)
        | person.pregnancy_status.among("none")
    ),
    results=(
        Result(
            range=say(
                id="di bawah 0,5 µg/mL (500 µg/L = 500 ng/mL)",
                en="below 0.5 µg/mL (500 µg/L = 500 ng/mL)",
            ),
            meaning=say(
                id="negatif di banyak laboratorium; lihat batas dan satuan di lembar hasil",
                en="negative in many laboratories; see the limit and unit on the report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(
                id="negatif, dengan skor Wells di bawah 2",
                en="negative, with a Wells score below 2",
            ),
            meaning=say(
                id="gumpalan di pembuluh balik dalam kecil kemungkinannya",
                en="a clot in a deep vein is unlikely",
            ),
            cites="nice_dvt",
            seen=True,
        ),
        Result(
            range=say(id="positif", en="positive"),
            meaning=say(
                id="belum tentu ada gumpalan: USG pembuluh balik tungkai hari ini",
                en="not proof of a clot: leg vein scan today",
            ),
            cites="nice_dvt",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "nice_dvt",
        "wells2003",
        "left_rule",
        "abim_ranges",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 45 with one swollen leg",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 45,
                circulation.leg_swelling_one_side: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 40 with a tender calf who is not pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 40,
                person.pregnancy_status: "none",
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 59 with a dent that stays in one leg",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 59,
                circulation.pitting_oedema_one_leg: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 45 whose legs look and feel the same",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 45,
                circulation.leg_swelling_one_side: False,
                circulation.deep_calf_tenderness: False,
                circulation.pitting_oedema_one_leg: False,
            },
            expect=NO,
        ),
        Example(
            who="a pregnant woman of 30 with one swollen leg, who goes straight to the scan",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "second_trimester",
                circulation.leg_swelling_one_side: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 30 with one swollen leg who gave birth last week",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "postpartum",
                circulation.leg_swelling_one_side: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 58 with one swollen leg, not yet asked whether she is pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 58,
                circulation.leg_swelling_one_side: True,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "blood_clotting_test",
        "prothrombin_index",
    ),
    corrects=(
        "blood_clotting_test",
        "prothrombin_index",
    ),
)
