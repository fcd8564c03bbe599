"""Where the old advice contradicts itself."""

from datetime import date

from betis.guideline.items import Article
from betis.logic.text import say

what_the_old_advice_got_wrong = Article(
    title=say(
        id="Nasihat lama yang saling bertentangan", en="Where the old advice contradicts itself"
    ),
    says=say(
        id="Nasihat lama tentang kram sering berkata ya dan tidak sekaligus; di sini tiap pertentangan dijawab satu per satu.",
        en="Old advice about cramps often says yes and no at once; here each contradiction gets its answer.",
    ),
    body=(
        say(
            id="Pijat: boleh diusap setelah kram lepas, tetapi tidak bila satu tungkai bengkak, hangat, merah, atau nyeri tekan. Memijat dalam di atas varises juga tidak; perban elastis bukan pengganti yang aman sebelum diperiksa. Menusuk dengan jarum: jangan, dengan atau tanpa alkohol. Mencubit: tidak berguna, dan terlarang bila mungkin ada gumpalan darah.",
            en="Massage: stroking is fine once the cramp has let go, but not with one leg swollen, warm, red or tender. No deep massage over varicose veins either; an elastic bandage is no safe substitute before an examination. Pricking with a needle: do not, with or without alcohol. Pinching: useless, and barred where a clot is possible.",
        ),
        say(
            id="Dingin disebut sebab dan obat sekaligus. Yang menolong di lantai dingin ialah berdirinya, bukan dinginnya; kompres dingin paling-paling meredakan pegal. Hangat boleh sesudahnya pada kulit yang merasa normal. Pada kaki kebas, varises, atau dugaan gumpalan, jangan memakai panas.",
            en="Cold is named both cause and cure. On a cold floor it is the standing that helps, not the cold; a cold pack at best soothes soreness. Warmth is fine afterwards on skin that feels normally. With numb feet, varicose veins or a possible clot use no heat.",
        ),
        say(
            id="Regangan disebut pemicu dan penolong. Bukti memilih penolong: kram mulai pada otot yang pendek, dan memanjangkannya menghentikan kram. Tarik perlahan dan tahan, jangan menyentak atau melawan nyeri hebat. Setelah terasa letupan atau cedera, jangan diregangkan.",
            en="Stretching is called trigger and remedy. Evidence sides with remedy: cramps start in a short muscle, and lengthening stops them. Pull slowly and hold; do not jerk or push through severe pain. After a pop or an injury do not stretch.",
        ),
        say(
            id="Gerak sebelum tidur: yang berat dihindari, yang ringan dan peregangan boleh. Terlalu sedikit dan terlalu banyak bergerak sama-sama dikaitkan dengan kram, jadi naikkan kegiatan pelan-pelan. Frekuensi regangan berbeda-beda di sana; uji yang berhasil memakai tiap malam selama enam minggu. Untuk latihan dinding ada dua resep berbeda; keduanya regangan, belum terbukti mana yang lebih baik, dan tidak dijamin ampuh.",
            en="Movement before sleep: avoid the hard kind; light movement and stretching are fine. Too little and too much activity are both linked with cramps, so build up slowly. How often to stretch differs there; the trial that worked used every night for six weeks. There are two recipes for the wall exercise; both are stretches, neither is shown to be better, and success is not guaranteed.",
        ),
        say(
            id="Menekan betis 20 detik atau setengah menit: keduanya tanpa bukti, dan terlarang bila mungkin ada gumpalan darah. Kaki dinaikkan atau diturunkan: meninggikan untuk tungkai bengkak, menurunkan untuk berdiri dan meregang. Pada pembuluh nadi yang sempit, jangan meninggikan kaki yang makin nyeri. Berdiri atau berbaring: berdirilah hanya bila sanggup dan ada pegangan; bila tidak, tarik jari kaki ke atas dari tempat tidur.",
            en="Pressing the calf for 20 seconds or half a minute: no evidence for either, and barred where a clot is possible. Legs up or down: up for swelling, down for standing and stretching. With narrowed arteries do not raise a leg that hurts more when raised. Standing or lying: stand only if you can and have a hold; otherwise pull the toes up in bed.",
        ),
        say(
            id="Berbahaya atau tidak: kram tidak mengancam nyawa, tetapi gumpalan darah yang menyerupainya bisa. Kram jarang tidak perlu dokter; yang sering atau merusak tidur perlu kunjungan biasa. Batas tiga menit terlalu pendek; pakailah 10 menit. Kram 15 menit bukan hal biasa.",
            en="Dangerous or not: a cramp does not threaten life, a clot that looks like one can. Rare cramps need no doctor; frequent ones or ruined sleep deserve an ordinary visit. The limit of three minutes is too short; use 10 minutes. A cramp of 15 minutes is not ordinary.",
        ),
        say(
            id="Mulainya mendadak, bukan pelan-pelan; nyeri adalah akibatnya, bukan pemicunya. Waktunya kebanyakan malam, kadang siang. Obat pereda nyeri tidak wajib, sebab bekerja terlalu lambat. Kata kejang dan mioklonia keliru; kram bukan keduanya.",
            en="It starts suddenly, not gradually; pain is its result, not its trigger. Mostly by night, sometimes by day. Painkillers are not required, as they act too slowly. The words convulsion and myoclonus are wrong; a cramp is neither.",
        ),
        say(
            id="Sebabnya disebut sudah diketahui, belum diketahui, dan selalu kekurangan gizi. Bukti: pada kebanyakan orang sebab tidak ditemukan, dan itu tidak berarti kekurangan mineral. Kebanyakan kram juga bukan dari penyakit kronis. Angka 75% dipakai untuk dua hal berbeda, tanpa sumber untuk keduanya.",
            en="The cause is said to be known, unknown, and always a deficiency. Evidence: in most people none is found, and that does not mean a lack of minerals. Most cramps do not come from chronic disease either. The figure 75% is used for two different things, with no source for either.",
        ),
        say(
            id="Obat disuruh dipakai sebelum sebab diketahui dan dilarang sebelum sebab diketahui. Yang benar: tidak ada obat yang menjamin sembuh, dan sebagian, seperti kina, lebih banyak bahayanya. Kalimat tentang kina di sana terbalik: kina tidak dianjurkan untuk kram. Bila kina diresepkan kepada Anda, bicarakan dengan dokter; jangan menghentikan obat sendiri.",
            en="Medicines are to be used before the cause is known and forbidden before it is known. In truth no medicine guarantees a cure, and some, like quinine, do more harm. The sentence on quinine there is upside down: it is not advised for cramps. If quinine was prescribed to you, talk to the doctor; do not stop it on your own.",
        ),
        say(
            id="Setelah diuretik, yang hilang disebut kalium dan magnesium, atau kalsium dan fosfor, atau cairan. Terutama natrium, kalium, magnesium, dan cairan; kehilangan kalsium bergantung pada jenisnya. Tes darah dilakukan bila ada alasan, sebelum suplemen; bukan untuk semua orang. Panangin dan Asparkam berisi kalium dan magnesium, bukan kalsium, jadi berbahaya pada ginjal yang lemah.",
            en="After diuretics the loss is said to be potassium and magnesium, or calcium and phosphorus, or fluid. Mainly it is sodium, potassium, magnesium and fluid; calcium depends on the kind. Blood is tested when there is reason, before supplements; not for everybody. Panangin and Asparkam hold potassium and magnesium, not calcium, so they are dangerous with weak kidneys.",
        ),
        say(
            id="Magnesium pagi, kalsium dan kalium malam: tidak ada penelitian tentang jam minum, dan kalium tidak disimpan di tulang. Protein, lemak, dan gula: tidak ada bukti bahwa protein menyebabkan kram atau makanan rendah lemak merugikan; gula dikurangi demi kesehatan umum dan diabetes. Garam: jangan menambah bila tekanan darah tinggi, bengkak, atau ginjal lemah. Alkohol: kurangi, dan jangan dipakai sebagai gosokan.",
            en="Magnesium in the morning, calcium and potassium in the evening: no study of the hour, and potassium is not stored in bone. Protein, fat and sugar: no evidence that protein causes cramps or that low-fat food harms; cut sugar for general health and diabetes. Salt: add none with high blood pressure, swelling or weak kidneys. Alcohol: cut down, and do not use it as a rub.",
        ),
        say(
            id="Enam sampai delapan gelas air bukan untuk semua; ikuti batas dokter pada penyakit ginjal atau jantung. Kalium juga bukan untuk semua; ginjal lemah dan beberapa obat membuatnya berbahaya. Diabetes tipe 1 dan 2 sama-sama disebut; keduanya bisa merusak saraf. Tiroid yang lambat pun dapat memberi keluhan otot, bukan hanya yang terlalu giat.",
            en="Six to eight glasses of water are not for everybody; keep to the doctor's limit with kidney or heart disease. Potassium is not for everybody either; weak kidneys and some medicines make it dangerous. Diabetes of type 1 and of type 2 are both named; both can damage nerves. A slow thyroid can trouble muscles too, not only an over-active one.",
        ),
        say(
            id="Pada kehamilan disebut hemoglobin rendah, mineral, dan tekanan rahim; belum satu pun terbukti. Rahim menekan vena besar di perut (vena kava), bukan pembuluh di tungkai. Dokter mana? Mulailah di dokter umum atau puskesmas; dokter saraf, bedah vaskular, atau tulang hanya bila ada petunjuk.",
            en="In pregnancy low haemoglobin, minerals and pressure of the womb are named; none is proven. The womb presses on the large vein in the belly (vena cava), not on vessels of the leg. Which doctor? Begin with a general practitioner or health centre; a neurologist, vascular or bone surgeon only where something points there.",
        ),
        say(
            id="Kaki datar: sebelum kira-kira usia 5–6 tahun biasanya wajar, jadi celah antara empat dan lima tahun tidak penting. Madu tidak boleh untuk bayi di bawah satu tahun, walau nasihat lama menyebutnya untuk “bayi”. Cahaya terang dan obat penyerap racun (adsorben) disebut sebab tanpa bukti. Vitamin B12 diperiksa bila ada kesemutan, diet tanpa hewani, atau metformin; kekurangan fosfor jarang dan perlu tes, bukan makanan khusus.",
            en="Flat feet: before about 5–6 years usually normal, so the gap between four and five does not matter. No honey under one year, though old advice offers it to a “baby”. Bright light and adsorbents are called causes without evidence. Vitamin B12 is checked with tingling, a diet without animal food, or metformin; lack of phosphorus is rare and needs a test, not a special food.",
        ),
    ),
    cites=(
        "hallegraeff2017",
        "naylor1994",
        "bertolasi1993",
        "hallegraeff2012",
        "coppin2005",
        "nidirect_cramps",
        "allen2012",
        "eltawil2015",
        "cochrane_mg",
        "cochrane_preg",
        "garrison2012",
        "nice_dvt",
        "duyff2000",
        "roguinmaor2017",
        "panangin_label",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "pain_provoked",
        "gradual_onset",
        "high_protein_diet",
    ),
    corrects=(
        "pain_provoked",
        "gradual_onset",
        "high_protein_diet",
    ),
)
