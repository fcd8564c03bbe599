"""Skin infection (cellulitis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cellulitis = Mimic(
    title=say(id="Infeksi kulit (selulitis)", en="Skin infection (cellulitis)"),
    says=say(
        id="Kuman menginfeksi kulit dan jaringan di bawahnya. Peradangan setempat seperti ini memberi nyeri yang menetap, bukan kram. Nyeri jauh melebihi tampilan kulit, lepuh, kulit kebas, atau tubuh ambruk berarti infeksi yang merusak jaringan: itu darurat.",
        en="Germs infect the skin and what lies under it. A local inflammation like this gives pain that stays, not a cramp. Pain far beyond what the skin shows, blisters, numb skin or collapse mean a destructive infection: that is an emergency.",
    ),
    differs=say(
        id="Kulit merah, hangat, dan nyeri bila disentuh, biasanya di satu tungkai, sering dengan demam. Otot tidak mengeras, dan nyerinya tidak hilang dalam hitungan menit.",
        en="The skin is red, warm and tender, usually on one leg, often with fever. The muscle is not hard, and the pain is not gone within minutes.",
    ),
    do=say(
        id="Periksa ke dokter atau puskesmas hari ini. Tandai tepi kemerahan dengan pulpen. Telepon 119 atau 112 sekarang bila kemerahan cepat meluas, muncul lepuh, atau orangnya bingung.",
        en="See a doctor or clinic today. Mark the edge of the redness with a pen. Call 119 or 112 (or your local emergency number) now if it spreads fast, blisters appear, or the person is confused.",
    ),
    only_when=circulation.leg_red_warm,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=circulation.leg_red_warm, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.fever, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=("full_blood_count", "crp"),
    see=("gp", "ed"),
    icd10="L03.1",
    snomed="128045006",
    cites=("necfasc_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 with diabetes, a red warm shin and a fever",
            facts={circulation.leg_red_warm: True, body.fever: True, body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with diabetes and ordinary night cramps, skin of normal colour",
            facts={body.known_diabetes: True, circulation.leg_red_warm: False},
            expect=NO,
        ),
        Example(
            who="a man with a fever who was not asked about his skin",
            facts={body.fever: True},
            expect=UNKNOWN,
        ),
    ),
    settles=("inflammatory_process",),
    corrects=("inflammatory_process",),
)
