"""Flat feet and shoes."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

flat_feet_and_shoes = Article(
    title=say(id="Kaki datar dan sepatu", en="Flat feet and shoes"),
    says=say(
        id="Kaki datar sering dituduh sebagai biang kram, terutama pada anak; buktinya tidak ada.",
        en="Flat feet are often blamed for cramps, above all in children; there is no evidence for it.",
    ),
    body=(
        say(
            id="Kaki datar berarti lengkung telapak rendah atau hilang saat berdiri. Semua kaki anak kecil tampak datar; lengkungnya tumbuh pelan-pelan. Karena itu sebelum usia 4 tahun tidak ada gunanya mendiagnosis. Setelah kira-kira 5–6 tahun, kaki yang datar dan nyeri pantas diperiksa.",
            en="A flat foot has a low arch, or none, when standing. Every small child's foot looks flat; the arch grows slowly. So before the age of 4 there is no point in a diagnosis. After about 5–6 years a foot that is flat and painful deserves a look.",
        ),
        say(
            id="Kaki datar bisa bawaan, tetapi lebih sering muncul kemudian. Penyebab yang disebut ialah ligamen lemah sejak lahir, otot yang mundur, berat badan berlebih, cedera, dan kelumpuhan kaki. Ini pengetahuan umum yang belum kami periksa. Banyak kaki datar lentur, tidak nyeri, dan tidak perlu diobati.",
            en="Flat feet can be inborn, but more often come later. Named reasons are ligaments weak from birth, wasting muscle, too much weight, injuries and paralysis of the legs. This is general knowledge that we have not checked. Many flat feet are supple, painless and need no treatment.",
        ),
        say(
            id="Kaki datar dapat terasa pegal, cepat lelah, atau nyeri setelah banyak berjalan. Nasihat lama menambahkan bahwa kaki datar yang tidak diobati berakhir dengan kram yang sering di tungkai dan jari kaki, sendi dan tulang yang cepat aus, tulang belakang bengkok, hernia bantalan, dan saraf terjepit. Kami tidak menemukan bukti untuk rangkaian itu. Jangan takut karenanya.",
            en="Flat feet can ache, bring fatigue or hurt after much walking. Old advice adds that untreated flat feet end in frequent cramps of legs and toes, rapid wear of the joints and bones, a crooked spine, slipped discs and pinched nerves. We found no evidence for that chain. It is nothing to be afraid of.",
        ),
        say(
            id="Yang diukur: pada 491 orang sehat, lengkung terendah sejalan dengan kram saat olahraga, bukan kram malam. Jari kaki yang kuat sejalan dengan lebih sedikit kram malam. Dalam penelitian pada 160 orang, bentuk kaki tidak menonjol sebagai faktor. Pada anak, kram sejati umumnya jinak.",
            en="What was measured: in 491 healthy people the lowest arches went with exercise cramps, not night cramps. Strong toes went with fewer night cramps. In a study of 160 people foot shape did not stand out as a factor. In children true cramps are mostly harmless.",
        ),
        say(
            id="Pilih sepatu yang nyaman, pas, bertumit rendah, dan memegang pergelangan kaki. Sol dalam penyangga lengkung boleh dicoba untuk kaki datar yang nyeri, sebaiknya dengan nasihat dokter atau fisioterapis. Untuk kram malam, sepatu dan sol belum pernah diuji. Hak tinggi membuat betis pendek; menguranginya masuk akal, tanpa janji.",
            en="Choose shoes that are comfortable, well fitting, low in the heel and hold the ankle. Arch-support insoles may be tried for flat feet that hurt, best with a doctor's or physiotherapist's advice. For night cramps shoes and insoles have not been tested. High heels shorten the calf; wearing them less makes sense, without a promise.",
        ),
        say(
            id="Latihan kaki dan jalan tanpa alas aman bagi kebanyakan anak dan menyenangkan. Bahwa pencegahan harus sangat dini sebelum tulang jadi, belum terbukti. Berjalan tanpa alas tidak cocok bagi kaki kebas atau tanah yang kotor. Jaga berat badan anak dengan bermain, bukan dengan diet keras.",
            en="Foot exercises and walking barefoot are safe and pleasant for most children. That prevention must come very early, before the bones are formed, is not shown. Walking barefoot is not for numb feet or dirty ground. Keep a child's weight in check with play, not with a strict diet.",
        ),
        say(
            id="Periksakan anak yang kakinya kaku, sangat nyeri, hanya datar sebelah, atau yang pincang dan sering jatuh. Pincang, sendi bengkak, atau demam: hari ini juga. Kontrol ke dokter tulang tiap tahun tidak perlu bila tidak ada keluhan.",
            en="Have a child examined whose foot is stiff, very painful or flat on one side only, or who limps and often falls. A limp, a swollen joint or fever: today. A yearly visit to an orthopaedist is not needed without complaints.",
        ),
    ),
    numbers=(
        Number(
            value="2.1 (1.11-3.95)",
            what=say(
                id="rasio odds kram saat olahraga pada lengkung terendah",
                en="odds ratio of exercise cramps with the lowest arches",
            ),
            people=say(id="491 orang sehat, Australia", en="491 healthy people, Australia"),
            cites="hawke2021",
        ),
        Number(
            value="0.50 (0.32-0.78)",
            what=say(
                id="rasio odds kram malam bila jari kaki kuat",
                en="odds ratio of night cramps with strong toes",
            ),
            people=say(id="491 orang sehat, Australia", en="491 healthy people, Australia"),
            cites="hawke2021",
        ),
    ),
    cites=(
        "hawke2021",
        "hawke2013",
        "bpac_nlc",
        "leung1999",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "flat_feet_definition",
        "flat_feet_age_limits",
        "flat_feet_symptom_fatigue",
        "flat_feet_symptom_pain",
        "flat_feet_complication_musculoskeletal_wear",
        "flat_feet_complication_cramps",
        "flat_feet_early_prevention",
    ),
    corrects=(
        "flat_feet_complication_cramps",
        "flat_feet_complication_musculoskeletal_wear",
        "flat_feet_early_prevention",
    ),
)
