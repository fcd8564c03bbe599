"""Chronic kidney disease."""

from datetime import date

from betis.guideline.items import Advice, Example, Population
from betis.knowledge.facts.body import body
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ckd = Population(
    title=say(id="Penyakit ginjal kronis", en="Chronic kidney disease"),
    says=say(
        id="Obat peluruh kencing, perubahan kalsium, fosfat, magnesium, dan kalium, serta kerusakan saraf ikut berperan. Kaki gelisah juga mirip kram. Dari kuesioner 21 dari 100 pasien tampak berkaki gelisah, tetapi setelah wawancara hanya 5 dari 110 yang pasti. Ginjal yang lemah sulit membuang kalium dan magnesium, jadi banyak anjuran umum menjadi berbahaya.",
        en="Water tablets, changes in calcium, phosphate, magnesium and potassium, and nerve damage all play a part. Restless legs look like cramps too. By questionnaire 21 in 100 seemed to have them, but after interview only 5 of 110 did. Weak kidneys clear potassium and magnesium poorly, so much common advice becomes dangerous.",
    ),
    when=body.known_kidney_disease | results.lab_egfr.less_than(60),
    do=(
        Advice(
            text=say(
                id="Saat kram, luruskan lutut, lalu tarik ujung kaki perlahan ke arah tulang kering.",
                en="During a cramp straighten the knee and pull the toes slowly towards the shin.",
            ),
            cites="bcpra",
            seen=True,
        ),
        Advice(
            text=say(
                id="Longgarkan selimut, dan pakai hangat yang sudah diuji.",
                en="Loosen the bed covers and use warmth you have tested.",
            ),
            cites="bcpra",
            seen=True,
        ),
        Advice(
            text=say(
                id="Bawa semua obat, suplemen, dan jamu ke klinik ginjal. Tanyakan hasil kalium, magnesium, kalsium, dan fosfat.",
                en="Bring every tablet, supplement and jamu to the kidney clinic. Ask for the potassium, magnesium, calcium and phosphate results.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Ikuti batas minum dan garam dari dokter. Anjuran umum minum 6–8 gelas tidak selalu cocok untuk Anda.",
                en="Keep to your doctor's limits on drink and salt. The common advice of 6–8 glasses may not suit you.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan minum tablet kalium atau memakai garam kalium tanpa tim ginjal.",
                en="No potassium tablets or potassium salt without the kidney team.",
            ),
            cites="xu2024_salt",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan minum tablet, antasida, atau pencahar yang mengandung magnesium tanpa tim ginjal.",
                en="No tablets, antacids or laxatives with magnesium without the kidney team.",
            ),
            cites="wakai2019",
            seen=True,
        ),
        Advice(
            text=say(
                id="Tanyakan dulu sebelum minum banyak air kelapa; kaliumnya tinggi.",
                en="Ask before drinking much coconut water; it is rich in potassium.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(id="Jangan makan belimbing sedikit pun.", en="Eat no star fruit at all."),
            cites="starfruit_pt",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri pereda nyeri antiradang seperti ibuprofen.",
                en="Do not buy anti-inflammatory painkillers such as ibuprofen on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Gabapentin dan pregabalin hanya dengan dosis yang disesuaikan dokter dengan fungsi ginjal.",
                en="Gabapentin and pregabalin only in doses that the doctor fits to the kidneys.",
            ),
            cites="raouf2017",
            seen=True,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Jantung berdebar, pingsan, atau mendadak lemah: kadar kalium mungkin berbahaya. Minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="A pounding heart, fainting or sudden weakness may mean a dangerous potassium level. Get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Kencing sangat sedikit, sesak, bengkak, atau bingung: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Very little urine, breathlessness, swelling or confusion: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Cegukan yang tidak berhenti atau bingung setelah makan belimbing: telepon 119 atau 112; Anda mungkin perlu cuci darah segera.",
                en="Hiccups that do not stop, or confusion, after star fruit: call 119, 112 or your local number; dialysis may be needed at once.",
            ),
            cites="starfruit_neto",
            seen=True,
        ),
    ),
    cites=(
        "bcpra",
        "rls_ckd",
        "wakai2019",
        "kcl_label",
        "xu2024_salt",
        "starfruit_neto",
        "starfruit_pt",
        "raouf2017",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 66 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman whose eGFR result is 59",
            facts={body.known_kidney_disease: False, results.lab_egfr: 59},
            expect=YES,
        ),
        Example(
            who="a woman without kidney disease whose eGFR is 60",
            facts={body.known_kidney_disease: False, results.lab_egfr: 60},
            expect=NO,
        ),
        Example(who="a man who was asked nothing", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
