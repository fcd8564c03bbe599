"""People on dialysis."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dialysis = Population(
    title=say(id="Orang yang menjalani cuci darah", en="People on dialysis"),
    says=say(
        id="Cairan yang ditarik cepat serta garam dan magnesium yang bergeser memicu kram. Kramnya muncul di akhir cuci darah dan pada malam setelahnya. Banyak yang dapat diubah oleh tim cuci darah, jadi laporkan setiap kram.",
        en="Fluid drawn off quickly, and shifts in salt and magnesium, bring on cramps. They come late in the treatment and in the night after it. Much can be changed by the dialysis team, so report every cramp.",
    ),
    when=body.on_dialysis,
    do=(
        Advice(
            text=say(
                id="Beri tahu perawat begitu otot mulai kencang. Penarikan cairan dapat diperlambat.",
                en="Tell the nurse as soon as a muscle tightens. Fluid removal can be slowed.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jaga kenaikan berat di antara dua sesi tetap kecil dengan membatasi garam. Kenaikan 3,5 kg atau lebih meningkatkan risiko kram.",
                en="Keep the weight gain between treatments small by limiting salt. A gain of 3.5 kg or more raised the risk of cramp.",
            ),
            cites="hd_rama",
            seen=True,
        ),
        Advice(
            text=say(
                id="Tanyakan peregangan betis selama cuci darah. Dalam satu uji kecil kramnya lebih jarang dan ringan.",
                en="Ask about calf stretching during dialysis. In one small trial cramps were fewer and milder.",
            ),
            cites="hd_stretch",
            seen=True,
        ),
        Advice(
            text=say(
                id="Tanyakan apakah berat kering dan magnesium cairan dialisis perlu ditinjau. Dalam satu unit kram turun dari 77% ke 56% setelah magnesium dinaikkan, tanpa pembanding.",
                en="Ask whether dry weight and the magnesium of the bath should be reviewed. In one unit cramps fell from 77% to 56% after it was raised, without a comparison group.",
            ),
            cites="lynch2014",
            seen=True,
        ),
    ),
    avoid=(
        Advice(
            text=say(id="Jangan makan belimbing sedikit pun.", en="Eat no star fruit at all."),
            cites="starfruit_pt",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan minum kalium, magnesium, atau tablet garam sendiri.",
                en="Take no potassium, magnesium or salt tablets on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan memakai kina atau air tonik sebagai obat kram atas kemauan sendiri. Bila kina diresepkan, bicarakan dulu dengan dokter.",
                en="Do not use quinine or tonic water for cramps on your own. If quinine was prescribed, talk to the doctor first.",
            ),
            cites="qualaquin_label",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan mencoba vitamin K2 sendiri, apalagi bersama warfarin. Untuk kram saat cuci darah baru ada satu uji awal pada 41 orang.",
                en="Do not try vitamin K2 on your own, least of all with warfarin. For dialysis cramps there is one pilot trial of 41 people.",
            ),
            cites="k2_hd2022",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan memijat lengan dengan akses cuci darah, atau tungkai yang bengkak.",
                en="No massage of the access arm or of a swollen leg.",
            ),
            cites="expert_practice",
            seen=False,
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
                id="Melewatkan sesi lalu sesak: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="A missed treatment, then breathlessness: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Demam dengan akses yang nyeri: ke IGD hari ini juga.",
                en="Fever with a sore access: go to an emergency department today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Cegukan terus atau bingung setelah makan belimbing: telepon 119 atau 112 sekarang.",
                en="Constant hiccups or confusion after star fruit: call 119, 112 or your local number now.",
            ),
            cites="starfruit_neto",
            seen=True,
        ),
    ),
    frequency=(
        Number(
            value="33-86%",
            what=say(id="kram saat cuci darah", en="cramps during dialysis"),
            people=say(
                id="pasien hemodialisis, beberapa tinjauan", en="people on haemodialysis, reviews"
            ),
            cites="hd_review",
        ),
        Number(
            value="33-78%",
            what=say(
                id="kisaran yang dikutip sebuah uji awal", en="the range quoted by a pilot trial"
            ),
            people=say(id="pasien hemodialisis", en="people on haemodialysis"),
            cites="k2_hd2022",
        ),
        Number(
            value="77% → 56%",
            what=say(
                id="pasien dengan kram sebelum dan setelah magnesium cairan dialisis dinaikkan",
                en="people with cramps before and after more magnesium in the bath",
            ),
            people=say(id="62 pasien, tanpa pembanding", en="62 people, no comparison group"),
            cites="lynch2014",
        ),
    ),
    cites=(
        "hd_review",
        "k2_hd2022",
        "lynch2014",
        "hd_stretch",
        "hd_rama",
        "starfruit_neto",
        "qualaquin_label",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 54 on haemodialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="a woman with kidney disease who is not on dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: False},
            expect=NO,
        ),
        Example(
            who="a man without kidney disease", facts={body.known_kidney_disease: False}, expect=NO
        ),
        Example(
            who="a woman with kidney disease who was not asked",
            facts={body.known_kidney_disease: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
