"""High body weight."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

obesity = Cause(
    title=say(id="Kelebihan berat badan", en="High body weight"),
    says=say(
        id=(
            "Dalam survei nasional Amerika Serikat, orang dengan berat badan berlebih (obesitas) lebih sering kram. Hubungan itu tetap ada setelah faktor lain diperhitungkan. Tetapi hubungan bukan bukti sebab; berat badan bisa hanya penanda hal lain. Tidak ada uji yang menunjukkan kram berkurang bila berat badan turun. Buktinya lemah."
        ),
        en=(
            "In a national US survey, people with a higher body weight (obesity) had more cramps. The link stayed after other factors were taken into account. But a link is not proof of cause; weight may only mark something else. No trial shows that losing weight reduces cramps. The evidence is weak."
        ),
    ),
    do=say(
        id=(
            "Bila ingin menurunkan berat badan, lakukan perlahan lewat makanan dan gerak. "
            "Itu baik untuk kesehatan umum; manfaatnya untuk kram belum diketahui. "
            "Tanyakan kepada dokter apakah gula darah (HbA1c) dan lemak darah perlu "
            "diperiksa. Bila memakai obat diabetes, bicarakan dulu, karena makan lebih "
            "sedikit dapat menurunkan gula. Jangan berdiet saat hamil. Untuk anak, "
            "bicarakan dengan dokter anak."
        ),
        en=(
            "If you wish to lose weight, do so slowly through food and movement. That is "
            "good for general health; what it does to cramps is unknown. Ask a doctor "
            "whether blood sugar (HbA1c) and blood fats should be tested. If you use "
            "diabetes medicine, talk first: eating less can lower the sugar. Do not diet "
            "in pregnancy. For a child, talk to a paediatrician."
        ),
    ),
    only_when=person.bmi.at_least(30),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(Weight(when=person.bmi.at_least(30), cites="grandner2017", grade=Grade.MODERATE),),
    checks=(
        "hba1c",
        "lipids",
    ),
    see=(
        "oneself",
        "gp",
    ),
    icd10="E66",
    snomed="414916001",
    cites=(
        "grandner2017",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a man with a body mass index of 30", facts={person.bmi: 30}, expect=YES),
        Example(who="a woman with a body mass index of 29.9", facts={person.bmi: 29.9}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "obesity",
        "weight_control",
        "S522",
    ),
    corrects=("S522",),
)
