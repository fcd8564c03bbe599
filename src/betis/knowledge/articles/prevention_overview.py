"""Preventing cramps: what is known."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

prevention_overview = Article(
    title=say(id="Mencegah kram: apa yang diketahui", en="Preventing cramps: what is known"),
    says=say(
        id="Daftar anjuran lama panjang; yang pernah diuji sedikit, dan hasilnya tidak seragam.",
        en="The list of old advice is long; little of it was tested, and results are mixed.",
    ),
    body=(
        say(
            id="Meredakan satu kram tidak mencegah yang berikutnya. Karena itu wajar mencari cara mencegahnya. Mulailah dari yang aman, gratis, dan masuk akal. Coba satu hal pada satu waktu, dan catat.",
            en="Ending one cramp does not prevent the next. So it is natural to look for prevention. Begin with what is safe, free and sensible. Try one thing at a time, and keep a diary.",
        ),
        say(
            id="Peregangan sebelum tidur punya uji terbaik, tetapi bertentangan. Pada 80 orang, meregang betis dan paha belakang selama enam minggu mengurangi 1,2 kram per malam. Pada 191 orang, meregang betis saja sama dengan latihan semu. Orang di kelompok pembanding pun sering membaik, kira-kira sepertiga.",
            en="Stretching before bed has the best trials, but they disagree. In 80 people six weeks of stretching calf and hamstring gave 1.2 fewer cramps a night. In 191 people stretching the calf alone equalled sham exercise. People in comparison groups often improve too, by about a third.",
        ),
        say(
            id="Selimut longgar dan jari kaki mengarah ke atas: belum diuji, tetapi tidak merugikan. Kaki hangat dan selimut tambahan boleh demi nyaman, asal tidak menekan. Minum cukup dan bergerak tiap hari baik untuk badan, belum terbukti mencegah kram malam.",
            en="Loose covers and toes pointing up: untested, but harmless. Warm feet and an extra blanket are fine for comfort if they do not press. Drinking enough and moving every day are good for the body, not shown to prevent night cramps.",
        ),
        say(
            id="Minta semua obat ditelaah, sebab beberapa obat menambah kram. Kurangi alkohol; berhenti merokok baik untuk pembuluh. Jaga berat badan dan gerak dalam ukuran Anda: berat badan tinggi dan jarang bergerak lebih sering pada orang dengan kram. Apakah mengubahnya mengurangi kram, belum diuji.",
            en="Have all medicines looked through, for some add to cramps. Drink less alcohol; giving up smoking is good for the vessels. Keep weight and movement within your measure: high weight and little movement are commoner in people with cramps. Whether changing them lessens cramps has not been tested.",
        ),
        say(
            id="Makanan seimbang tentu baik, tetapi bukan obat kram. Membatasi makanan yang membuat sering kencing, seperti semangka atau teh, tidak punya bukti. Obat peluruh kencing berbeda: itu memang dikaitkan dengan kram, tetapi jangan menghentikan obat sendiri. Kina bukan pencegah yang aman.",
            en="A balanced diet is good of course, but no cramp treatment. Limiting foods that make you pass water, such as watermelon or tea, has no evidence. Water tablets are different: they are linked with cramps, yet do not stop them on your own. Quinine is no safe prevention.",
        ),
        say(
            id="“Menormalkan hormon” pun dianjurkan. Hormon hanya diperiksa bila ada tanda, misalnya tiroid dengan mudah lelah, kedinginan, atau berdebar. Bila terbukti terganggu, dokter mengobatinya. Jangan memakai hormon atau herba hormon untuk kram.",
            en="“Normalising hormones” is advised as well. Hormones are tested only with signs, such as a thyroid with tiredness, cold or a pounding heart. If a disturbance is shown, the doctor treats it. Take no hormones or hormone herbs for cramps.",
        ),
        say(
            id="Rawatlah penyakit yang ada, periksa kesehatan menurut usia, dan cukup tidur. Itu merawat diri, bukan karena kram mengancam. Bila kram tetap sering atau merusak tidur setelah enam minggu, buatlah janji biasa dengan dokter.",
            en="Care for the illnesses you have, have the check-ups of your age, and sleep enough. That is care of your own health, not because cramps threaten. If cramps stay frequent or ruin sleep after six weeks, make an ordinary appointment.",
        ),
    ),
    numbers=(
        Number(
            value="-1.2 (0.6-1.8)",
            what=say(
                id="kram per malam lebih sedikit, meregang dibanding tidak",
                en="fewer cramps a night, stretching against none",
            ),
            people=say(id="80 orang di atas 55 tahun", en="80 people over 55"),
            cites="hallegraeff2012",
        ),
        Number(
            value="+1.95 (-3.01; 6.90)",
            what=say(
                id="selisih kram dalam 4 minggu, meregang betis dibanding latihan semu",
                en="difference of cramps in 4 weeks, calf stretching against sham",
            ),
            people=say(
                id="191 pasien dokter umum, Inggris", en="191 general-practice patients, UK"
            ),
            cites="coppin2005",
        ),
        Number(
            value="28.7%",
            what=say(
                id="penurunan kram pada plasebo dalam 4 minggu",
                en="fall of cramps on placebo in 4 weeks",
            ),
            people=say(id="uji magnesium pada lansia", en="magnesium trials in older people"),
            cites="garrison2020",
        ),
    ),
    cites=(
        "hallegraeff2012",
        "coppin2005",
        "garrison2020",
        "garrison2012",
        "delacour2018",
        "delacour2020",
        "grandner2017",
        "bpac_nlc",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "prevent_recurrence",
        "follow_preventive_measures",
        "find_cause_and_prevent",
        "care_for_own_health",
        "hormonal_normalization",
        "limit_diuretic_foods",
    ),
    corrects=(
        "hormonal_normalization",
        "limit_diuretic_foods",
    ),
)
