"""The saying: Pregnancy cramps come from low blood."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

low_blood_in_pregnancy_causes_cramps = Myth(
    title=say(id="“Kram hamil karena kurang darah”", en="“Pregnancy cramps come from low blood”"),
    says=say(
        id="Orang berkata: kram saat hamil karena hemoglobin rendah, dan berbahaya bagi ibu dan bayi.",
        en="People say: cramps in pregnancy come from low haemoglobin and endanger mother and child.",
    ),
    known=say(
        id="Kaitan itu tidak terbukti, begitu pula bahwa kramnya membahayakan ibu atau bayi. Kurang darah tetap perlu diperiksa saat hamil; ia lebih berkaitan dengan kaki gelisah.",
        en="That link is not shown, nor that the cramp endangers mother or baby. Anaemia still needs a check in pregnancy; it has more to do with restless legs.",
    ),
    instead=say(
        id="Periksa hemoglobin pada kunjungan kehamilan. Satu betis yang bengkak atau nyeri terus: periksa hari itu juga.",
        en="Have haemoglobin checked at antenatal visits. One calf that is swollen or keeps hurting: get seen the same day.",
    ),
    certainty=Certainty.LOW,
    cites=("hensley2009", "cochrane_preg"),
    dated=date(2026, 11, 25),
    settles=("low_hemoglobin",),
    corrects=("low_hemoglobin",),
)
