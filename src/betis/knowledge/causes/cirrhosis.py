"""Cirrhosis of the liver."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cirrhosis = Cause(
    title=say(id="Sirosis hati", en="Cirrhosis of the liver"),
    says=say(
        id=(
            "Sirosis adalah jaringan parut di hati. "
            "Kram sangat sering di sini: 52 % pada sirosis, 20 % pada gagal jantung, dan 7,5 % pada hepatitis kronis dalam satu penelitian. "
            "Penelitian lain menemukan 67 % dalam tiga bulan; di Jepang 55,7 % pada penyakit hati kronis. "
            "Cairan di perut (asites), tekanan darah rendah, dan hormon renin yang tinggi meramalkan kram. "
            "Kadar garam darah dan obat peluruh kencing tidak menjelaskannya. "
            "Kram betis saja, walau teratur, bukan tanda penyakit hati."
        ),
        en=(
            "Cirrhosis is scarring of the liver. "
            "Cramps are very common here: in one study 52% in cirrhosis, 20% in heart failure and 7.5% in chronic hepatitis. "
            "Another found 67% within three months; in Japan 55.7% in chronic liver disease. "
            "Fluid in the belly (ascites), low blood pressure and a high level of the hormone renin predict cramps. "
            "Blood salts and water tablets do not explain them. "
            "Calf cramps alone, even regular ones, are no sign of liver disease."
        ),
    ),
    do=say(
        id=(
            "Muntah darah, tinja hitam, bingung, atau perut bengkak dengan demam: telepon 119 atau 112 sekarang. "
            "Beri tahu dokter hati tentang kram Anda; dosis obat dan garam darah diperiksa dulu. "
            "Jangan menghentikan obat peluruh kencing sendiri. "
            "Jangan membeli sendiri kina, obat tidur, pereda nyeri antiradang, atau jamu tanpa label. "
            "Hindari alkohol, tetapi peminum berat perlu bantuan dokter untuk menguranginya. "
            "Kulit atau mata baru menguning, atau perut membesar: ke dokter, paling lama dua minggu."
        ),
        en=(
            "Vomiting blood, black stools, confusion, or a swollen belly with fever: call 119 or 112 now. "
            "Tell the liver doctor about the cramps; medicine doses and blood salts are checked first. "
            "Do not stop water tablets on your own. "
            "Do not buy quinine, sleeping pills, anti-inflammatory painkillers or unlabelled jamu on your own. "
            "Avoid alcohol, but heavy drinkers need a doctor's help to cut down. "
            "Skin or eyes newly yellow, or the belly growing: see a doctor within two weeks at most."
        ),
    ),
    only_when=body.known_liver_disease | body.yellow_skin_or_swollen_belly,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=body.known_liver_disease, cites="abrams1996", grade=Grade.STRONG),
        Weight(when=body.yellow_skin_or_swollen_belly, cites="angeli1996", grade=Grade.STRONG),
    ),
    checks=(
        "liver_panel",
        "albumin",
        "full_blood_count",
        "creatinine",
        "sodium",
    ),
    see=(
        "gp",
        "hepatologist",
    ),
    frequency=(
        Number(
            value="52 % vs 20 % vs 7.5 %",
            what=say(
                id="kram: sirosis, gagal jantung, hepatitis kronis",
                en="cramps: cirrhosis, heart failure, chronic hepatitis",
            ),
            people=say(id="172 pasien klinik", en="172 clinic patients"),
            cites="abrams1996",
        ),
        Number(
            value="67 %",
            what=say(id="kram dalam tiga bulan", en="cramps within three months"),
            people=say(
                id="150 pasien sirosis berturut-turut", en="150 consecutive people with cirrhosis"
            ),
            cites="chatrath2012",
        ),
        Number(
            value="55.7 %",
            what=say(id="kram", en="cramps"),
            people=say(
                id="orang dengan penyakit hati kronis, Jepang",
                en="people with chronic liver disease, Japan",
            ),
            cites="japan_lc2021",
        ),
    ),
    icd10="K74.6",
    snomed="19943007",
    cites=(
        "abrams1996",
        "angeli1996",
        "chatrath2012",
        "allen2012",
        "japan_lc2021",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 57 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(
            who="a woman whose eyes are yellow and whose belly is swollen",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with neither",
            facts={body.known_liver_disease: False, body.yellow_skin_or_swollen_belly: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "liver_cirrhosis",
        "liver_disease",
    ),
    corrects=("liver_disease",),
)
