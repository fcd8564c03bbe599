"""Narrowing of the lower spinal canal."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lumbar_spinal_stenosis = Cause(
    title=say(
        id="Penyempitan saluran tulang belakang bagian bawah (stenosis lumbal)",
        en="Narrowing of the lower spinal canal (lumbar stenosis)",
    ),
    says=say(
        id=(
            "Saluran tulang belakang di pinggang menyempit dan menekan saraf ke tungkai. Cirinya: kedua tungkai nyeri, kesemutan, atau kebas saat berjalan atau berdiri, lalu lega saat duduk atau membungkuk. Hubungannya dengan kram masih diperdebatkan. Di antara pasien yang akan dioperasi, 70,8% mengalami kram, dibanding 37,2% pada pembanding (rasio odds 4,6). Survei di masyarakat tidak menemukan beda: 33,0% dan 35,5%. Penyempitan lebih mungkin pada usia di atas 70 tahun. Ada yang bawaan karena bentuk ruas tulang, ada yang didapat, kadang keduanya. Yang didapat biasanya karena bantalan (osteokondrosis) dan sendi ruas tulang belakang menua, bantalan menonjol (hernia diskus), atau ikatan sendi menebal. Radang sendi reumatoid, cedera, tumor, dan tindakan medis juga bisa: logam pengikat ruas, lengkung tulang yang diangkat, atau parut bekas operasi. Anggapan bahwa pria lebih sering terkena belum kami periksa."
        ),
        en=(
            "The canal in the lower spine becomes narrow and presses on the nerves to the legs. Typical: both legs hurt, tingle or go numb when walking or standing, and ease on sitting or bending forward. Whether it brings cramps is disputed. Among patients coming to surgery 70.8% had cramps, against 37.2% of controls (odds ratio 4.6). A community survey found no difference: 33.0% and 35.5%. Narrowing is likelier over the age of 70. It may be congenital (from the shape of the vertebrae), acquired, or both. Acquired narrowing mostly comes from ageing discs (osteochondrosis) and spinal joints, a bulging disc (disc herniation), or thickened ligaments. Rheumatoid arthritis, injury, tumours and medical interventions can do it too: metal fixation of vertebrae, a removed part of an arch, or scars of an operation. The statement that men have it more often was not checked by us."
        ),
    ),
    do=say(
        id=(
            "Hubungi 119 atau 112, atau ke IGD sekarang, bila sekitar kelamin atau anus "
            "kebas. Begitu juga bila buang air tiba-tiba terganggu. Bila tungkai melemah "
            "dalam hitungan hari, periksa hari ini juga. Selain itu, ceritakan kepada "
            "dokter seberapa jauh Anda bisa berjalan dan apa yang membuatnya lega. Minta "
            "pemeriksaan saraf tungkai dan denyut nadi kaki, sebab pembuluh nadi yang "
            "menyempit memberi keluhan mirip. MRI berguna bila hasilnya akan mengubah "
            "pengobatan. Pengobatan bertujuan mengurangi nyeri dan memperbaiki jalan; "
            "berkurangnya kram tidak bisa dijanjikan."
        ),
        en=(
            "Call 119 or 112 (or your local number), or go to the emergency department "
            "now, if the skin around the genitals or anus is numb, or passing urine or "
            "stool is suddenly disturbed. If a leg weakens within days, be seen today. "
            "Otherwise tell the doctor how far you can walk and what makes it ease. Ask "
            "for a check of the leg nerves and of the foot pulses, because narrowed "
            "arteries feel alike. An MRI is useful if its result would change the "
            "treatment. Treatment aims at pain and walking; fewer cramps cannot be "
            "promised."
        ),
    ),
    only_when=nerve_muscle.known_spinal_stenosis
    | circulation.walking_pain_needs_sitting_or_bending,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.no_pain_when_seated,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=7.4,
            low=1.9,
            high=30,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.better_bending_forward,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=6.4,
            low=4.1,
            high=9.9,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.both_buttocks_or_legs,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=6.3,
            low=3.1,
            high=13,
            measure="likelihood ratio",
        ),
        Weight(
            when=circulation.walking_pain_needs_sitting_or_bending,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=3.7,
            low=2.9,
            high=4.8,
            measure="likelihood ratio",
        ),
        Weight(
            when=person.age_years.more_than(70),
            cites="suri2010",
            grade=Grade.MODERATE,
            ratio=2.0,
            low=1.6,
            high=2.5,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.unsteady_wide_gait,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=13,
            low=1.9,
            high=95,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.known_spinal_stenosis,
            cites="matsumoto2009",
            grade=Grade.STRONG,
            note="adjusted odds ratio 4.6 (P<0.01), no confidence interval in the abstract, so the grade counts; handa2022 found no difference",
        ),
    ),
    against=(
        Weight(
            when=person.age_years.less_than(60),
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=0.4,
            low=0.29,
            high=0.57,
            measure="likelihood ratio",
        ),
        Weight(
            when=~circulation.walking_pain_needs_sitting_or_bending,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=0.23,
            low=0.17,
            high=0.31,
            measure="likelihood ratio",
        ),
        Weight(when=circulation.foot_pulse_absent, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "lumbar_mri",
        "ankle_brachial_index",
    ),
    see=(
        "gp",
        "orthopaedic_spine",
        "physiotherapist",
    ),
    frequency=(
        Number(
            value="70.8% vs 37.2%",
            what=say(
                id="kram pada pasien, dibanding kelompok pembanding",
                en="cramps among patients, against controls",
            ),
            people=say(
                id=("pasien di Jepang yang akan dioperasi, dan orang tua sebagai pembanding"),
                en="patients coming to surgery in Japan, and elderly controls",
            ),
            cites="matsumoto2009",
        ),
        Number(
            value="33.0% vs 35.5%",
            what=say(
                id="kram pada orang dengan keluhan khas, dibanding tanpa keluhan",
                en="cramps among people with typical symptoms, against those without",
            ),
            people=say(
                id="warga masyarakat; tidak berbeda",
                en="a community cohort; no difference",
            ),
            cites="handa2022",
        ),
    ),
    icd10="M48.0",
    cites=(
        "suri2010",
        "matsumoto2009",
        "handa2022",
        "konno2007",
        "ohtori2014",
        "nass_lss",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 68 told by his doctor that his spinal canal is narrow",
            facts={nerve_muscle.known_spinal_stenosis: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 whose legs hurt on walking until she sits or bends forward",
            facts={circulation.walking_pain_needs_sitting_or_bending: True, person.age_years: 71},
            expect=YES,
        ),
        Example(
            who="a man of 70 who must sit to ease his legs, with both buttocks painful",
            facts={
                circulation.walking_pain_needs_sitting_or_bending: True,
                nerve_muscle.both_buttocks_or_legs: True,
                person.age_years: 70,
            },
            expect=YES,
        ),
        Example(
            who="a woman with known narrowing whose pain goes when seated",
            facts={
                nerve_muscle.known_spinal_stenosis: True,
                nerve_muscle.no_pain_when_seated: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with known narrowing who is better bending forward",
            facts={
                nerve_muscle.known_spinal_stenosis: True,
                nerve_muscle.better_bending_forward: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with known narrowing who walks with feet wide apart",
            facts={nerve_muscle.known_spinal_stenosis: True, nerve_muscle.unsteady_wide_gait: True},
            expect=YES,
        ),
        Example(
            who="a woman of 59 who must sit to ease her legs",
            facts={circulation.walking_pain_needs_sitting_or_bending: True, person.age_years: 59},
            expect=YES,
        ),
        Example(
            who="a man of 60 who must sit to ease his legs",
            facts={circulation.walking_pain_needs_sitting_or_bending: True, person.age_years: 60},
            expect=YES,
        ),
        Example(
            who="a woman of 75 with night cramps that are gone when she sits up, and no back or walking trouble",
            facts={
                nerve_muscle.known_spinal_stenosis: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
                nerve_muscle.no_pain_when_seated: True,
                person.age_years: 75,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "lumbar_spinal_stenosis",
        "stenosis_congenital_idiopathic",
        "stenosis_combined_form",
        "stenosis_cause_osteochondrosis",
        "stenosis_cause_joint_arthrosis",
        "stenosis_cause_disc_herniation",
        "stenosis_cause_ligament_thickening",
        "stenosis_cause_spondylosis_deformans",
        "stenosis_cause_rheumatoid_arthritis",
        "stenosis_cause_lumbar_tumor",
        "stenosis_cause_trauma",
        "stenosis_cause_medical_intervention",
        "stenosis_more_often_in_men",
    ),
)
