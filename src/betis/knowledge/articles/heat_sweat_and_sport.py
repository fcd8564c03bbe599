"""Heat, sweat and sport."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

heat_sweat_and_sport = Article(
    title=say(id="Panas, keringat, dan olahraga", en="Heat, sweat and sport"),
    says=say(
        id="Kram saat olahraga lebih banyak soal otot lelah daripada garam yang hilang, tetapi bukan itu saja.",
        en="Exercise cramps have more to do with tired muscle than with lost salt, but not only.",
    ),
    body=(
        say(
            id="Pada 210 atlet triatlon, yang kram tidak lebih kering dan garam darahnya sama dengan yang lain. Peramalnya adalah kecepatan dan riwayat kram. Namun dari 10.553 kunjungan tenda medis, yang kram lebih sering kurang cairan (1,63 kali). Jadi sebabnya tidak tunggal.",
            en="In 210 triathletes those with cramps were no drier and had the same blood salts as the others. Pace and earlier cramps predicted it. Yet in 10,553 visits to a medical tent those with cramps were more often short of fluid (1.63 times). So there is not one cause.",
        ),
        say(
            id="Terlalu berat, tidak teratur, atau terlalu mendadak melelahkan otot. Pembagian beban yang salah pada kelompok otot dianggap berperan, tanpa bukti. Bahwa asam laktat menumpuk, membuat otot nyeri, lalu kram, kami tidak mengenal buktinya, apalagi untuk kram malam. Naikkan latihan pelan-pelan dan kenali tenaga Anda.",
            en="Too hard, irregular or too sudden exercise tires the muscle. A wrong distribution of the load over muscle groups is thought to play a part, without evidence. That lactic acid builds up, makes the muscle painful and brings on cramps: we know of no evidence, least of all for night cramps. Build training up slowly and know your strength.",
        ),
        say(
            id="Untuk keringat dan panas, buktinya dari laboratorium kecil. Minum air putih saja setelah banyak berkeringat membuat betis lebih mudah kram pada 10 pria; cairan bergaram membuatnya lebih sulit. Kram malam tidak diteliti. Minumlah saat haus, dan sertakan makanan bergaram biasa bila lama berkeringat.",
            en="For sweat and heat the evidence is from small laboratories. Plain water after heavy sweating made calves easier to cramp in 10 men; a salty drink made it harder. Night cramps were not studied. Drink to thirst, and have food with ordinary salt after long sweating.",
        ),
        say(
            id="Jangan memaksa berliter-liter air. Natrium darah bisa turun, lalu orang mual, bingung, dan kejang. Jangan minum tablet garam bila tekanan darah tinggi, atau sakit jantung atau ginjal. Orang dengan penyakit itu mengikuti batas cairan dari dokter.",
            en="Do not force down litres of water. Blood sodium can fall, with nausea, confusion and fits. No salt tablets with high blood pressure, or heart or kidney disease. People with those keep to the doctor's limit on fluid.",
        ),
        say(
            id="Di negara empat musim, kram malam memuncak di musim panas. Di dekat khatulistiwa musim seperti itu tidak ada; yang bisa dipikirkan ialah hari yang panas dan kerja di panas. Saat puasa, bagi minum dari berbuka sampai sahur, dan jangan mengubah jadwal obat sendiri.",
            en="In countries with four seasons night cramps peak in summer. Near the equator there is no such season; hot days and work in heat are what to think of. When fasting, spread drinking from breaking the fast to the pre-dawn meal, and do not change the times of medicines on your own.",
        ),
        say(
            id="Saat kram: berhenti, regangkan, istirahat di tempat teduh. Air acar, pisang, dan minuman manis tidak menghentikan kram yang sedang berjalan dengan pasti. Bila kram meluas di tempat panas, atau badan lemas, mual, dan pusing, hentikan kegiatan dan dinginkan badan.",
            en="During a cramp: pause, stretch, rest in shade. Pickle brine, bananas and sweet drinks do not reliably stop a cramp that is under way. If cramps spread in heat, or you are weak, sick and dizzy, end the activity and cool the body.",
        ),
        say(
            id="Bingung, ambruk, atau kulit sangat panas berarti mungkin sengatan panas: telepon 119 atau 112, dan siram atau rendam dengan air dingin sambil menunggu. Otot sangat nyeri dan air kencing gelap seperti teh: ke IGD hari ini juga. Nyeri betis yang muncul tiap kali berjalan dan hilang bila berhenti bukan kram: periksakan.",
            en="Confusion, collapse or very hot skin may be heat stroke: call 119, 112 or your local number, and douse or bathe in cold water while waiting. Severe muscle pain and urine dark as tea: go to an emergency department today. Calf pain that comes each time with walking and goes on stopping is not a cramp: have it examined.",
        ),
    ),
    numbers=(
        Number(
            value="1.63 (1.49-1.78)",
            what=say(
                id="rasio odds kurang cairan pada yang kram",
                en="odds ratio of dehydration in those with cramps",
            ),
            people=say(
                id="10.553 kunjungan tenda medis triatlon",
                en="10,553 medical-tent visits at triathlons",
            ),
            cites="johnson2020ironman",
        ),
        Number(
            value="67-70%",
            what=say(id="pernah kram saat olahraga", en="have ever had an exercise cramp"),
            people=say(
                id="pelari maraton dan atlet triatlon, dikutip sumber kedua",
                en="marathon runners and triathletes, second-hand",
            ),
            cites="venice",
        ),
    ),
    cites=(
        "schwellnus2011",
        "johnson2020ironman",
        "lau2019",
        "miller2022eamc",
        "hoffman_hydration",
        "garrison2015",
        "nata_heat",
        "georgieva2021",
        "miller2012banana",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "physical_overexertion",
        "lactic_acid",
        "uneven_muscle_load",
        "excessive_sweating",
        "dehydration",
    ),
    corrects=(
        "lactic_acid",
        "uneven_muscle_load",
    ),
)
