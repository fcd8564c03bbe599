"""Too much vitamin B6 for long."""

from datetime import date

from betis.guideline.items import ALWAYS, Interaction, Severity
from betis.logic.text import say

vitamin_b6_too_much = Interaction(
    title=say(id="Vitamin B6 terlalu banyak untuk waktu lama", en="Too much vitamin B6 for long"),
    says=say(
        id="Di atas kira-kira 12 mg sehari (batas Eropa) atau 100 mg (batas Amerika), vitamin B6 bisa merusak saraf. Kaki kebas dan panas, jalan goyah; makin tinggi dosis makin cepat.",
        en="Above about 12 mg a day (European limit) or 100 mg (US limit), vitamin B6 can damage nerves. Feet go numb and burn and walking becomes unsteady; sooner at higher doses.",
    ),
    do=say(
        id="Jumlahkan B6 dari semua produk: B kompleks, vitamin saraf, minuman energi. Bila kaki kesemutan, jangan lanjutkan suplemennya dan periksakan diri.",
        en="Add up the B6 of every product: B complex, nerve vitamins, energy drinks. If feet tingle, leave the supplement and get checked.",
    ),
    severity=Severity.MAJOR,
    a=("vitamin_b6", "vitamin_b_complex"),
    person=ALWAYS,
    cites=("efsa_b6_2023",),
    dated=date(2026, 11, 25),
)
