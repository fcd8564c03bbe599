"""Old age and cramps."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

old_age_and_cramps = Article(
    title=say(id="Usia lanjut dan kram", en="Old age and cramps"),
    says=say(
        id="Makin tua makin sering kram, tetapi jarang karena penyakit berbahaya.",
        en="Cramps rise with age, but seldom from a dangerous disease.",
    ),
    body=(
        say(
            id="Pada usia 60 tahun ke atas hampir separuh orang mengalami kram: 46% di Prancis, 50% pada pasien rawat jalan di Inggris. Di atas 80 tahun 54% dalam satu sumber. Pada orang yang kram tiap minggu, mulainya sering sekitar usia 50 tahun.",
            en="At 60 and over almost half of people have cramps: 46% in France, 50% in outpatients in England. Above 80 it is 54% in one source. In people with weekly cramps they often began at about 50.",
        ),
        say(
            id="Dugaan sebabnya bertumpuk. Tendon dan otot memendek, cairan dan kelenturannya berkurang, saraf gerak berkurang, dan orang lebih sedikit bergerak. Otot yang jarang dipakai cepat lelah bila tiba-tiba bekerja. Ini masuk akal, belum terbukti satu per satu.",
            en="Suspected factors accumulate. Tendons and muscles shorten, lose fluid and give, motor nerves grow fewer, and people move less. Muscle that is seldom used tires fast when it must suddenly work. This makes sense, but is not proven piece by piece.",
        ),
        say(
            id="Nasihat lama menambahkan lelah seharian, penyerapan mineral yang menurun, pembuluh yang kaku, tekanan darah, dan ketegangan pikiran. Penyempitan pembuluh nadi dan radang sendi memang lebih sering pada orang dengan kram. Usus lansia yang tidak menyerap mineral sebagai sebab kram tidak terbukti. Kebanyakan perubahan usia mengganggu, tanpa mengancam.",
            en="Old advice adds a day's tiredness, less uptake of minerals, stiff vessels, blood pressure and a tense mind. Narrowed arteries and arthritis are indeed commoner in people with cramps. That an ageing gut fails to take up minerals is not shown as a cause. Most changes of age annoy without threatening.",
        ),
        say(
            id="Obat lebih sering berperan daripada kekurangan mineral. Diuretik, obat hirup kerja panjang, dan sedikit statin dikaitkan dengan kram baru. Minta semua obat ditelaah, juga yang bebas dan jamu. Jangan menghentikan obat sendiri.",
            en="Medicines play a part more often than lack of minerals. Diuretics, long-acting inhalers and, a little, statins are linked with new cramps. Have all medicines looked through, also those without prescription and jamu. Do not stop one on your own.",
        ),
        say(
            id="Yang aman dicoba: meregang betis dan paha belakang tiap malam sambil berpegangan, bergerak tiap hari, selimut longgar, lampu kecil. Jatuh karena melompat dari ranjang lebih berbahaya daripada kramnya. Duduk dulu, baru berdiri. Kina, obat alergi yang membuat kantuk, dan pelemas otot sebaiknya tidak dipakai untuk kram pada usia ini.",
            en="Safe to try: stretching calf and hamstring every night with a hold, moving every day, loose covers, a small light. A fall from leaping out of bed is more dangerous than the cramp. Sit first, then stand. Quinine, sedating allergy tablets and muscle relaxants are best not used for cramps at this age.",
        ),
        say(
            id="Periksa bila kram sering, merusak tidur, baru setelah obat baru, atau disertai kebas, lemah, atau nyeri saat berjalan. Penyakit yang ditemukan tepat waktu lebih mudah diobati. Satu tungkai bengkak diperiksa hari ini juga; kaki yang mendadak dingin dan pucat berarti telepon 119 atau 112 sekarang.",
            en="See a doctor if cramps are frequent, ruin sleep, follow a new medicine, or come with numbness, weakness or pain on walking. A disease found in time is easier to treat. One swollen leg is examined today; a foot suddenly cold and pale means call 119, 112 or your local number now.",
        ),
    ),
    numbers=(
        Number(
            value="46% (38-53)",
            what=say(id="kram", en="cramps"),
            people=say(id="60 tahun ke atas, Prancis", en="60 and over, France"),
            cites="maisonneuve2016",
        ),
        Number(
            value="50%",
            what=say(id="kram", en="cramps"),
            people=say(id="65 tahun ke atas, Inggris", en="65 and over, England"),
            cites="abdulla1999",
        ),
        Number(
            value="2.9 (1.89-4.55)",
            what=say(
                id="rasio odds penyakit pembuluh nadi pada orang dengan kram",
                en="odds ratio of artery disease in people with cramps",
            ),
            people=say(id="365 pasien rawat jalan, Inggris", en="365 outpatients, England"),
            cites="abdulla1999",
        ),
        Number(
            value="2.26 (1.48-3.45)",
            what=say(
                id="rasio odds radang sendi pada orang dengan kram",
                en="odds ratio of arthritis in people with cramps",
            ),
            people=say(id="pasien yang sama", en="the same patients"),
            cites="abdulla1999",
        ),
    ),
    cites=(
        "maisonneuve2016",
        "abdulla1999",
        "monderer2010",
        "blyton2012",
        "allen2012",
        "garrison2012",
        "delacour2020",
        "hallegraeff2012",
        "beers_ccjm",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "old_age",
        "age_related_pathological_processes",
        "degenerative_muscle_tendon_changes",
        "muscle_weakness_inactivity",
    ),
)
