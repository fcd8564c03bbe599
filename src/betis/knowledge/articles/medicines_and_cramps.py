"""Medicines and cramps."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

medicines_and_cramps = Article(
    title=say(id="Obat dan kram", en="Medicines and cramps"),
    says=say(
        id="Ada obat yang menambah kram, dan ada obat kram yang lebih berbahaya daripada kramnya.",
        en="Some medicines add to cramps, and some cramp medicines are worse than the cramps.",
    ),
    body=(
        say(
            id="Dalam data 4,2 juta penduduk, obat kram lebih sering dimulai setelah beberapa obat. Angkanya 2,42 kali untuk obat hirup kerja panjang, 2,12 diuretik hemat kalium, 1,48 tiazid, 1,20 diuretik kuat, dan 1,16 statin. Ini kaitan, bukan bukti sebab. Dua penelitian lain tidak menemukan kaitan dengan diuretik.",
            en="In data of 4.2 million residents cramp medicine was started more often after some medicines. It was 2.42 times for long-acting inhalers, 2.12 for potassium-sparing diuretics, 1.48 for thiazides, 1.20 for loop diuretics and 1.16 for statins. This is a link, not proof of cause. Two other studies found no link with diuretics.",
        ),
        say(
            id="Antasida disebut menghalangi magnesium dan kalium. Yang tercatat lain: obat penekan asam lambung yang dipakai setahun atau lebih kadang menurunkan magnesium, terutama bersama diuretik. Nasihat lama juga menyebut statin mengapurkan pembuluh; mekanisme itu keliru.",
            en="Antacids are said to keep out magnesium and potassium. What is on record is different: acid-blocking tablets taken for a year or more sometimes lower magnesium, mostly together with a diuretic. Old advice also has statins calcify the vessels; that mechanism is wrong.",
        ),
        say(
            id="Bila kram mulai setelah obat baru, buat janji dan tunjukkan tanggalnya. Kadang mengganti obat, dosis, atau jam minum menolong, tetapi hanya dokter dapat menimbangnya. Manfaat obat jantung, paru, dan ginjal biasanya jauh lebih besar. Jangan menghentikan obat sendiri.",
            en="If cramps began after a new medicine, make an appointment and bring the dates. Sometimes another medicine, dose or hour helps, but only a doctor can weigh that. The good of medicines for heart, lungs and kidneys is usually far greater. Do not stop one on your own.",
        ),
        say(
            id="Obat untuk kram sebaiknya menunggu sampai dokter tahu apa yang diobati, dan dipantau olehnya. Bila kram terkait penyakit tertentu, obat khusus kadang ada, misalnya pada sirosis. Untuk kram malam biasa belum ada obat yang aman dan terbukti kuat. Efek samping (komplikasi) obat dapat menghambat pemulihan.",
            en="Medicine (drugs) for cramps is best left until the doctor knows what is treated, and watched by them. Where cramps belong to a certain disease, there is sometimes a particular medicine, as in cirrhosis. For common night cramps no medicine is both safe and well proven. Side effects can hold up recovery.",
        ),
        say(
            id="Kina mengurangi kram sedikit: 2,45 lebih jarang dalam dua minggu, dari 8,8 pada plasebo. Risikonya keping darah turun, gagal ginjal, dan gangguan irama jantung; pemakai lama meninggal lebih sering (1,24 kali). Karena itu badan pengawas obat memperingatkan agar tidak dipakai untuk kram biasa. Bila diresepkan kepada Anda, bicarakan lagi dengan dokter.",
            en="Quinine lowers cramps a little: 2.45 fewer in two weeks, from 8.8 on placebo. It can bring low platelets, kidney failure and rhythm trouble; long-term users died more often (1.24 times). So regulators warn against it for common cramps. If it was prescribed to you, talk to the doctor again.",
        ),
        say(
            id="Yang sering disebut lainnya: klorokuin, fenitoin, difenhidramin, pelemas otot seperti tolperison. Untuk kram malam tidak ada uji yang baik, dan bahayanya nyata. Tolperison di Eropa hanya untuk kekakuan setelah stroke. Jangan membelinya sendiri; bila diresepkan, tanyakan alasannya dan jangan menghentikan obat sendiri.",
            en="Others often named: chloroquine, phenytoin, diphenhydramine, muscle relaxants like tolperisone. For night cramps there is no good trial, and the harms are real. In Europe tolperisone is only for stiffness after a stroke. Do not buy them yourself; if prescribed, ask why, and do not stop one on your own.",
        ),
    ),
    numbers=(
        Number(
            value="2.42 (2.02-2.89)",
            what=say(
                id="kali lebih sering mulai obat kram setelah obat hirup kerja panjang",
                en="times more new cramp treatment after a long-acting inhaler",
            ),
            people=say(
                id="penduduk 50 tahun ke atas, British Columbia",
                en="residents of 50 and over, British Columbia",
            ),
            cites="garrison2012",
        ),
        Number(
            value="2.12 (1.61-2.78)",
            what=say(id="setelah diuretik hemat kalium", en="after a potassium-sparing diuretic"),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="1.48 (1.29-1.68)",
            what=say(id="setelah diuretik jenis tiazid", en="after a thiazide-like diuretic"),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="1.20 (1.00-1.44)",
            what=say(id="setelah diuretik kuat (loop)", en="after a loop diuretic"),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="1.16 (1.04-1.29)",
            what=say(id="setelah statin", en="after a statin"),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="-2.45 (1.36-3.54)",
            what=say(
                id="kram lebih sedikit dalam dua minggu, kina dibanding plasebo",
                en="fewer cramps in two weeks, quinine against placebo",
            ),
            people=say(id="952 orang", en="952 people"),
            cites="eltawil2015",
        ),
        Number(
            value="1.24 (1.21-1.27)",
            what=say(
                id="kali angka kematian pada pemakai kina jangka panjang",
                en="times the death rate in long-term quinine users",
            ),
            people=say(id="175.195 orang", en="175,195 people"),
            cites="fardet2017",
        ),
    ),
    cites=(
        "garrison2012",
        "abdulla1999",
        "haskell1997",
        "mhra_ppi",
        "ctt2022",
        "eltawil2015",
        "fardet2017",
        "qualaquin_label",
        "ema_tolperisone2012",
        "beers_ccjm",
        "muller2024",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "drugs_only_after_cause_known",
        "drugs_under_doctor_supervision",
        "drug_complications",
        "drugs_for_specific_cause",
    ),
)
