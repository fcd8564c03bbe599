"""Other nerve hyperexcitability (neuromyotonia, stiff-person, post-polio)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nerve_hyperexcitability_other = Cause(
    title=say(
        id="Penyakit saraf lain yang membuat otot mudah kram",
        en="Other nerve hyperexcitability (neuromyotonia, stiff-person, post-polio)",
    ),
    says=say(
        id=(
            'Ada beberapa penyakit saraf yang jarang dan membuat banyak otot tegang, berkedut, atau kram. Contohnya neuromiotonia, sindrom orang kaku (stiff-person), dan pascapolio. Kadang ada banyak keringat, berat badan turun, penyakit kekebalan, atau kanker. Hubungannya dengan kram malam hanya berdasar pengetahuan umum dokter; buktinya sangat lemah. "Saraf terlalu terangsang" sendiri bukan diagnosis, pada anak maupun orang dewasa. Penyakit yang mengenai seluruh tubuh (sistemik), termasuk tumor, dapat disertai kram. Tetapi itu bukan sebab kram malam yang lazim; dokter memikirkannya bila ada tanda lain.'
        ),
        en=(
            'There are a few rare nerve diseases in which many muscles are tense, twitch or cramp. Examples are neuromyotonia, stiff-person syndrome and the after-effects of polio. There may be heavy sweating, weight loss, autoimmune disease or cancer. Their link with night cramps rests on general medical knowledge only; the evidence is very weak. "Over-excited nerves" is not a diagnosis in itself, in a child or an adult. Diseases of the whole body (systemic), tumours among them, can come with cramps. But they are not a usual cause of night cramps; doctors think of them when there are other signs.'
        ),
    ),
    do=say(
        id=(
            "Bila tangan kaku seperti cakar atau mulut kesemutan, periksa hari ini juga, "
            "sebab kalsium bisa rendah. Selain itu, mintalah rujukan ke dokter saraf bila "
            "kram mengenai banyak otot atau genggaman lambat lepas. Sebutkan keringat "
            "berlebihan, berat badan turun, riwayat kanker atau polio, dan keluarga yang "
            "serupa. Dokter dapat memeriksa hantaran saraf (EMG) dan enzim otot (CK)."
        ),
        en=(
            "If the hands stiffen like claws or the mouth tingles, be seen today: calcium "
            "may be low. Otherwise ask for a referral to a neurologist if cramps affect "
            "many muscles or your grip is slow to let go. Mention heavy sweating, weight "
            "loss, earlier cancer or polio, and relatives with the same. The doctor may "
            "test nerve conduction (EMG) and a muscle enzyme (CK)."
        ),
    ),
    only_when=cramp.slow_release_of_grip | cramp.cramp_sites.includes("all_over"),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=cramp.slow_release_of_grip, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=cramp.family_history_cramps, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=cramp.cramp_sites.includes("all_over"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=(
        "nerve_conduction",
        "creatine_kinase",
    ),
    see=("neurologist",),
    icd10="G71.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 whose grip takes seconds to let go",
            facts={cramp.slow_release_of_grip: True},
            expect=YES,
        ),
        Example(
            who="a woman of 50 with cramps in many muscles all over",
            facts={cramp.cramp_sites: ["all_over"]},
            expect=YES,
        ),
        Example(
            who="a man with a slow grip whose brother has the same",
            facts={cramp.slow_release_of_grip: True, cramp.family_history_cramps: True},
            expect=YES,
        ),
        Example(
            who="a woman with calf cramps only, whose mother had cramps too",
            facts={
                cramp.slow_release_of_grip: False,
                cramp.cramp_sites: ["calf"],
                cramp.family_history_cramps: True,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "tumor",
        "systemic_disease",
    ),
)
