"""A narrowed spinal canal (lumbar stenosis)."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

narrowed_spinal_canal = Article(
    title=say(
        id="Saluran tulang belakang menyempit (stenosis lumbal)",
        en="A narrowed spinal canal (lumbar stenosis)",
    ),
    says=say(
        id="Stenosis menekan saraf tungkai; ia bisa menjadi sebab kram, dan bisa juga menyerupainya.",
        en="Stenosis presses the nerves of the legs; it can cause cramps, and can look like them.",
    ),
    body=(
        say(
            id="Di pinggang, saraf tungkai lewat di saluran tulang belakang. Bila saluran menyempit, saraf dan pembuluh darahnya tertekan. Ini terutama terjadi pada usia lanjut. Nasihat lama berkata lebih sering pada laki-laki; angkanya tidak kami temukan.",
            en="At the waist the nerves of the legs run through the spinal canal. If it narrows, nerves and their vessels are pressed. It happens mainly in old age. Old advice says it is commoner in men; we found no number.",
        ),
        say(
            id="Penyempitan bisa bawaan karena bentuk tulang, bisa didapat, atau gabungan. Yang didapat berasal dari sendi dan bantalan yang aus, tulang yang tumbuh (spondilosis), ligamen menebal, bantalan menonjol, cedera, tumor, atau artritis reumatoid. Bisa juga setelah operasi: penopang logam, lengkung tulang yang diangkat, atau jaringan parut.",
            en="The narrowing can be inborn from the shape of the bones, acquired, or both. The acquired kind comes from worn joints and discs, bony growth (spondylosis), thickened ligaments, a bulging disc, injury, tumour or rheumatoid arthritis. It can also follow surgery: metal supports, a removed arch of bone, or scars.",
        ),
        say(
            id="Keluhannya khas: pegal, berat, kebas, atau nyeri di kedua tungkai saat berdiri atau berjalan. Keluhan mereda bila duduk atau membungkuk, tidak cukup dengan berdiri diam. Orang lalu berjalan agak membungkuk. Tidak nyeri sama sekali saat duduk adalah petunjuk kuat.",
            en="The complaints are typical: aching, heaviness, numbness or pain in both legs on standing or walking. They ease with sitting or bending forward, not with standing still. So people walk slightly bent. No pain at all while seated is a strong pointer.",
        ),
        say(
            id="Soal kram, penelitian bertentangan. Pada orang yang dioperasi di Jepang 70,8% kram, pembandingnya 37,2%. Dalam survei lain tidak ada beda: 33,0% dan 35,5%. Jadi kram saja tidak menunjuk ke stenosis.",
            en="On cramps studies disagree. Among people operated on in Japan 70.8% had them, 37.2% of the comparison group. In another survey there was no difference: 33.0% and 35.5%. So cramps alone do not point to stenosis.",
        ),
        say(
            id="Dokter menanyakan pola jalan, memeriksa kekuatan, rasa, refleks, dan denyut kaki. MRI dilakukan bila hasilnya akan mengubah tindakan; foto rontgen saja tidak memperlihatkan saraf. Denyut kaki penting karena pembuluh nadi yang sempit memberi keluhan mirip.",
            en="The doctor asks how walking goes, and tests strength, feeling, reflexes and foot pulses. MRI is done if it would change what is done; a plain X-ray does not show nerves. Pulses matter because narrowed arteries give a similar complaint.",
        ),
        say(
            id="Tanpa kelemahan, pengobatan biasanya dimulai tanpa operasi (konservatif): latihan yang dibimbing, menyesuaikan kegiatan, dan obat nyeri menurut dokter. Obat antiradang berisiko bagi lambung, ginjal, dan tekanan darah. Suntikan di sekitar saraf dengan obat bius dan hormon kadang dipakai oleh spesialis. Pijat khusus, obat antibengkak, lumpur, magnet, dan arus listrik tidak punya bukti untuk kram.",
            en="Without weakness treatment usually starts without surgery (conservative): guided exercise, adapted activity, and pain medicine as the doctor decides. Anti-inflammatory tablets carry risks for stomach, kidneys and blood pressure. Injections near the nerve with anaesthetic and hormone are sometimes used by specialists. Special massage, anti-swelling medicines, mud, magnets and currents have no evidence for cramps.",
        ),
        say(
            id="Operasi dipertimbangkan bila kaki makin lemah atau jarak jalan sangat pendek. Apakah kramnya ikut berkurang, tidak dapat dijanjikan. Dalam satu uji pada 50 orang, suntikan botulinum lebih baik daripada gabapentin untuk kram pada stenosis; itu pilihan spesialis.",
            en="Surgery is considered if a leg grows weaker or walking distance is very short. Whether cramps ease too cannot be promised. In one trial of 50 people botulinum injections did better than gabapentin for cramps with stenosis; that is for specialists.",
        ),
        say(
            id="Tungkai yang mengecil atau makin lemah perlu dilihat dalam dua minggu. Selangkangan kebas, kencing atau buang air besar berubah, atau fungsi seksual baru hilang adalah darurat: telepon 119 atau 112 sekarang. Jangan menunda; waktu menentukan pulihnya saraf.",
            en="A leg that grows thin or weaker should be seen within two weeks. A numb groin, changed urine or stool, or newly lost sexual function is an emergency: call 119, 112 or your local number now. Do not delay; time decides whether nerves recover.",
        ),
    ),
    numbers=(
        Number(
            value="70.8% / 37.2%",
            what=say(
                id="kram pada orang yang dioperasi karena stenosis / pembanding",
                en="cramps in people operated on for stenosis / comparison group",
            ),
            people=say(id="490 orang, Jepang", en="490 people, Japan"),
            cites="matsumoto2009",
        ),
        Number(
            value="33.0% / 35.5%",
            what=say(
                id="kram pada orang dengan / tanpa keluhan khas stenosis",
                en="cramps with / without typical complaints of stenosis",
            ),
            people=say(
                id="328 orang dalam survei masyarakat", en="328 people in a community survey"
            ),
            cites="handa2022",
        ),
        Number(
            value="7.4 (1.9-30)",
            what=say(
                id="kali lebih mungkin stenosis bila nyeri hilang saat duduk",
                en="times as likely to be stenosis if pain goes on sitting",
            ),
            people=say(id="tinjauan ketepatan pemeriksaan", en="review of diagnostic accuracy"),
            cites="suri2010",
        ),
    ),
    cites=(
        "suri2010",
        "matsumoto2009",
        "handa2022",
        "ng127",
        "nass_lss",
        "park2017",
        "ohtori2014",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "stenosis_conservative_treatment",
        "stenosis_medication",
        "stenosis_special_massage",
        "stenosis_surgery",
        "nerve_block",
        "anti_swelling_drugs",
        "timely_medical_help",
    ),
    corrects=(
        "stenosis_special_massage",
        "anti_swelling_drugs",
    ),
)
