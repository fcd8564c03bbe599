"""Low magnesium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypomagnesaemia = Cause(
    title=say(id="Magnesium darah rendah", en="Low magnesium"),
    says=say(
        id=(
            "Magnesium ikut mengatur saraf dan otot. "
            "Bila benar-benar rendah, bisa timbul kram luas, kedutan, atau tangan kaku. "
            "Penyebabnya antara lain obat asam lambung jangka panjang, obat peluruh kencing, diare lama, banyak alkohol, dan gangguan penyerapan. "
            "Kram betis malam saja, tanpa kehilangan seperti itu, kecil kemungkinannya karena magnesium. "
            "Klaim bahwa 75 % kram betis berasal dari kurang magnesium, kalium, kalsium, dan vitamin B tidak punya dasar. "
            "Begitu juga klaim bahwa kurang mineral adalah sebab umum pada anak atau ibu hamil. "
            "Pada orang dewasa dengan kram biasa, magnesium tidak terbukti menolong: selisihnya 0,18 kram per minggu (dari 0,84 lebih sedikit sampai 0,49 lebih banyak). "
            "Kadar darah kurang mencerminkan simpanan tubuh, jadi hasil normal tidak sepenuhnya menyingkirkannya."
        ),
        en=(
            "Magnesium helps to govern nerves and muscles. "
            "When it is truly low, widespread cramps, twitching or stiff hands can follow. "
            "Causes include long use of acid blockers, water tablets, long diarrhoea, much alcohol and poor absorption. "
            "Night calf cramps alone, without such losses, are unlikely to come from magnesium. "
            "The claim that 75% of calf cramps come from lack of magnesium, potassium, calcium and B vitamins has no basis. "
            "The same holds for lack of minerals as a common cause in children or in pregnancy. "
            "In adults with ordinary cramps magnesium is not shown to help: a difference of 0.18 cramps a week (from 0.84 fewer to 0.49 more). "
            "Blood levels poorly reflect the body's stores, so a normal result does not fully rule it out."
        ),
    ),
    do=say(
        id=(
            "Kejang atau jantung berdebar tak teratur: telepon 119 atau 112 sekarang. "
            "Tangan kaku seperti cakar: periksa hari ini juga. "
            "Tanyakan tes magnesium, kalium, dan kalsium bila Anda memakai obat tadi, lama diare, atau banyak minum alkohol. "
            "Jangan menambah magnesium sendiri sebelum ada hasil tes. "
            "Pada penyakit ginjal magnesium bisa menumpuk dan berbahaya. "
            "Jangan menghentikan obat resep sendiri; tanyakan apakah masih perlu atau bisa diganti."
        ),
        en=(
            "A fit or an irregular pounding heart: call 119 or 112 now. "
            "Hands stiff like claws: be seen the same day. "
            "Ask about magnesium, potassium and calcium if you take one of these medicines, have had long diarrhoea, or drink much alcohol. "
            "Add no magnesium on your own before there is a result. "
            "With kidney disease magnesium can build up and be dangerous. "
            "Do not stop prescribed medicine on your own; ask whether it is still needed or can be changed."
        ),
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("ppi"), cites="mhra_ppi", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="mhra_ppi",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(2),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=nerve_muscle.muscle_twitching, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=results.lab_magnesium.less_than(0.7),
            cites="lab_common",
            grade=Grade.MODERATE,
            note="below the usual range: this is what the name means",
        ),
    ),
    against=(
        Weight(
            when=cramp.cramp_sites.includes("calf"),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="isolated calf night cramp with no losses makes it unlikely",
        ),
        Weight(
            when=results.lab_magnesium.at_least(0.7) & results.lab_magnesium.at_most(1.05),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "magnesium",
        "calcium",
        "potassium",
        "ecg",
    ),
    see=(
        "gp",
        "internist",
    ),
    frequency=(
        Number(
            value="-0.18 (-0.84 – 0.49)",
            what=say(
                id="beda jumlah kram per minggu, magnesium dibanding plasebo",
                en="difference in cramps a week, magnesium against placebo",
            ),
            people=say(
                id="orang dewasa dengan kram biasa, gabungan uji",
                en="adults with ordinary cramps, pooled trials",
            ),
            cites="cochrane_mg",
        ),
    ),
    icd10="E83.4",
    snomed="190855004",
    cites=(
        "mhra_ppi",
        "begley2016",
        "cochrane_mg",
        "allen2012",
        "fpnotebook",
        "lab_common",
        "sfe_hypocalcaemia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 66 on omeprazole", facts={medicines_taken.medicines: ["ppi"]}, expect=YES
        ),
        Example(
            who="a woman on furosemide",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a woman on a thiazide",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man with two days of diarrhoea",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="a man who has 15 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="a woman with bowel disease and poor absorption",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="a woman whose hands go stiff like claws",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a man with twitching muscles",
            facts={nerve_muscle.muscle_twitching: True},
            expect=YES,
        ),
        Example(
            who="a woman with a magnesium of 0.69", facts={results.lab_magnesium: 0.69}, expect=YES
        ),
        Example(
            who="a man with one day of diarrhoea, 14 drinks a week, a magnesium of 0.70 and no other pointer",
            facts={
                medicines_taken.medicines: [],
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 1,
                lifestyle.alcohol_units_per_week: 14,
                body.malabsorption_or_gut_surgery: False,
                body.hands_cramp_into_claw: False,
                nerve_muscle.muscle_twitching: False,
                results.lab_magnesium: 0.7,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "magnesium_deficiency",
        "mineral_deficiency",
        "mineral_deficiency_75_percent",
        "S156",
        "S200",
        "S286",
        "S434",
        "S492",
        "S554",
        "S718",
        "S103",
        "S873",
    ),
    corrects=(
        "mineral_deficiency_75_percent",
        "S156",
        "S200",
        "S286",
        "S434",
        "S492",
        "S554",
        "S718",
        "S103",
        "S873",
    ),
)
