"""Cramps during haemodialysis."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

haemodialysis = Cause(
    title=say(id="Kram saat cuci darah", en="Cramps during haemodialysis"),
    says=say(
        id=(
            "Cuci darah menarik cairan dan menggeser garam serta magnesium dengan cepat. "
            "Kram sering datang menjelang akhir cuci darah dan malam sesudahnya. "
            "Angkanya sangat beragam: 33–86 % pasien menurut tinjauan dan 78 % di Pakistan. "
            "Di Thailand 9,8 % dari 458 sesi, dihitung per sesi, bukan per orang. "
            "Di sana kram lebih sering bila berat naik 3,5 kg atau lebih antara dua sesi (rasio odds 4,5). "
            "Pada 62 pasien, magnesium cairan cuci darah dinaikkan; yang kram turun dari 77 % menjadi 56 %. "
            "Penelitian itu tanpa kelompok pembanding."
        ),
        en=(
            "Dialysis draws off fluid and shifts salt and magnesium fast. "
            "Cramps often come toward the end of a session and in the night after. "
            "The figures vary widely: 33–86% of patients in reviews, 78% in Pakistan, and 9.8% of 458 sessions in Thailand (counted by session, not by person). "
            "In Thailand cramps were commoner when weight rose by 3.5 kg or more between two sessions (odds ratio 4.5). "
            "After magnesium in the dialysis fluid was raised, those with cramps fell from 77% to 56% of 62 patients, but without a comparison group."
        ),
    ),
    do=say(
        id=(
            "Berdebar, pingsan, mendadak lemah, atau sesak karena sesi terlewat: telepon 119 atau 112 sekarang. "
            "Beri tahu perawat begitu kram terasa; penarikan cairan dapat diperlambat. "
            "Jangan mengubah atau melewatkan jadwal cuci darah. "
            "Tanyakan berat kering, kecepatan penarikan cairan, dan magnesium cairan cuci darah. "
            "Batasi garam supaya berat tidak banyak naik di antara dua sesi. "
            "Jangan minum kalium, magnesium, tablet garam, atau kina sendiri, dan jangan makan belimbing."
        ),
        en=(
            "Pounding heart, fainting, sudden weakness, or breathlessness after a missed session: call 119 or 112 now. "
            "Tell the nurse as soon as you feel a cramp; fluid removal can be slowed. "
            "Do not change or skip sessions. "
            "Ask about dry weight, the rate of fluid removal and the magnesium of the dialysis fluid. "
            "Limit salt so that your weight rises little between sessions. "
            "Take no potassium, magnesium, salt tablets or quinine on your own, and eat no star fruit."
        ),
    ),
    only_when=body.on_dialysis,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.on_dialysis, cites="hd_review", grade=Grade.STRONG),
        Weight(when=cramp.timing.includes("during_dialysis"), cites="hd_rama", grade=Grade.STRONG),
        Weight(when=body.known_kidney_disease, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "sodium",
        "calcium",
        "magnesium",
    ),
    see=("nephrologist",),
    frequency=(
        Number(
            value="33–86 %",
            what=say(id="kram selama cuci darah", en="cramps during dialysis"),
            people=say(id="pasien cuci darah, tinjauan", en="haemodialysis patients, reviews"),
            cites="hd_review",
        ),
        Number(
            value="78 %",
            what=say(id="kram selama cuci darah", en="cramps during dialysis"),
            people=say(id="361 pasien, Pakistan", en="361 patients, Pakistan"),
            cites="hd_bahria",
        ),
        Number(
            value="9.8 %",
            what=say(id="sesi cuci darah dengan kram", en="dialysis sessions with cramps"),
            people=say(
                id="458 sesi pada 44 pasien, Thailand", en="458 sessions in 44 patients, Thailand"
            ),
            cites="hd_rama",
        ),
        Number(
            value="77 % → 56 %",
            what=say(
                id="kram sebelum dan sesudah magnesium cairan cuci darah dinaikkan, tanpa pembanding",
                en="cramps before and after dialysis-fluid magnesium was raised, no comparison group",
            ),
            people=say(id="62 pasien", en="62 patients"),
            cites="lynch2014",
        ),
    ),
    icd10="Z99.2",
    cites=(
        "hd_review",
        "hd_bahria",
        "hd_rama",
        "lynch2014",
        "starfruit_neto",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 59 on dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="a woman whose cramps come during dialysis",
            facts={
                body.known_kidney_disease: True,
                body.on_dialysis: True,
                cramp.timing: ["during_dialysis"],
            },
            expect=YES,
        ),
        Example(
            who="a woman with kidney disease who is not on dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: False},
            expect=NO,
        ),
        Example(
            who="a man of 70 without kidney disease",
            facts={body.known_kidney_disease: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
