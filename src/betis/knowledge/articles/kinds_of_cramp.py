"""Kinds of cramp, and the word for it."""

from datetime import date

from betis.guideline.items import Article
from betis.logic.text import say

kinds_of_cramp = Article(
    title=say(id="Macam-macam kram, dan kata “kejang”", en="Kinds of cramp, and the word for it"),
    says=say(
        id="Satu kata, kejang, dipakai untuk dua hal yang sangat berbeda.",
        en="In Indonesian one word, kejang, is used for two very different things.",
    ),
    body=(
        say(
            id="Sehari-hari orang menyebut betis yang mengeras sebagai kejang. Bagi dokter, kejang berarti serangan dari otak, misalnya epilepsi. Kram terjadi di satu otot, nyeri, dan Anda tetap sadar. Sebutlah “kram” supaya tidak salah paham.",
            en="In everyday Indonesian a hard calf is called kejang, which also means convulsion. To a doctor kejang is an attack from the brain, such as epilepsy. A cramp is in one muscle, hurts, and you stay aware. Call it a cramp (kram) and nobody will misunderstand.",
        ),
        say(
            id="Nasihat lama menyebut kram “mioklonia”. Itu keliru. Mioklonia ialah sentakan sekejap tanpa nyeri, seperti badan tersentak saat baru tertidur. Kram menetap, keras, dan nyeri.",
            en="Old advice calls a cramp “myoclonus”. That is wrong. Myoclonus is a brief jerk without pain, like the jolt of falling asleep. A cramp stays, is hard and hurts.",
        ),
        say(
            id="Kram betis termasuk jenis tonik: otot menegang terus, biasanya di satu tempat. Jenis klonik ialah otot mengencang dan melepas berulang, misalnya kelopak mata yang berkedut. Kedutan kelopak mata tidak berbahaya dan bukan kram. Tungkai yang menyentak berulang bersama hilang kesadaran adalah kejang.",
            en="A calf cramp is of the tonic kind: the muscle stays tense, usually in one place. The clonic kind tightens and lets go again and again, like a twitching eyelid. A twitching eyelid is harmless and no cramp. Limbs that jerk again and again with loss of awareness are a seizure.",
        ),
        say(
            id="Yang disebut kram umum, yaitu hampir semua otot mengencang, bukan kram. Bila disertai hilang sadar, hilang ingatan, atau menyentak seluruh badan, telepon 119 atau 112 sekarang. Miringkan orangnya, jangan menahan badannya, dan jangan memasukkan apa pun ke mulut. Epilepsi bukan sebab kram betis; yang sama hanya katanya.",
            en="A so-called general cramp, with nearly all muscles tight, is not a cramp. With loss of consciousness, loss of memory or jerking of the whole body, call 119, 112 or your local number now. Turn the person on the side, do not hold them down, and put nothing in the mouth. Epilepsy does not cause calf cramps; only the Indonesian word is the same.",
        ),
        say(
            id="Pendek dan panjang: nasihat lama membedakannya tanpa angka. Kami memakai 10 menit, batas atas yang disepakati para ahli. Kram dewasa rata-rata 9 menit. Kram yang masih berlangsung setelah 10 menit perlu pertolongan medis hari itu juga.",
            en="Short and long: old advice tells them apart without a number. We use 10 minutes, the upper limit agreed by experts. In adults a cramp lasts 9 minutes on average. One still going after 10 minutes needs medical help the same day.",
        ),
        say(
            id="Menurut sebab (etiologi), kram disebut idiopatik bila tidak ada sebab, atau sekunder bila ada penyakit, obat, atau kehamilan di baliknya. Nasihat lama berkata kebanyakan kram sekunder, dan membagi sebab menjadi kelompok ringan dan kelompok penyakit. Yang terbukti: pada kebanyakan orang tidak ditemukan sebab. Kram setelah beban berat pada olahragawan punya sebab yang jelas, jadi bukan idiopatik.",
            en="By cause (aetiology), a cramp is classified as idiopathic if none is found, or secondary if a disease, a medicine or pregnancy is behind it. Old advice says most are secondary, and parts causes into a mild group and a disease group. What is shown: in most people no cause is found. Cramps after a heavy load in athletes have a plain reason, so they are not idiopathic.",
        ),
    ),
    cites=(
        "hallegraeff2017",
        "fpnotebook",
        "naylor1994",
        "ng127_blackout",
        "fpin_legcramps",
        "nidirect_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "two_groups_of_causes",
        "by_etiology",
        "myoclonus_term",
        "clonic_type",
    ),
    corrects=("myoclonus_term",),
)
