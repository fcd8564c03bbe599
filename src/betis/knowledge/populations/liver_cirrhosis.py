"""Liver cirrhosis."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

liver_cirrhosis = Population(
    title=say(id="Sirosis hati", en="Liver cirrhosis"),
    says=say(
        id="Lebih dari separuh orang dengan sirosis mengalami kram. Dugaan sebabnya adalah volume darah yang bekerja berkurang, obat peluruh kencing, taurin dan asam amino yang rendah, serta perubahan saraf. Infus albumin mungkin membantu pada sebagian orang, tetapi mahal dan hanya di rumah sakit.",
        en="More than half of people with cirrhosis have cramps. Suspected reasons are less working blood volume, water tablets, low taurine and amino acids, and changes in nerves. Albumin infusion may help some, but it is costly and given only in hospital.",
    ),
    when=body.known_liver_disease,
    do=(
        Advice(
            text=say(
                id="Ceritakan kram ke klinik hati. Dosis obat peluruh kencing dan garam darah diperiksa lebih dulu.",
                en="Tell the liver clinic about cramps. The water tablets' dose and blood salts are checked first.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Seteguk air acar saat kram mulai menurunkan nyeri dalam satu uji pada 82 orang, tanpa memperbaiki tidur. Tanyakan dulu bila perut berisi cairan atau garam dibatasi.",
                en="A sip of pickle brine at the start of a cramp lowered pain in one trial of 82 people, without better sleep. Ask first if you have fluid in the belly or limit salt.",
            ),
            cites="tapper2022piccles",
            seen=True,
        ),
        Advice(
            text=say(
                id="Taurin, asam amino rantai cabang, dan baklofen hanya punya uji kecil. Keputusannya pada dokter hati.",
                en="Taurine, branched-chain amino acids and baclofen have only small trials. The liver doctor decides.",
            ),
            cites="muller2024",
            seen=True,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memakai kina atau air tonik sebagai obat kram atas kemauan sendiri. Bila kina diresepkan, bicarakan dulu dengan dokter.",
                en="Do not use quinine or tonic water for cramps on your own. If quinine was prescribed, talk to the doctor first.",
            ),
            cites="qualaquin_label",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli tizanidin: ia tidak boleh dipakai pada penyakit hati berat.",
                en="Do not buy tizanidine: it must not be used in severe liver disease.",
            ),
            cites="tizanidine_hpra",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri obat tidur atau pereda nyeri antiradang seperti ibuprofen. Risikonya tidak sadar atau perdarahan.",
                en="Do not buy sleeping tablets or anti-inflammatory painkillers such as ibuprofen. They risk coma or bleeding.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan minum jamu tanpa label. Hindari alkohol; bila terbiasa minum banyak, minta bantuan dokter untuk berhenti dengan aman.",
                en="Take no unlabelled jamu. Avoid alcohol; if you drink much, ask a doctor for help to quit safely.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Tinja hitam, muntah darah, bingung, perut membesar dengan demam, atau kencing sedikit: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Black stools, vomiting blood, confusion, a swollen belly with fever, or little urine: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="67%",
            what=say(id="kram dalam tiga bulan", en="cramps in three months"),
            people=say(
                id="150 pasien sirosis, satu klinik", en="150 people with cirrhosis, one clinic"
            ),
            cites="chatrath2012",
        ),
        Number(
            value="52%",
            what=say(id="kram", en="cramps"),
            people=say(
                id="92 pasien sirosis; 20 dari 100 pada gagal jantung",
                en="92 people with cirrhosis; 20 in 100 with heart failure",
            ),
            cites="abrams1996",
        ),
        Number(
            value="55.7%",
            what=say(id="kram", en="cramps"),
            people=say(
                id="pasien penyakit hati kronis, Jepang",
                en="people with chronic liver disease, Japan",
            ),
            cites="japan_lc2021",
        ),
    ),
    cites=(
        "chatrath2012",
        "abrams1996",
        "angeli1996",
        "japan_lc2021",
        "tapper2022piccles",
        "taurine_lc",
        "muller2024",
        "tizanidine_hpra",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 52 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(
            who="a woman without liver disease", facts={body.known_liver_disease: False}, expect=NO
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
