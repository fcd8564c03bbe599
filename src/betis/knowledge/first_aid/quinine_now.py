"""Taking quinine for cramps."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.knowledge.situations.child import child
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_now = Action(
    title=say(id="Minum kina untuk kram", en="Taking quinine for cramps"),
    says=say(
        id="Kina (kuinin) sering disebut pil kram malam, padahal bukan pereda nyeri dan bukan obat rutin untuk kram. Manfaatnya kecil; bahayanya jarang, tetapi bisa mematikan: trombosit anjlok dan ginjal rusak (sindrom hemolitik-uremik). Bila dokter meresepkannya, jangan menghentikan obat sendiri; bicarakan dengan dokter.",
        en="Quinine is often called the night-cramp pill, but it is neither a painkiller nor a routine remedy for cramps. Its benefit is small; its harms are rare but can kill: a sudden fall of platelets and kidney failure (haemolytic-uraemic syndrome). If a doctor prescribed it, do not stop it on your own; talk to the doctor.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Dalam dua minggu, 2,45 kram lebih sedikit daripada 8,8 dengan plasebo (1,36 sampai 3,54 lebih sedikit; 952 orang; bukti lemah). Nyeri sedikit berkurang (bukti sedang). Efek samping ringan lebih banyak: 127 dibanding 94 per 1.000 orang. Badan pengawas di Amerika Serikat, Australia, Selandia Baru, Singapura, dan Hong Kong tidak menganjurkannya untuk kram. Inggris Raya hanya membolehkan percobaan terakhir yang diawasi ketat dokter.",
        en="In two weeks 2.45 fewer cramps than the 8.8 on placebo (1.36 to 3.54 fewer; 952 people; low certainty). Slightly less pain (moderate certainty). More minor side effects: 127 against 94 per 1,000. Regulators in the USA, Australia, New Zealand, Singapore and Hong Kong advise against it for cramps. The UK allows only a last trial closely watched by a doctor.",
    ),
    harms=say(
        id="Trombosit anjlok dan perdarahan, sindrom hemolitik-uremik, ginjal rusak, irama jantung kacau. Juga telinga berdenging, penglihatan kabur atau buta, dan gula darah turun. Pemakaian lama disertai kematian lebih banyak (rasio 1,24; 1,21 sampai 1,27; 175.195 orang; di bawah 50 tahun 3,06). Sampai 2006 tercatat 665 laporan berat dengan 93 kematian. Pada 2005–2008 di Amerika Serikat ada 38 kasus lagi dengan 2 kematian. Berbahaya pula bila pernah bereaksi terhadap kina, kurang G6PD, miastenia, radang saraf mata, atau QT memanjang.",
        en="Low platelets and bleeding, haemolytic-uraemic syndrome, kidney injury, heart-rhythm disturbance, ringing ears, blurred vision or blindness, low blood sugar. Long use went with more deaths (ratio 1.24; 1.21 to 1.27; 175,195 people; 3.06 under age 50). By 2006 regulators had 665 serious reports with 93 deaths; in the USA 38 further cases with 2 deaths followed in 2005-2008. Dangerous too after an earlier reaction to quinine, and with G6PD deficiency, myasthenia, optic neuritis or a long QT.",
    ),
    steps=(
        say(
            id="Jangan minum kina sendiri. Regangkan betis.",
            en="Do not take quinine on your own. Stretch the calf.",
        ),
        say(
            id="Sudah diresepkan? Bicarakan dengan dokter.",
            en="Already prescribed? Talk to the doctor.",
        ),
        say(
            id="Memar, berdarah, ruam, demam, gangguan lihat: dokter hari ini.",
            en="Bruises, bleeding, rash, fever, vision change: doctor today.",
        ),
    ),
    certainty=Certainty.MODERATE,
    bars=(
        Bar(
            when=pregnant.holds,
            why=say(
                id="Kina tidak boleh dipakai untuk kram saat hamil.",
                en="Quinine must not be used for cramps in pregnancy.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Kina menambah perdarahan, juga bersama warfarin.",
                en="Quinine adds to bleeding, also with warfarin.",
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Kina bisa mengacaukan irama jantung, juga bersama digoksin atau amiodaron.",
                en="Quinine can disturb the heart rhythm, also with digoxin or amiodarone.",
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
        "fardet2017",
        "fda2006",
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
        "rabbitt2016",
    ),
    dated=date(2026, 11, 22),
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
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether she is pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                body.bleeding_tendency: False,
                body.known_heart_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "quinine",
        "quinine_restricted_use",
        "quinine_thrombocytopenia",
        "quinine_hemolytic_uremic_syndrome",
        "S129",
        "S947",
    ),
    corrects=(
        "S129",
        "S947",
    ),
)
