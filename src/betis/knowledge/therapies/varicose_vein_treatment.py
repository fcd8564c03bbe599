"""Treatment of varicose veins."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

varicose_vein_treatment = Action(
    title=say(id="Penanganan varises", en="Treatment of varicose veins"),
    says=say(
        id="Varises boleh diobati karena keluhannya sendiri: berat, bengkak, kulit berubah. Kram berkurang tidak bisa dijanjikan.",
        en="Varicose veins may be treated for their own complaints: heaviness, swelling, skin changes. Fewer cramps cannot be promised.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Kram termasuk keluhan vena, tetapi tidak ditemukan uji yang menunjukkan kram malam berkurang setelah varises diobati. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cramps are a listed vein symptom, but no trial showed fewer night cramps after vein treatment. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Risiko tindakan.", en="Risks of the procedure."),
    steps=(
        say(id="Tanyakan pemeriksaan USG vena.", en="Ask about a vein ultrasound."),
        say(id="Dokter bedah vaskular bisa menilai.", en="A vascular surgeon can judge."),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=circulation.varicose_veins,
    bars=(
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tindakan varises biasanya ditunda.",
                en="In pregnancy treatment is usually put off.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "compression2021",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 29 in week 30 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether she is pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                body.bleeding_tendency: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
