"""People who drink alcohol."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heavy_alcohol = Population(
    title=say(id="Orang yang minum alkohol", en="People who drink alcohol"),
    says=say(
        id="Alkohol dapat merusak saraf dan otot, menurunkan magnesium, dan membuang cairan. Dalam satu penelitian di atas 60 tahun, peminum 6,5 kali lebih sering kram, tetapi angkanya sangat tidak pasti. Belum ada uji tentang mengurangi minum.",
        en="Alcohol can injure nerves and muscle, lower magnesium and drain fluid. In one study of people over 60, drinkers had 6.5 times the odds of cramps, but the number is very uncertain. No trial has tested cutting down.",
    ),
    when=lifestyle.alcohol_units_per_week.at_least(1),
    do=(
        Advice(
            text=say(
                id="Kurangi dulu minum di malam hari. Bila minum banyak tiap hari, minta bantuan dokter.",
                en="Cut down the evening drinks first. If you drink much every day, ask a doctor for help.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tanyakan tes magnesium dan hati, serta vitamin B1 (tiamin).",
                en="Ask about magnesium and liver tests, and about vitamin B1 (thiamine).",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan berhenti mendadak bila setiap hari minum banyak: kejang bisa terjadi. Kurangi dengan bantuan dokter.",
                en="Do not quit suddenly after heavy daily drinking: a fit can follow. Cut down with a doctor's help.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan minum gabapentin atau pregabalin bersama alkohol. Bila diresepkan, tanyakan dokter, jangan menghentikan obat sendiri.",
                en="Do not take gabapentin or pregabalin with alcohol. If prescribed, ask the doctor and do not stop it on your own.",
            ),
            cites="fda_gabapentinoid2019",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri obat tidur atau pelemas otot.",
                en="Do not buy sleeping tablets or muscle relaxants on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Gemetar, melihat hal yang tidak ada, kejang, atau bingung: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Shaking, seeing things, a fit or confusion: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Otot sangat nyeri atau lemah, disertai air kencing gelap seperti teh atau cola: ke IGD hari ini juga.",
                en="Severe muscle pain or weakness with dark urine like tea or cola: go to an emergency department today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="6.5 (1.68-38.05)",
            what=say(
                id="rasio odds kram, peminum dibanding bukan peminum; sangat tidak pasti",
                en="odds ratio of cramps, drinkers against non-drinkers; very uncertain",
            ),
            people=say(
                id="pasien dokter umum di atas 60 tahun, Prancis",
                en="general-practice patients over 60, France",
            ),
            cites="delacour2018",
        ),
    ),
    cites=(
        "delacour2018",
        "fda_gabapentinoid2019",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man who has one drink a week",
            facts={lifestyle.alcohol_units_per_week: 1},
            expect=YES,
        ),
        Example(
            who="a woman who does not drink", facts={lifestyle.alcohol_units_per_week: 0}, expect=NO
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
