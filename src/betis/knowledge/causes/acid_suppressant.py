"""Acid blocker with low magnesium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

acid_suppressant = Cause(
    title=say(id="Obat asam lambung dengan magnesium rendah", en="Acid blocker with low magnesium"),
    says=say(
        id=(
            "Obat penekan asam lambung, seperti omeprazol atau lansoprazol, kadang menurunkan magnesium darah bila diminum lama. Magnesium yang sangat rendah dapat membuat otot kram atau tangan kaku. Sebagian kasus muncul setelah 3 bulan, kebanyakan setelah 1 tahun. Dalam satu penelitian pada 156 orang, penurunan yang berarti jarang ditemukan; risikonya naik bila obat peluruh kencing (diuretik) juga diminum. Sebagian obat memang mengganggu keseimbangan mineral tubuh. Artikel lama menyalahkan antasida dan luka lambung. Yang tercatat justru golongan obat ini. Untuk antasida hanya ada laporan: bila diminum banyak dan lama, antasida dapat mengikat fosfat dan kalsium atau menimbulkan diare. Luka lambung sendiri dikaitkan dengan kram hanya lewat obatnya. Tentang adsorben (misalnya arang aktif) kami tidak menemukan bukti."
        ),
        en=(
            "Stomach acid blockers such as omeprazole or lansoprazole sometimes lower blood magnesium when taken for long. Very low magnesium can make muscles cramp or hands go stiff. Some cases appear after 3 months, most after 1 year. In one study of 156 people a fall that mattered was rarely found; the risk rises when a water tablet (diuretic) is taken as well. Some medicines do disturb the mineral balance of the body. An old article blames antacids and stomach ulcers. What is documented is this group of medicines instead. For antacids there are only reports: in large amounts over a long time they can bind phosphate and calcium or cause diarrhoea. An ulcer itself is linked with cramps only through its medicines. On adsorbents (such as activated charcoal) we found no evidence."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan atau mengubah dosis obat sendiri. "
            "Bila sudah memakainya lebih dari tiga bulan, tanyakan kepada dokter atau apoteker: perlukah magnesium diperiksa, dan masih perlukah obat ini setiap hari? "
            "Sebutkan juga obat peluruh kencing atau digoksin bila Anda memakainya. "
            "Jangan menambah magnesium sebelum ada hasil tes darah. "
            "Tangan kaku seperti cakar: periksa hari ini juga. "
            "Kejang atau jantung berdebar tak teratur: telepon 119 atau 112 sekarang."
        ),
        en=(
            "Do not stop it or change the dose on your own. "
            "If you have used it for more than three months, ask the doctor or pharmacist: should magnesium be checked, and is it still needed every day? "
            "Mention a water tablet or digoxin if you take one. "
            "Do not add magnesium before there is a blood result. "
            "Hands stiff like claws: be seen the same day. "
            "A fit or an irregular pounding heartbeat: call 119 or 112 now."
        ),
    ),
    only_when=medicines_taken.medicines.includes("ppi"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.ppi_months.at_least(12),
            cites="mhra_ppi",
            grade=Grade.MODERATE,
            note="some cases after 3 months, most after a year; taking it at all is the exposure",
        ),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="begley2016",
            grade=Grade.MODERATE,
        ),
        Weight(when=body.hands_cramp_into_claw, cites="mhra_ppi", grade=Grade.STRONG),
    ),
    checks=(
        "magnesium",
        "calcium",
        "potassium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T47.1",
    cites=(
        "mhra_ppi",
        "begley2016",
        "rx_recalled",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 66 who has taken omeprazole for a year",
            facts={medicines_taken.medicines: ["ppi"], medicines_taken.ppi_months: 12},
            expect=YES,
        ),
        Example(
            who="a woman of 72 on lansoprazole and furosemide",
            facts={medicines_taken.medicines: ["ppi", "loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a woman on omeprazole whose hands go stiff like claws",
            facts={medicines_taken.medicines: ["ppi"], body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a man who has taken omeprazole for eleven months and nothing else",
            facts={
                medicines_taken.medicines: ["ppi"],
                medicines_taken.ppi_months: 11,
                body.hands_cramp_into_claw: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman with claw hands who takes no medicine",
            facts={medicines_taken.medicines: [], body.hands_cramp_into_claw: True},
            expect=NO,
        ),
        Example(
            who="a man on omeprazole who does not know since when",
            facts={medicines_taken.medicines: ["ppi"], body.hands_cramp_into_claw: False},
            expect=UNKNOWN,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "antacids",
        "gastric_ulcer",
        "adsorbents",
        "drug_induced_mineral_imbalance",
    ),
    corrects=(
        "antacids",
        "gastric_ulcer",
        "adsorbents",
    ),
)
