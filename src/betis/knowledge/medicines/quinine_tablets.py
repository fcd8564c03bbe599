"""Quinine tablets each night to prevent cramps."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.groups import groups
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.situations.child import child
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_tablets = Action(
    title=say(
        id="Tablet kina tiap malam untuk mencegah kram",
        en="Quinine tablets each night to prevent cramps",
    ),
    says=say(
        id="Kina memang sedikit mengurangi kram, tetapi bisa mematikan tanpa peringatan. Karena itu tidak dianjurkan. Inggris Raya hanya membolehkan percobaan terakhir yang diawasi ketat dokter.",
        en="Quinine does lessen cramps a little, but it can kill without warning. So it is not advised. The UK allows only a last trial closely watched by a doctor.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Dalam dua minggu, 2,45 kram lebih sedikit daripada 8,8 dengan plasebo (1,36 sampai 3,54; 952 orang; bukti lemah). Nyeri sedikit berkurang (bukti sedang). Efek samping ringan 127 dibanding 94 per 1.000 orang.",
        en="In two weeks 2.45 fewer cramps than the 8.8 on placebo (1.36 to 3.54; 952 people; low certainty). Slightly less pain (moderate certainty). Minor side effects 127 against 94 per 1,000.",
    ),
    harms=say(
        id="Trombosit anjlok, sindrom hemolitik-uremik, ginjal rusak, irama jantung kacau, telinga berdenging, buta, gula darah rendah. Pemakaian lama disertai lebih banyak kematian (1,24; 1,21–1,27; 175.195 orang; 3,06 di bawah 50 tahun). Sampai 2006: 665 laporan berat, 93 kematian; 2005–2008 di AS 38 kasus lagi, 2 kematian. Berbahaya bersama warfarin, digoksin, amiodaron, mefloquin, makrolida, rifampisin, statin, dan obat bius pelumpuh otot.",
        en="Falling platelets, haemolytic-uraemic syndrome, kidney injury, disturbed heart rhythm, ringing ears, blindness, low blood sugar. Long use went with more deaths (1.24; 1.21-1.27; 175,195 people; 3.06 under age 50). By 2006: 665 serious reports, 93 deaths; in 2005-2008 38 more US cases, 2 deaths. Dangerous with warfarin, digoxin, amiodarone, mefloquine, macrolides, rifampicin, statins and paralysing anaesthetics.",
    ),
    steps=(
        say(id="Jangan memulai kina untuk kram.", en="Do not start quinine for cramps."),
        say(
            id="Sudah diresepkan? Bicarakan dengan dokter; jangan mengubah sendiri.",
            en="Already prescribed? Talk to the doctor; do not change it yourself.",
        ),
        say(
            id="Memar, berdarah, ruam, demam, gangguan dengar atau lihat: dokter hari ini juga.",
            en="Bruises, bleeding, rash, fever, trouble hearing or seeing: a doctor today.",
        ),
        say(
            id="Untuk dokter: di Inggris 200–300 mg malam, dinilai 4 minggu, ditinjau tiap 3 bulan.",
            en="For doctors: in the UK 200-300 mg at night, judged at 4 weeks, reviewed every 3 months.",
        ),
    ),
    certainty=Certainty.MODERATE,
    bars=(
        Bar(
            when=conditions.quinine_reaction,
            why=say(
                id="Reaksi terhadap kina bisa terulang, dan bisa mematikan.",
                en="A reaction to quinine can come back, and can kill.",
            ),
        ),
        Bar(
            when=groups.has_g6pd_deficiency,
            why=say(
                id="Bila kurang enzim G6PD, sel darah merah bisa pecah.",
                en="If you lack the enzyme G6PD, red blood cells can break.",
            ),
        ),
        Bar(
            when=conditions.myasthenia_gravis,
            why=say(
                id="Pada miastenia gravis, otot bisa makin lemah.",
                en="In myasthenia gravis the muscles can grow weaker.",
            ),
        ),
        Bar(
            when=conditions.optic_or_retinal_disease,
            why=say(
                id="Bila ada penyakit saraf mata atau retina, penglihatan bisa rusak.",
                en="With disease of the optic nerve or retina, sight can be damaged.",
            ),
        ),
        Bar(
            when=conditions.long_qt,
            why=say(
                id="Bila QT jantung panjang, irama jantung bisa kacau.",
                en="With a long QT, the heart rhythm can fail.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Kina berbahaya bagi ibu dan janin.",
                en="Quinine is dangerous for mother and child.",
            ),
        ),
        Bar(
            when=conditions.low_platelets_or_haemolysis,
            why=say(
                id="Bila trombosit rendah atau sel darah merah pecah, ini bisa mematikan.",
                en="With low platelets or broken red cells, this can kill.",
            ),
        ),
        Bar(
            when=conditions.takes_warfarin,
            why=say(
                id="Bersama warfarin, perdarahan bisa bertambah.",
                en="With warfarin, bleeding can increase.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes("statin"),
            why=say(
                id="Bersama sebagian statin, otot bisa rusak.",
                en="With some statins, muscle can be damaged.",
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Kina bisa mengacaukan irama jantung.",
                en="Quinine can disturb the heart rhythm.",
            ),
        ),
        Bar(
            when=child.holds,
            why=say(
                id="Jangan memberi kina untuk kram pada anak.",
                en="Do not give a child quinine for cramps.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "eltawil2015",
        "mansonhing1998",
        "mansonhing1995",
        "fardet2017",
        "fda2006",
        "fda2009label",
        "fda2010",
        "fda2012",
        "quinine_label",
        "qualaquin_label",
        "mhra2010",
        "medsafe2010",
        "hkdh2011",
        "hsa2019",
        "tga2004",
        "katzberg2010",
        "niformulary",
        "mims2017",
        "coppin2005",
        "rabbitt2016",
        "bpac_nlc",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 69 who once got a rash from tonic water",
            facts={conditions.quinine_reaction: True},
            expect=YES,
        ),
        Example(
            who="a man of 34 who lacks G6PD", facts={groups.has_g6pd_deficiency: True}, expect=YES
        ),
        Example(
            who="a woman of 47 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(
            who="a man of 57 with retinal disease",
            facts={conditions.optic_or_retinal_disease: True},
            expect=YES,
        ),
        Example(who="a woman of 50 with a long QT", facts={conditions.long_qt: True}, expect=YES),
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
            who="a woman of 53 with low platelets",
            facts={conditions.low_platelets_or_haemolysis: True},
            expect=YES,
        ),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 who takes a statin",
            facts={medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.quinine_reaction: False,
                groups.has_g6pd_deficiency: False,
                conditions.myasthenia_gravis: False,
                conditions.optic_or_retinal_disease: False,
                conditions.long_qt: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.low_platelets_or_haemolysis: False,
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
                medicines_taken.medicines: [],
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about reactions to quinine",
            facts={
                groups.has_g6pd_deficiency: False,
                conditions.myasthenia_gravis: False,
                conditions.optic_or_retinal_disease: False,
                conditions.long_qt: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.low_platelets_or_haemolysis: False,
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
                medicines_taken.medicines: [],
                body.known_heart_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
