"""Poor intake or malabsorption."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

malnutrition_malabsorption = Cause(
    title=say(
        id="Kurang gizi atau gangguan penyerapan",
        en="Poor intake or poor absorption",
    ),
    says=say(
        id=(
            'Makanan yang tidak sehat, terlalu sedikit, atau tidak seimbang, atau usus yang sulit menyerap, dapat menurunkan mineral dan vitamin. Saraf dan otot memerlukannya untuk bekerja. Pada orang dengan sirosis, albumin darah yang rendah sering ditemukan bersama kram. Untuk kram malam biasa, buktinya sangat lemah. Angka "75% kram karena kekurangan mineral dan vitamin B" tidak didukung penelitian. Tambahan magnesium tidak jelas mengurangi kram biasa pada orang tua: rata-rata 0,18 kali lebih sedikit per minggu. Rentangnya dari 0,84 lebih sedikit sampai 0,49 lebih banyak. Kami juga tidak menemukan bukti bahwa asupan gula, makanan tinggi protein, atau obat penyerap seperti arang menimbulkan kram malam. Bahwa kurang vitamin mengganggu metabolisme dan memberi otot "beban ganda" sampai kram juga belum terbukti, termasuk pada anak. Usia lanjut saja belum berarti penyerapan Anda buruk.'
        ),
        en=(
            'An unhealthy or unbalanced diet, very little food, or a bowel that absorbs poorly, can lower minerals and vitamins. Nerves and muscles need these to work. In people with cirrhosis, low albumin in the blood often goes with cramps. For ordinary night cramps the evidence is very weak. The figure "75% of cramps come from lack of minerals and B vitamins" is not supported by studies. Extra magnesium did not clearly reduce ordinary cramps in older adults: on average 0.18 fewer a week. The range went from 0.84 fewer to 0.49 more. Nor did we find evidence that sugar intake, a protein-rich diet or adsorbents such as charcoal bring on night cramps. That lack of vitamins upsets metabolism and puts a "double load" on muscles until they cramp is not proven either, in children too. Old age alone does not mean that you absorb poorly.'
        ),
    ),
    do=say(
        id=(
            "Temui dokter bila berat badan turun tanpa sebab, diare lama, atau pernah operasi lambung atau usus. Tanyakan pemeriksaan darah: darah lengkap, albumin, kalium, magnesium, vitamin D, dan B12. Jangan menambah suplemen mineral sebelum ada hasilnya, apalagi bila ginjal Anda sakit. Makanlah beragam setiap hari (nutrisi seimbang); ahli gizi dapat membantu menyusun menu. Mengurangi gula juga baik untuk kesehatan. Keduanya belum terbukti mengurangi kram. Aturan jam minum mineral (magnesium pagi, kalsium dan kalium malam) juga tidak punya bukti."
        ),
        en=(
            "See a doctor if you lose weight without reason, have had diarrhoea for long, or have had stomach or bowel surgery. Ask about blood tests: full blood count, albumin, potassium, magnesium, vitamin D and B12. Do not add mineral supplements before the results, least of all with kidney disease. Eat varied food every day (balanced nutrition); a dietitian can help to plan it. Less sugar is good for health too. Neither is proven to reduce cramps. Rules about the hour for minerals (magnesium in the morning, calcium and potassium in the evening) have no evidence either."
        ),
    ),
    only_when=body.poor_diet_or_low_weight | body.malabsorption_or_gut_surgery,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.poor_diet_or_low_weight, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.known_liver_disease, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "albumin",
        "full_blood_count",
        "magnesium",
        "potassium",
        "vitamin_d",
        "b12",
    ),
    see=(
        "gp",
        "nutritionist",
    ),
    icd10="E46",
    cites=(
        "expert_practice",
        "chatrath2012",
        "cochrane_mg",
        "fpnotebook",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 74 who eats little and has lost much weight",
            facts={
                body.poor_diet_or_low_weight: True,
                body.malabsorption_or_gut_surgery: False,
                body.known_liver_disease: False,
            },
            expect=YES,
        ),
        Example(
            who="a man of 50 after bowel surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="a man with cirrhosis who eats little",
            facts={body.known_liver_disease: True, body.poor_diet_or_low_weight: True},
            expect=YES,
        ),
        Example(
            who="a man with cirrhosis who eats well and has a sound bowel",
            facts={
                body.known_liver_disease: True,
                body.poor_diet_or_low_weight: False,
                body.malabsorption_or_gut_surgery: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman who eats well and has a sound bowel and liver",
            facts={
                body.poor_diet_or_low_weight: False,
                body.malabsorption_or_gut_surgery: False,
                body.known_liver_disease: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "poor_nutrition",
        "balanced_diet",
        "mineral_intake_timing",
        "impaired_nutrient_absorption",
        "metabolic_disorder",
        "double_load_on_muscle",
        "high_protein_diet",
        "sugar",
        "S618",
        "S819",
    ),
    corrects=(
        "poor_nutrition",
        "mineral_intake_timing",
        "impaired_nutrient_absorption",
        "double_load_on_muscle",
        "high_protein_diet",
        "S618",
        "S819",
    ),
)
