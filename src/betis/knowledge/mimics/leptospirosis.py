"""Leptospirosis (infection from rat urine)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leptospirosis = Mimic(
    title=say(
        id="Leptospirosis (infeksi dari kencing tikus)",
        en="Leptospirosis (infection from rat urine)",
    ),
    says=say(
        id="Kuman leptospira masuk lewat kulit saat terkena air banjir atau kencing tikus. Betis bisa sangat nyeri bila ditekan. Di Indonesia, 57% kasus yang terbukti mula-mula disangka penyakit lain, paling sering demam berdarah.",
        en="The germ enters through the skin from flood water or rat urine. The calves can be very tender. In Indonesia 57% of confirmed cases were first taken for something else, most often dengue.",
    ),
    differs=say(
        id="Demam beberapa hari dengan betis sangat nyeri tekan dan mata merah tanpa kotoran, setelah banjir atau kontak tikus. Kadang kulit menguning. Nyeri betis menetap, tidak datang sebagai serangan.",
        en="Fever for days with very tender calves and red eyes without pus, after a flood or contact with rats. Sometimes the skin turns yellow. The calf pain stays; it does not come in attacks.",
    ),
    do=say(
        id="Pergi ke rumah sakit hari ini dan ceritakan tentang banjir, tikus, atau sawah. Telepon 119 atau 112 sekarang bila kencing berhenti, kulit menguning, sesak, atau bingung.",
        en="Go to a hospital today and tell them about flood water, rats or rice fields. Call 119 or 112 (or your local emergency number) now if urine stops, the skin is yellow, breathing is hard, or there is confusion.",
    ),
    only_when=body.fever,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.fever, cites="lepto_doh", grade=Grade.STRONG),
        Weight(when=injury_infection.flood_or_rat_contact, cites="lepto_doh", grade=Grade.STRONG),
        Weight(when=body.severe_muscle_pain_swelling, cites="lepto_doh", grade=Grade.MODERATE),
        Weight(when=injury_infection.red_eyes_no_discharge, cites="lepto_doh", grade=Grade.STRONG),
        Weight(when=body.yellow_skin_or_swollen_belly, cites="lepto_doh", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=("full_blood_count", "creatinine", "liver_panel", "potassium", "leptospira_test"),
    see=("ed", "internist"),
    frequency=(
        Number(
            value="3.1%",
            what=say(id="leptospirosis yang terbukti", en="confirmed leptospirosis"),
            people=say(
                id="anak dan dewasa yang dirawat karena demam di Indonesia",
                en="children and adults in hospital with fever, Indonesia",
            ),
            cites="lepto_id",
        ),
    ),
    icd10="A27",
    cites=("lepto_id", "lepto_doh"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 with fever and sore calves a week after a flood",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                body.severe_muscle_pain_swelling: True,
            },
            expect=YES,
        ),
        Example(
            who="a farmer of 50 with fever and red eyes",
            facts={body.fever: True, injury_infection.red_eyes_no_discharge: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 with cirrhosis, yellow skin, cramps and no fever",
            facts={body.fever: False, body.yellow_skin_or_swollen_belly: True},
            expect=NO,
        ),
        Example(
            who="a man with very sore calves who was not asked about fever",
            facts={body.severe_muscle_pain_swelling: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
