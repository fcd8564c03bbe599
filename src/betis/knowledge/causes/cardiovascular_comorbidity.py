"""Heart disease or heart failure."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cardiovascular_comorbidity = Cause(
    title=say(id="Penyakit jantung atau gagal jantung", en="Heart disease or heart failure"),
    says=say(
        id=(
            "Orang dengan penyakit jantung mungkin lebih sering kram, tetapi datanya bertentangan. "
            "Survei nasional Amerika menemukan kaitan dengan gagal jantung, nyeri dada (angina), dan darah tinggi. "
            "Survei pasien lansia di Inggris tidak menemukan kaitan dengan gagal jantung, darah tinggi, maupun stroke. "
            "Obat jantung, terutama peluruh kencing, mungkin ikut berperan. "
            "Bahwa gangguan irama jantung (aritmia) menyebabkan kram pada anak tidak kami temukan buktinya."
        ),
        en=(
            "People with heart disease may have cramps more often, but the data conflict. "
            "The US national survey found links with heart failure, chest pain (angina) and high blood pressure. "
            "A survey of older outpatients in England found no link with heart failure, high blood pressure or stroke. "
            "Heart medicines, above all water tablets, may play a part. "
            "We found no evidence that an irregular heartbeat (arrhythmia) causes cramps in children."
        ),
    ),
    do=say(
        id=(
            "Sesak mendadak, nyeri dada, atau pingsan: telepon 119 atau 112 sekarang. "
            "Jangan menghentikan obat jantung atau obat peluruh kencing sendiri: keadaan bisa memburuk dalam beberapa hari. "
            "Bawa semua obat saat kontrol dan ceritakan kapan kram mulai. "
            "Tanyakan apakah kalium, magnesium, dan fungsi ginjal perlu diperiksa. "
            "Bila cairan atau garam Anda dibatasi, jangan menambahnya karena kram."
        ),
        en=(
            "Sudden breathlessness, chest pain or fainting: call 119 or 112 now. "
            "Do not stop heart medicines or water tablets on your own: things can get worse within days. "
            "Bring all medicines to your visit and say when the cramps began. "
            "Ask whether potassium, magnesium and kidney function should be checked. "
            "If your fluid or salt is limited, do not take more because of cramps."
        ),
    ),
    only_when=body.known_heart_disease,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_heart_disease, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=circulation.both_ankles_swollen, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.known_hypertension, cites="grandner2017", grade=Grade.WEAK),
    ),
    checks=(
        "ecg",
        "full_blood_count",
    ),
    see=(
        "gp",
        "cardiologist",
    ),
    frequency=(
        Number(
            value="82 % vs 64 %",
            what=say(
                id="penyakit jantung dan pembuluh: orang dengan kram dibanding tanpa kram",
                en="heart and vessel disease: people with cramps against without",
            ),
            people=say(id="100 veteran laki-laki, Amerika Serikat", en="100 male veterans, USA"),
            cites="haskell1997",
        ),
        Number(
            value="62 %",
            what=say(id="orang dengan kram", en="people with cramps"),
            people=say(
                id="veteran Amerika dengan penyakit jantung koroner",
                en="US veterans with coronary disease",
            ),
            cites="allen2012_excerpt",
        ),
    ),
    icd10="I50",
    cites=(
        "grandner2017",
        "abdulla1999",
        "haskell1997",
        "allen2012_excerpt",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 74 with heart failure and swollen ankles",
            facts={body.known_heart_disease: True, circulation.both_ankles_swollen: True},
            expect=YES,
        ),
        Example(
            who="a woman of 69 with angina", facts={body.known_heart_disease: True}, expect=YES
        ),
        Example(
            who="a woman of 70 with high blood pressure and swollen ankles but no heart disease",
            facts={
                body.known_heart_disease: False,
                body.known_hypertension: True,
                circulation.both_ankles_swollen: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("arrhythmia",),
    corrects=("arrhythmia",),
)
