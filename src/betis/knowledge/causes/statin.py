"""Statin (muscle symptoms)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

statin = Cause(
    title=say(
        id="Obat penurun kolesterol (statin)",
        en="Statin (muscle symptoms)",
    ),
    says=say(
        id=(
            "Statin dapat menimbulkan keluhan otot, tetapi jarang. Uji dengan plasebo "
            "meliputi 123.940 orang. Nyeri atau lemah otot terjadi pada 27,1% dengan "
            "statin dan 26,6% dengan plasebo. Kelebihannya hampir hanya di tahun pertama: "
            "sekitar 11 dari 1.000 orang (6–16). Jadi hanya sekitar 1 dari 15 keluhan "
            "benar-benar karena statin. Atorvastatin: kram otot 3,6%, dibanding 3,0% pada "
            "plasebo. Dalam data resep, kenaikan obat kram setelah statin kecil: 1,16 "
            "kali (1,04–1,29). Pegal kedua tungkai di siang hari lebih cocok dengan "
            "statin daripada kram betis malam. Anggapan bahwa statin menimbun kapur di "
            "pembuluh nadi lalu menimbulkan kram adalah keliru. Untuk asam nikotinat, "
            "hanya ada laporan tanpa angka."
        ),
        en=(
            "A statin can cause muscle complaints, but seldom. In placebo-controlled "
            "trials of 123,940 people, muscle pain or weakness came in 27.1% on a statin "
            "and 26.6% on placebo. The excess is almost confined to the first year: about "
            "11 in 1000 people (6–16). So only about 1 in 15 complaints is really due to "
            "the statin. Atorvastatin: muscle cramps 3.6%, against 3.0% on placebo. In "
            "prescription data the rise of cramp treatment after a statin is small: 1.16 "
            "times (1.04–1.29). Aching in both legs by day fits a statin better than a "
            "night calf cramp. The idea that statins lay down calcium in the arteries and "
            "so bring on cramps is wrong. For nicotinic acid there are reports without "
            "numbers only."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan statin sendiri; manfaatnya bagi jantung biasanya lebih "
            "besar. Periksa hari ini juga bila air kencing gelap seperti teh atau cola. "
            "Bila otot sangat nyeri, bengkak, atau makin lemah, periksa dalam dua minggu. "
            "Catat kapan statin dimulai atau dinaikkan, dan kapan kram mulai. Tanyakan "
            "kepada dokter apakah enzim otot (CK) dan tiroid perlu diperiksa. Tanyakan "
            "juga apakah dosis lebih rendah, statin lain, atau jeda yang diatur dokter "
            "layak dicoba. Sebutkan obat lain, misalnya fibrat, asam nikotinat, atau "
            "antibiotik. Tes gen SLCO1B1 jarang mengubah keputusan: pada simvastatin 80 "
            "mg hanya 4,1% dari hasil positif yang benar-benar sakit otot."
        ),
        en=(
            "Do not stop a statin on your own; its benefit for the heart is usually "
            "larger. Be seen today if your urine is dark like tea or cola. If muscles are "
            "very painful, swollen or growing weaker, be seen within two weeks. Write "
            "down when the statin was started or raised, and when the cramps began. Ask "
            "the doctor whether a muscle enzyme (CK) and the thyroid should be tested. "
            "Ask too whether a lower dose, another statin or a break planned by the "
            "doctor is worth trying. Name other medicines, such as fibrates, nicotinic "
            "acid or antibiotics. An SLCO1B1 gene test seldom changes the decision: on "
            "simvastatin 80 mg only 4.1% of positive results get real muscle disease."
        ),
    ),
    only_when=medicines_taken.medicines.includes("statin"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("statin"),
            cites="garrison2012",
            grade=Grade.WEAK,
            ratio=1.16,
            low=1.04,
            high=1.29,
            measure="adjusted sequence ratio",
        ),
        Weight(when=medicines_taken.medicine_before_cramps, cites="ctt2022", grade=Grade.MODERATE),
        Weight(
            when=medicines_taken.weeks_since_medicine_change.at_most(52),
            cites="ctt2022",
            grade=Grade.MODERATE,
        ),
        Weight(when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.severe_muscle_pain_swelling, cites="srm_phenotype", grade=Grade.STRONG),
        Weight(
            when=results.lab_ck_times_uln.at_least(4), cites="rhabdo_thresholds", grade=Grade.STRONG
        ),
    ),
    against=(
        Weight(
            when=cramp.timing.includes("asleep"),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="symmetric daytime muscle ache fits statins better than an isolated night calf cramp",
        ),
    ),
    checks=(
        "creatine_kinase",
        "tsh",
        "liver_panel",
        "creatinine",
        "genetic_slco1b1",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="27.1% vs 26.6%",
            what=say(
                id="nyeri atau lemah otot dengan statin, dibanding plasebo",
                en="muscle pain or weakness on a statin, against placebo",
            ),
            people=say(
                id="123.940 orang dalam uji acak",
                en="123,940 people in randomised trials",
            ),
            cites="ctt2022",
        ),
        Number(
            value="11 (6–16) / 1000",
            what=say(
                id=(
                    "tambahan orang dengan nyeri atau lemah otot, per 1.000 orang di tahun pertama"
                ),
                en=("extra people with muscle pain or weakness, for each 1000 in the first year"),
            ),
            people=say(
                id="123.940 orang dalam uji acak",
                en="123,940 people in randomised trials",
            ),
            cites="ctt2022",
        ),
        Number(
            value="1/15",
            what=say(
                id="bagian keluhan otot yang benar-benar karena statin",
                en="share of muscle complaints really due to the statin",
            ),
            people=say(
                id="angka ringkasan tinjauan",
                en="figure from a digest of the review",
            ),
            cites="ca_statin_fr",
        ),
        Number(
            value="3.6% vs 3.0%",
            what=say(
                id="kram otot dengan atorvastatin, dibanding plasebo",
                en="muscle cramps on atorvastatin, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in the product label",
            ),
            cites="sider41",
        ),
    ),
    icd10="T46.6",
    cites=(
        "ctt2022",
        "garrison2012",
        "slco1b1",
        "ca_statin_fr",
        "sider41",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 62 on a statin", facts={medicines_taken.medicines: ["statin"]}, expect=YES
        ),
        Example(
            who="a woman of 60 whose cramps began 52 weeks ago after starting a statin",
            facts={
                medicines_taken.medicines: ["statin"],
                medicines_taken.medicine_before_cramps: True,
                medicines_taken.weeks_since_medicine_change: 52,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 60 whose statin was raised 53 weeks ago",
            facts={
                medicines_taken.medicines: ["statin"],
                medicines_taken.medicine_before_cramps: True,
                medicines_taken.weeks_since_medicine_change: 53,
            },
            expect=YES,
        ),
        Example(
            who="a man on a statin who is growing weaker",
            facts={medicines_taken.medicines: ["statin"], nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a man on a statin with very painful swollen muscles",
            facts={medicines_taken.medicines: ["statin"], body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="a woman on a statin with CK at four times the limit",
            facts={medicines_taken.medicines: ["statin"], results.lab_ck_times_uln: 4.0},
            expect=YES,
        ),
        Example(
            who="a woman on a statin with CK just below four times the limit",
            facts={medicines_taken.medicines: ["statin"], results.lab_ck_times_uln: 3.9},
            expect=YES,
        ),
        Example(
            who="a man with growing weakness who takes no statin",
            facts={medicines_taken.medicines: [], nerve_muscle.weakness_progressive: True},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "statins",
        "atorvastatin",
        "nicotinic_acid",
        "S530",
    ),
    corrects=("S530",),
)
