"""Benign night cramp in a child or teenager."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

childhood_benign_cramp = Cause(
    title=say(
        id="Kram malam jinak pada anak atau remaja", en="Benign night cramp in a child or teenager"
    ),
    says=say(
        id=(
            "Anak besar dan remaja juga bisa kram betis di malam hari. "
            "Di satu klinik, 7,3 % anak sehat mengalaminya dalam setahun. "
            "Tidak ada yang di bawah 8 tahun; kram bertambah sejak umur 12 dan paling sering pada 16–18 tahun. "
            "Rata-rata lamanya 1,7 menit, hampir selalu satu tungkai, dan kebanyakan hanya 1–4 kali setahun. "
            "Biasanya tidak ada penyakit di baliknya. "
            "Bahwa kaki datar, kurang vitamin atau mineral, atau saraf yang terlalu terangsang adalah sebab utamanya tidak didukung bukti. "
            "Di bawah 8 tahun, cari penjelasan lain, misalnya nyeri tumbuh."
        ),
        en=(
            "Older children and teenagers can have calf cramps at night too. "
            "In one clinic 7.3% of healthy children had them within a year. "
            "None was under 8; cramps rise from age 12 and are most frequent at 16–18. "
            "They lasted 1.7 minutes on average, nearly always in one leg, mostly just 1–4 times a year. "
            "Usually there is no disease behind them. "
            "That flat feet, lack of vitamins or minerals, or over-excited nerves are the main cause is not supported by evidence. "
            "Under 8, look for another explanation, such as growing pains."
        ),
    ),
    do=say(
        id=(
            "Tenangkan anak, luruskan lututnya, dan tarik ujung kakinya perlahan ke arah tulang kering. "
            "Jangan meregangkan tungkai yang baru cedera atau bengkak. "
            "Jangan memberi obat kram, kina, tablet magnesium, atau jamu tanpa resep dokter. "
            "Kunjungan biasa ke dokter bila kram sering, lebih dari 3 menit, atau anak belum 8 tahun. "
            "Pincang, nyeri selalu di satu titik, sendi bengkak, pucat, memar, demam berulang, atau menolak berjalan: periksa hari ini juga."
        ),
        en=(
            "Calm the child, straighten the knee and pull the toes gently toward the shin. "
            "Do not stretch a leg that is newly injured or swollen. "
            "Give no cramp medicine, quinine, magnesium tablet or jamu unless a doctor prescribes it. "
            "Make a routine visit if cramps are frequent, last over 3 minutes, or the child is under 8. "
            "Limping, pain always in one spot, a swollen joint, paleness, bruises, repeated fever or refusing to walk: be seen the same day."
        ),
    ),
    only_when=person.age_years.at_most(18),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=person.age_years.at_least(12) & person.age_years.at_most(18),
            cites="leung1999",
            grade=Grade.STRONG,
        ),
        Weight(
            when=cramp.usual_duration_minutes.at_most(2), cites="leung1999", grade=Grade.MODERATE
        ),
        Weight(
            when=cramp.side_pattern.among("alternates"),
            cites="leung1999",
            grade=Grade.MODERATE,
            note="each episode usually one-sided",
        ),
    ),
    against=(
        Weight(when=person.age_years.less_than(8), cites="leung1999", grade=Grade.STRONG),
        Weight(when=children.child_limp, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(when=children.child_pain_one_spot, cites="ebmg_growing", grade=Grade.STRONG),
    ),
    see=(
        "oneself",
        "gp",
        "paediatrician",
    ),
    frequency=(
        Number(
            value="7.3 %",
            what=say(
                id="kram malam dalam setahun; tidak ada di bawah 8 tahun, puncak 16–18 tahun",
                en="night cramps within a year; none under 8, peak at 16–18",
            ),
            people=say(id="2.527 anak sehat, satu klinik", en="2,527 healthy children, one clinic"),
            cites="leung1999",
        ),
        Number(
            value="7 %",
            what=say(id="kram malam", en="night cramps"),
            people=say(id="anak, angka tinjauan", en="children, review figure"),
            cites="allen2012",
        ),
    ),
    icd10="R25.2",
    cites=(
        "leung1999",
        "ebmg_growing",
        "allen2012",
        "hawke2021",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a boy of 12", facts={person.age_years: 12}, expect=YES),
        Example(who="a girl of 18", facts={person.age_years: 18}, expect=YES),
        Example(
            who="a girl of 11 whose cramps last two minutes",
            facts={person.age_years: 11, cramp.usual_duration_minutes: 2},
            expect=YES,
        ),
        Example(
            who="a boy of 10 with cramps now left, now right",
            facts={person.age_years: 10, cramp.side_pattern: "alternates"},
            expect=YES,
        ),
        Example(
            who="a boy of 11 with long attacks always in the same leg",
            facts={
                person.age_years: 11,
                cramp.usual_duration_minutes: 2.1,
                cramp.side_pattern: "one_side_always",
            },
            expect=NO,
        ),
        Example(
            who="a man of 19 with short cramps on alternating sides",
            facts={
                person.age_years: 19,
                cramp.usual_duration_minutes: 1,
                cramp.side_pattern: "alternates",
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "child_cramps_during_growth",
        "nervous_system_overexcitation",
    ),
    corrects=("nervous_system_overexcitation",),
)
