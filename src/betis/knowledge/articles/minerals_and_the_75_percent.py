"""Minerals, vitamins and the 75%."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

minerals_and_the_75_percent = Article(
    title=say(id="Mineral, vitamin, dan angka 75%", en="Minerals, vitamins and the 75%"),
    says=say(
        id="“Tiga perempat kram karena kurang mineral” tidak punya sumber, dan uji tidak mendukungnya.",
        en="“Three quarters of cramps come from lack of minerals” has no source, and trials do not support it.",
    ),
    body=(
        say(
            id="Nasihat lama berkata 75% kram betis berasal dari kurang magnesium, kalium, kalsium, dan vitamin B. Kami tidak menemukan sumbernya. Bila sebab tidak ditemukan, ia pun menyebutnya kekurangan; itu dugaan, bukan pemeriksaan. Tinjauan lebih condong pada saraf dan otot yang lelah.",
            en="Old advice says that 75% of calf cramps come from lack of magnesium, potassium, calcium and B vitamins. We found no source. Where no cause is found it calls that a deficiency too; this is a guess, not a test. Reviews lean towards tired nerves and muscles.",
        ),
        say(
            id="Mineral memang ikut mengatur saraf dan otot. Kalsium, magnesium, atau kalium yang sangat rendah dapat memberi kram, biasanya bersama kesemutan, lemah, atau kaku tangan. Itu terjadi karena muntah, diare, diuretik, penyakit ginjal, atau operasi leher. Tubuh sehat menjaga kadarnya sendiri, jadi kekurangan sementara, karena makan kurang sempurna sehari-dua hari, tidak menimbulkan kram.",
            en="Minerals do help to govern nerve and muscle. Very low calcium, magnesium or potassium can give cramps, usually with tingling, weakness or stiff hands. It comes from vomiting, diarrhoea, diuretics, kidney disease or neck surgery. A healthy body keeps its levels, so a temporary shortfall, from a day or two of imperfect food, does not bring on cramps.",
        ),
        say(
            id="Magnesium paling banyak diuji. Pada lansia, tablet magnesium memberi 0,18 kram lebih sedikit per minggu daripada plasebo, dan itu bisa kebetulan. Pada kehamilan hasilnya bertentangan. Pada plasebo pun kram berkurang seperempat sampai sepertiga.",
            en="Magnesium has been tested most. In older people magnesium tablets gave 0.18 fewer cramps a week than placebo, which may be chance. In pregnancy results disagree. On placebo too cramps fell by a quarter to a third.",
        ),
        say(
            id="Untuk kalium tidak ada uji pada kram malam. Makan pisang banyak hanya menaikkan kalium darah dari 4,4 ke 4,6 satu jam kemudian. Kalsium di luar kehamilan dan vitamin B12 sendiri belum diuji. Mengoreksi vitamin D tidak mengubah kram dalam satu uji yang kami baca lewat sumber kedua.",
            en="For potassium there is no trial in night cramps. Eating many bananas moved blood potassium only from 4.4 to 4.6 an hour later. Calcium outside pregnancy and vitamin B12 alone have not been tested. Correcting vitamin D did not change cramps in one trial we read at second hand.",
        ),
        say(
            id="Vitamin B kompleks menolong dalam satu uji kecil tahun 1998 pada 28 orang, yang belum diulang. Vitamin K2 menurunkan kram dalam satu uji di Cina pada 199 orang; perlu diulang, dan tidak boleh bersama warfarin. Vitamin B6 dosis tinggi justru merusak saraf. Suplemen gabungan belum diuji untuk kram biasa.",
            en="Vitamin B complex helped in one small trial of 1998 with 28 people, which has not been repeated. Vitamin K2 lowered cramps in one Chinese trial of 199 people; it needs repeating, and must not go with warfarin. High-dose vitamin B6 damages nerves. Combined supplements have not been tested for common cramps.",
        ),
        say(
            id="Tanyakan dokter atau apoteker sebelum minum suplemen apa pun. Kalium dan magnesium berbahaya pada penyakit ginjal, dan bersama obat tekanan darah tertentu atau diuretik hemat kalium. Bila mineral diminum karena ada kekurangan yang terbukti, dokter menentukan jenis dan dosisnya. Jam minum (magnesium pagi, kalsium dan kalium malam) tidak pernah diteliti; kalium pun tidak disimpan di tulang.",
            en="Ask a doctor or pharmacist before taking any supplement. Potassium and magnesium are dangerous with kidney disease, and with certain blood-pressure medicines or potassium-sparing diuretics. If minerals are taken for a proven lack, the doctor chooses kind and dose. The hour (magnesium in the morning, calcium and potassium in the evening) was never studied; nor is potassium stored in bone.",
        ),
        say(
            id="Makanan beragam dengan sayur, buah, kacang, ikan, dan susu baik bagi siapa pun yang tidak dibatasi dokter. Itu bukan obat kram. Bahwa makanan rendah lemak membuat kram karena kurang vitamin tidak terbukti. Bila kopi atau gula dikurangi, lakukan demi tidur dan gula darah, bukan karena keduanya mencuri vitamin.",
            en="Varied food with vegetables, fruit, beans, fish and milk is good for anybody not limited by a doctor. It is not a treatment for cramps. That low-fat food brings on cramps for want of vitamins is not shown. If you cut coffee or sugar, do it for sleep and blood sugar, not because they steal vitamins.",
        ),
    ),
    numbers=(
        Number(
            value="-0.18 (-0.84; 0.49)",
            what=say(
                id="selisih kram per minggu, magnesium dibanding plasebo",
                en="difference of cramps a week, magnesium against placebo",
            ),
            people=say(id="307 lansia, 5 uji", en="307 older people, 5 trials"),
            cites="garrison2020",
        ),
        Number(
            value="28.7%",
            what=say(id="penurunan kram pada plasebo", en="fall of cramps on placebo"),
            people=say(id="uji magnesium pada lansia", en="magnesium trials in older people"),
            cites="garrison2020",
        ),
        Number(
            value="4.4 → 4.6 mmol/L",
            what=say(
                id="kalium darah sebelum dan satu jam setelah pisang",
                en="blood potassium before and an hour after bananas",
            ),
            people=say(id="9 pria setelah olahraga", en="9 men after exercise"),
            cites="miller2012banana",
        ),
        Number(
            value="0.96 / 3.63",
            what=say(
                id="kram per minggu pada vitamin K2 / plasebo",
                en="cramps a week on vitamin K2 / placebo",
            ),
            people=say(
                id="199 orang 65 tahun ke atas, Cina", en="199 people of 65 and over, China"
            ),
            cites="tan2024",
        ),
    ),
    cites=(
        "allen2012",
        "fpnotebook",
        "cochrane_mg",
        "cochrane_preg",
        "roguinmaor2017",
        "garrison2020",
        "miller2012banana",
        "chan1998",
        "vitd_rct",
        "tan2024",
        "efsa_b6_2023",
        "sfe_hypocalcaemia",
        "xu2024_salt",
        "wakai2019",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "mineral_deficiency_75_percent",
        "electrolyte_imbalance",
        "mineral_deficiency",
        "unexplained_cramps_attributed_to_deficiency",
        "consult_before_supplements",
        "low_fat_products",
        "mineral_intake_timing",
        "double_load_on_muscle",
    ),
    corrects=(
        "mineral_deficiency_75_percent",
        "mineral_deficiency",
        "unexplained_cramps_attributed_to_deficiency",
        "low_fat_products",
        "mineral_intake_timing",
    ),
)
