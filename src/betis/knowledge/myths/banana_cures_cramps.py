"""The saying: Eat a banana and cramps go."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

banana_cures_cramps = Myth(
    title=say(id="“Makan pisang, kram hilang”", en="“Eat a banana and cramps go”"),
    says=say(
        id="Orang berkata: kram berarti kurang kalium, jadi makan pisang.",
        en="People say: cramps mean lack of potassium, so eat bananas.",
    ),
    known=say(
        id="Pada 9 pria, sampai 300 gram pisang hanya menaikkan kalium darah dari 4,4 menjadi 4,6, satu jam kemudian. Itu terlalu sedikit dan terlambat. Kalium darah atlet yang kram dan yang tidak kram sama. Belum ada uji pada kram malam.",
        en="In 9 men up to 300 grams of banana moved blood potassium only from 4.4 to 4.6, an hour later. That is too little, too late. Athletes with and without cramps had the same blood salts. No trial was done in night cramps.",
    ),
    instead=say(
        id="Makan pisang sebagai buah biasa. Bila Anda berpenyakit ginjal atau memakai obat -pril, -sartan, atau spironolakton, tanyakan dokter dulu. Kalium rendah diketahui dari tes darah.",
        en="Eat bananas as ordinary fruit. With kidney disease, or a medicine ending in -pril or -sartan or spironolactone, ask a doctor first. Low potassium shows in a blood test.",
    ),
    certainty=Certainty.VERY_LOW,
    cites=("miller2012banana", "schwellnus2011"),
    dated=date(2026, 11, 25),
    settles=("food_banana",),
)
