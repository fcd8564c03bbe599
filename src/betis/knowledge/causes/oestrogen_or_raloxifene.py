"""Oestrogen therapy or raloxifene."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

oestrogen_or_raloxifene = Cause(
    title=say(
        id="Estrogen, pil KB, atau raloksifen",
        en="Oestrogen, contraceptive pill or raloxifene",
    ),
    says=say(
        id=(
            "Obat ini termasuk yang sering disebut berkaitan dengan kram tungkai. "
            "Raloksifen: 5,9–7,0%, dibanding 1,9–3,7% pada plasebo. Estrogen "
            "terkonjugasi: 1,4% dibanding 0%. Pil KB: 3,5–14%, tanpa pembanding. Mengapa "
            "demikian belum jelas; buktinya lemah. Yang lebih penting: hormon ini juga "
            "menaikkan risiko penggumpalan darah. Satu betis yang bengkak, hangat, dan "
            "nyeri terus bukan kram biasa."
        ),
        en=(
            "These are among the medicines most often linked with leg cramps. Raloxifene: "
            "5.9–7.0%, against 1.9–3.7% on placebo. Conjugated oestrogens: 1.4% against "
            "0%. Contraceptive pill: 3.5–14%, without a comparison. Why is unclear; the "
            "evidence is weak. More important: these hormones also raise the risk of a "
            "blood clot. One calf that is swollen, warm and constantly painful is not an "
            "ordinary cramp."
        ),
    ),
    do=say(
        id=(
            "Bila sesak mendadak, nyeri dada, atau batuk darah, hubungi 119 atau 112 "
            "sekarang. Periksa hari ini juga bila satu tungkai bengkak atau betis nyeri "
            "terus, dan jangan dipijat. Selain itu, catat kapan obat dimulai dan kapan "
            "kram mulai. Tanyakan kepada dokter atau bidan apakah cara, jenis, atau dosis "
            "lain lebih cocok. Jangan menghentikan obat sendiri."
        ),
        en=(
            "With sudden breathlessness, chest pain or coughing blood, call 119 or 112 "
            "(or your local number) now. Be seen today if one leg is swollen or the calf "
            "hurts all the time, and do not massage it. Otherwise write down when the "
            "medicine was started and when the cramps began. Ask a doctor or midwife "
            "whether another method, kind or dose would suit you. Do not stop the "
            "medicine on your own."
        ),
    ),
    only_when=medicines_taken.medicines.includes("estrogen_or_raloxifene")
    | medicines_taken.oestrogen_pill_or_hormone,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("estrogen_or_raloxifene")
            | medicines_taken.oestrogen_pill_or_hormone,
            cites="allen2012",
            grade=Grade.MODERATE,
            note="two questions about the same exposure, so it counts once",
        ),
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="5.9–7.0% vs 1.9–3.7%",
            what=say(
                id="kram tungkai dengan raloksifen, dibanding plasebo",
                en="leg cramps on raloxifene, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
        Number(
            value="1.4% vs 0%",
            what=say(
                id="kram tungkai dengan estrogen terkonjugasi, dibanding plasebo",
                en="leg cramps on conjugated oestrogens, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
        Number(
            value="3.5–14%",
            what=say(
                id="kram dengan pil KB, tanpa pembanding",
                en="cramps on the contraceptive pill, without a comparison",
            ),
            people=say(
                id="angka untuk seluruh golongan obat",
                en="figure for the whole class",
            ),
            cites="bcpra",
        ),
    ),
    icd10="T38.5",
    cites=(
        "allen2012",
        "sider41",
        "bcpra",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 62 on raloxifene",
            facts={medicines_taken.medicines: ["estrogen_or_raloxifene"]},
            expect=YES,
        ),
        Example(
            who="a woman of 28 on the contraceptive pill",
            facts={person.sex_at_birth: "female", medicines_taken.oestrogen_pill_or_hormone: True},
            expect=YES,
        ),
        Example(
            who="a woman of 62 without hormones",
            facts={
                person.sex_at_birth: "female",
                medicines_taken.medicines: [],
                medicines_taken.oestrogen_pill_or_hormone: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
