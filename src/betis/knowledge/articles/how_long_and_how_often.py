"""How long and how often is still usual."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

how_long_and_how_often = Article(
    title=say(
        id="Berapa lama dan seberapa sering masih wajar", en="How long and how often is still usual"
    ),
    says=say(
        id="Nasihat lama memberi batas bahaya; sebagian cocok dengan bukti, sebagian tidak.",
        en="Old advice gives alarm limits; some fit the evidence, some do not.",
    ),
    body=(
        say(
            id="“Lebih dari tiga menit” akan menandai hampir semua kram dewasa, karena rata-ratanya 9 menit. Batas yang dipakai pedoman ialah 10 menit tanpa lepas: itu perlu pertolongan hari ini juga. Pada anak rata-ratanya 1,7 menit. Kram anak yang lebih dari tiga menit pantas diperiksa biasa; batas itu dugaan kami, bukan angka terbitan.",
            en="“Longer than three minutes” would flag nearly every adult cramp, for the mean is 9 minutes. The limit in guidance is 10 minutes without letting go: that needs help today. In children the mean is 1.7 minutes. A child's cramp of over three minutes deserves an ordinary check; that limit is our inference, not a published one.",
        ),
        say(
            id="Nasihat lama juga menyebut kram 15 menit sebagai hal biasa. Ada laporan sampai satu jam, tetapi itu di luar batas 10 menit. Nyeri yang menetap bisa berarti gumpalan darah atau tungkai kekurangan darah. Jangan menunggu.",
            en="Old advice also calls a cramp of 15 minutes ordinary. Up to an hour has been described, but that is beyond the limit of 10 minutes. Pain that stays may mean a clot or a leg short of blood. Do not wait.",
        ),
        say(
            id="“Setiap hari selama dua minggu” tidak punya dukungan langsung. Dari orang dengan kram, 6% sampai 20% mengalaminya setiap hari, dan jarang berbahaya. Kami menyimpannya sebagai alasan untuk kunjungan biasa. Bila otot melemah, mengecil, atau kramnya cepat bertambah, datanglah dalam dua minggu.",
            en="“Every day for two weeks” has no direct support. Of people with cramps 6% to 20% have them every day, and seldom is it dangerous. We keep it as a reason for an ordinary visit. If a muscle weakens or shrinks, or cramps increase fast, come within two weeks.",
        ),
        say(
            id="“Beberapa kali sehari selama seminggu” adalah batas frekuensi terbaik, walau tanpa angka terbitan. Kalsium atau magnesium yang sangat rendah dan penyakit saraf gerak dapat memberi banyak kram sehari. Periksalah dalam dua minggu. Sebutkan kesemutan di mulut, lemah, semua obat, dan cuci darah.",
            en="“Several times a day for a week” is the best of the frequency limits, though no number is published for it. Very low calcium or magnesium and motor neurone disease can give many cramps a day. Be seen within two weeks. Mention tingling round the mouth, weakness, all medicines, and dialysis.",
        ),
        say(
            id="“Dengan hilang kesadaran” dan “dengan hilang keseimbangan” digabung dalam nasihat lama, seolah sama. Hilang sadar untuk pertama kali, apalagi dengan sentakan, adalah darurat: telepon 119 atau 112 sekarang. Hilang kendali gerak tanpa hilang sadar perlu dilihat hari ini juga. Lemah separuh badan yang mendadak juga darurat.",
            en="“With loss of consciousness” and “with loss of coordination” are joined in old advice as if they were one. A first loss of consciousness, more so with jerking, is an emergency: call 119, 112 or your local number now. Loss of control of movement without it needs to be seen today. Sudden weakness of one side of the body is an emergency too.",
        ),
        say(
            id="Kata “sering”, “teratur”, dan “berkepanjangan” tidak punya angka di sana. Nasihat itu pun bertentangan: kram jarang tidak apa-apa, tetapi kram sekali pun disuruh ke dokter. Pedoman Inggris memakai ukuran lain: temui dokter bila kram sering atau mengganggu tidur. Bila kram jarang dan tidak ada tanda lain, Anda boleh menunggu sambil mencatat.",
            en="The words “frequent”, “regular” and “prolonged” have no number there. It also contradicts itself: rare cramps are nothing, yet a single one should go to a doctor. British guidance uses another measure: see a doctor if cramps are frequent or disturb sleep. If they are rare and there is no other sign, you may wait and keep a diary.",
        ),
    ),
    numbers=(
        Number(
            value="9 min (6.7-11.2)",
            what=say(id="rata-rata lamanya satu kram", en="mean length of a cramp"),
            people=say(id="orang dewasa, Inggris", en="adults, UK"),
            cites="naylor1994",
        ),
        Number(
            value="10 min",
            what=say(id="batas atas yang disepakati", en="agreed upper limit"),
            people=say(id="tinjauan dan kesepakatan ahli", en="review and expert agreement"),
            cites="hallegraeff2017",
        ),
        Number(
            value="6%",
            what=say(
                id="kram setiap hari, di antara orang dengan kram",
                en="cramps every day, among people with cramps",
            ),
            people=say(id="Inggris", en="UK"),
            cites="naylor1994",
        ),
        Number(
            value="20%",
            what=say(id="kram setiap hari, paling banyak", en="cramps every day, at most"),
            people=say(id="ringkasan untuk dokter", en="a summary for doctors"),
            cites="fpnotebook",
        ),
        Number(
            value="5.3",
            what=say(id="rata-rata kram sehari", en="mean cramps a day"),
            people=say(
                id="282 orang dengan penyakit saraf gerak (ALS)",
                en="282 people with motor neurone disease (ALS)",
            ),
            cites="als_stephens",
        ),
    ),
    cites=(
        "naylor1994",
        "hallegraeff2017",
        "leung1999",
        "nidirect_cramps",
        "nhs_cramps",
        "fpnotebook",
        "pen_cramps",
        "als_stephens",
        "sfe_hypocalcaemia",
        "ng127_blackout",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "frequent_cramps_pathological",
        "prolonged_night_cramps",
        "cramp_duration",
        "S841",
    ),
    corrects=(
        "prolonged_night_cramps",
        "S841",
    ),
)
