"""Low calcium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypocalcaemia = Cause(
    title=say(id="Kalsium darah rendah", en="Low calcium"),
    says=say(
        id=(
            "Kalsium darah yang rendah membuat saraf dan otot mudah terangsang. "
            "Tandanya kesemutan di sekitar mulut atau jari, dan tangan kaku seperti cakar (tetani, dulu disebut spasmofilia). "
            "Gejala biasanya muncul di bawah sekitar 1,9 mmol/L. "
            "Penyebabnya antara lain operasi leher, kekurangan berat vitamin D atau magnesium, penyakit ginjal, dan obat tulang suntik. "
            "Kram betis malam tanpa tanda itu bukan petunjuk kalsium rendah. "
            "Klaim bahwa kram paling sering karena kurang kalsium tidak didukung bukti. "
            "Pada kehamilan pun uji kalsium kecil dan tidak meyakinkan. "
            "Untuk kurang fosfor kami tidak menemukan bukti kaitan dengan kram betis."
        ),
        en=(
            "Low blood calcium makes nerves and muscles easy to excite. "
            "Signs are tingling around the mouth or in the fingers, and hands stiff like claws (tetany, formerly called spasmophilia). "
            "Symptoms usually appear below about 1.9 mmol/L. "
            "Causes include neck surgery, severe lack of vitamin D or magnesium, kidney disease and injected bone medicines. "
            "Night calf cramps without those signs do not point to low calcium. "
            "The claim that cramps most often come from lack of calcium is not supported by evidence. "
            "In pregnancy too, trials of calcium are small and unconvincing. "
            "For lack of phosphorus we found no evidence of a link with calf cramps."
        ),
    ),
    do=say(
        id=(
            "Kejang, napas tercekik, atau jantung berdebar tak teratur: telepon 119 atau 112 sekarang. "
            "Tangan kaku seperti cakar: periksa hari ini juga. "
            "Begitu juga kesemutan di sekitar mulut bila Anda pernah operasi leher atau sakit ginjal. "
            "Tanyakan tes kalsium (dikoreksi albumin), magnesium, fosfat, hormon paratiroid, dan vitamin D. "
            "Jangan menambah tablet kalsium sendiri sebelum ada hasil tes; manfaatnya untuk kram biasa belum terbukti. "
            "Jangan menghentikan obat tulang atau obat lambung sendiri."
        ),
        en=(
            "A fit, a choking breath, or an irregular pounding heart: call 119 or 112 now. "
            "Hands stiff like claws: be seen the same day. "
            "So too tingling around the mouth if you had neck surgery or have kidney disease. "
            "Ask about calcium (adjusted for albumin), magnesium, phosphate, parathyroid hormone and vitamin D. "
            "Add no calcium tablets on your own before there is a result; they are not proven for ordinary cramps. "
            "Do not stop bone or stomach medicine on your own."
        ),
    ),
    only_when=results.lab_calcium_adjusted.less_than(2.20)
    | body.hands_cramp_into_claw
    | (
        body.tingling_around_mouth
        & (
            body.neck_surgery_ever
            | body.known_kidney_disease
            | medicines_taken.medicines.includes("ppi", "bisphosphonate_or_denosumab")
        )
    ),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.tingling_around_mouth, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.neck_surgery_ever, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.known_kidney_disease, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.little_sunlight, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=medicines_taken.medicines.includes("bisphosphonate_or_denosumab"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("ppi"),
            cites="sfe_hypocalcaemia",
            grade=Grade.MODERATE,
            note="through low magnesium",
        ),
        Weight(
            when=results.lab_calcium_adjusted.less_than(2.20),
            cites="lab_common",
            grade=Grade.MODERATE,
            note="below the usual range: this is what the name means",
        ),
        Weight(
            when=results.lab_calcium_adjusted.less_than(1.90),
            cites="sfe_hypocalcaemia",
            grade=Grade.STRONG,
            note="symptoms usually appear below about 1.9 mmol/L",
        ),
    ),
    against=(
        Weight(
            when=results.lab_calcium_adjusted.at_least(2.2)
            & results.lab_calcium_adjusted.at_most(2.6),
            cites="sfe_hypocalcaemia",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "calcium",
        "albumin",
        "magnesium",
        "phosphate",
        "pth",
        "vitamin_d",
        "creatinine",
        "ecg",
    ),
    see=(
        "gp",
        "ed",
        "endocrinologist",
    ),
    icd10="E83.5",
    snomed="5291005",
    cites=(
        "sfe_hypocalcaemia",
        "lab_common",
        "cochrane_preg",
        "fpnotebook",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with an adjusted calcium of 2.19",
            facts={results.lab_calcium_adjusted: 2.19},
            expect=YES,
        ),
        Example(
            who="a man with an adjusted calcium of 1.89",
            facts={results.lab_calcium_adjusted: 1.89},
            expect=YES,
        ),
        Example(
            who="a woman whose hands go stiff like claws",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a woman with tingling lips who had thyroid surgery",
            facts={body.tingling_around_mouth: True, body.neck_surgery_ever: True},
            expect=YES,
        ),
        Example(
            who="a man with kidney disease whose mouth tingles",
            facts={body.tingling_around_mouth: True, body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman on denosumab whose mouth tingles",
            facts={
                body.tingling_around_mouth: True,
                medicines_taken.medicines: ["bisphosphonate_or_denosumab"],
            },
            expect=YES,
        ),
        Example(
            who="a woman with tingling fingers, little sun, a calcium of 2.20 and no other pointer",
            facts={
                results.lab_calcium_adjusted: 2.20,
                body.hands_cramp_into_claw: False,
                body.tingling_around_mouth: True,
                body.neck_surgery_ever: False,
                body.known_kidney_disease: False,
                medicines_taken.medicines: [],
                body.little_sunlight: True,
            },
            expect=NO,
        ),
        Example(
            who="a man whose calcium is 1.90 and who has no other test",
            facts={results.lab_calcium_adjusted: 1.90},
            expect=YES,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "calcium_deficiency",
        "spasmophilia",
        "phosphorus_deficiency",
        "S155",
        "S491",
        "S555",
    ),
    corrects=(
        "phosphorus_deficiency",
        "S155",
        "S491",
        "S555",
    ),
)
