"""Children and adolescents."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

children_adolescents = Population(
    title=say(id="Anak dan remaja", en="Children and adolescents"),
    says=say(
        id="Pegal di kedua tungkai pada malam hari biasanya nyeri pertumbuhan, bukan kram. Pagi harinya anak sehat kembali. Kram sejati terasa seperti simpul keras selama beberapa menit, jarang di bawah 8 tahun, dan paling sering pada usia 16–18 tahun. Kaki datar dan kekurangan vitamin sering disebut sebagai sebab utama, tetapi tidak ada buktinya.",
        en="Aching in both legs at night is usually growing pains, not cramps. In the morning the child is well. A true cramp is a hard knot for a few minutes, is rare under 8, and commonest at 16–18. Flat feet and lack of vitamins are often named as the main causes, but there is no evidence for that.",
    ),
    when=person.age_years.less_than(18),
    do=(
        Advice(
            text=say(
                id="Temani anak, usap dan regangkan tungkainya perlahan.",
                en="Stay with the child, stroke and gently stretch the legs.",
            ),
            cites="evans_tribune",
            seen=True,
        ),
        Advice(
            text=say(
                id="Beri hangat yang sudah diuji orang dewasa, di suasana yang tenang.",
                en="Offer warmth that an adult has tested, in a calm, pleasant place.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Atur kegiatan dan istirahat secara seimbang. Remaja menaikkan latihan sedikit demi sedikit dan minum saat haus.",
                en="Balance activity and rest. Teenagers build up training little by little and drink when thirsty.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Catat malam, sisi, dan apa yang membantu. Tunjukkan ke dokter bila berlangsung lebih dari beberapa minggu.",
                en="Note the nights, the side and what helps. Show it to a doctor if it lasts beyond a few weeks.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Pantau tumbuh kembang anak di posyandu, puskesmas, atau dokter anak. Sebutkan bila ia sering jatuh, berjalan jinjit, atau sulit bangkit.",
                en="Have growth and development followed at the posyandu, health centre or paediatrician. Mention frequent falls, tiptoe walking or trouble getting up.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Kaki anak kecil memang datar dan lengkungnya tumbuh pelan-pelan. Bila setelah usia 5–6 tahun masih datar dan nyeri, minta dokter memeriksanya. Kontrol ke dokter tulang tiap tahun tidak perlu bila anak tidak mengeluh.",
                en="Small children have flat feet and the arch grows slowly. If a foot is still flat and painful after 5–6 years, have it examined. A yearly visit to an orthopaedist is not needed for a child without complaints.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memberi obat kram, kina, pelemas otot, tablet magnesium, atau jamu kepada anak tanpa resep dokter.",
                en="Give a child no cramp medicine, quinine, muscle relaxant, magnesium tablet or jamu unless a doctor prescribes it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan memberi aspirin atas kemauan sendiri. Jangan memakai balsem orang dewasa pada kulit luka atau pada balita.",
                en="Give no aspirin on your own. Use no adult rub on broken skin or on a child under five.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan memberi madu kepada bayi di bawah 1 tahun.",
                en="Give no honey to a baby under 1 year.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menilai anak dengan ukuran orang dewasa. Kram anak rata-rata hanya 1,7 menit.",
                en="Do not judge a child by adult measures. A child's cramp lasts 1.7 minutes on average.",
            ),
            cites="leung1999",
            seen=True,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Pincang, nyeri di satu titik, sendi bengkak, demam, pucat, memar, atau berat badan turun: bawa ke dokter hari ini juga.",
                en="A limp, pain in one spot, a swollen joint, fever, pallor, bruises or weight loss: see a doctor today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Anak menolak berjalan, atau betis mendadak nyeri setelah flu dan air kencing gelap: ke IGD hari ini juga.",
                en="A child who refuses to walk, or sudden calf pain after flu with dark urine: go to an emergency department today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Anak kejang atau tidak sadar: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="A fit or loss of consciousness: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="7.3%",
            what=say(
                id="kram betis dalam setahun; tidak ada di bawah 8 tahun",
                en="leg cramps in a year; none under 8",
            ),
            people=say(id="2.527 anak sehat, satu klinik", en="2,527 healthy children, one clinic"),
            cites="leung1999",
        ),
        Number(
            value="36.9%",
            what=say(id="nyeri pertumbuhan", en="growing pains"),
            people=say(
                id="1.445 anak 4–6 tahun, Australia (lewat berita)",
                en="1,445 children of 4–6, Australia (news account)",
            ),
            cites="evans_tribune",
        ),
        Number(
            value="24.5%",
            what=say(id="nyeri pertumbuhan", en="growing pains"),
            people=say(id="532 anak 4–12 tahun, Yunani", en="532 children of 4–12, Greece"),
            cites="kaspiris2009",
        ),
        Number(
            value="10-40%",
            what=say(
                id="kisaran nyeri pertumbuhan yang dikutip", en="the range quoted for growing pains"
            ),
            people=say(id="anak", en="children"),
            cites="bmj2006_gp",
        ),
    ),
    cites=(
        "leung1999",
        "ebmg_growing",
        "ip_growing",
        "evans_tribune",
        "kaspiris2009",
        "bmj2006_gp",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
        Example(who="a woman of 18", facts={person.age_years: 18}, expect=NO),
        Example(who="somebody whose age was not given", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "child_physical_development",
        "orthopedist_yearly_check",
        "calm_atmosphere",
        "balanced_load_and_rest",
    ),
    corrects=("orthopedist_yearly_check",),
)
