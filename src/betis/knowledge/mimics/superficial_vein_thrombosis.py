"""Inflamed surface vein (phlebitis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

superficial_vein_thrombosis = Mimic(
    title=say(id="Radang vena permukaan (tromboflebitis)", en="Inflamed surface vein (phlebitis)"),
    says=say(
        id="Vena tepat di bawah kulit meradang (flebitis) dan menggumpal, biasanya vena varises. Nyerinya menetap dan bukan kram, tetapi ada risikonya. Gumpalan bisa berlanjut ke vena dalam.",
        en="A vein just under the skin is inflamed and clotted (thrombophlebitis), usually a varicose one. Its pain stays and is not a cramp, but it carries a risk. The clot can go on to a deep vein.",
    ),
    differs=say(
        id="Ada urat keras, merah, dan nyeri di sepanjang vena. Ototnya sendiri tidak keras, dan nyerinya menetap.",
        en="There is a hard, red, tender cord along a vein. The muscle itself is not hard, and the pain stays.",
    ),
    do=say(
        id="Periksa ke dokter dalam dua minggu. Periksa hari ini bila radang mendekati lipat paha atau tungkai bengkak. Jangan memijat, menusuk, atau menggulung betis di atasnya.",
        en="See a doctor within two weeks. Go today if it nears the groin or the leg swells. Do not massage, prick or roll the calf over it.",
    ),
    only_when=circulation.tender_cord_under_skin | circulation.leg_red_warm,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=circulation.tender_cord_under_skin, cites="svt_ggc", grade=Grade.STRONG),
        Weight(when=circulation.varicose_veins, cites="svt_ggc", grade=Grade.STRONG),
        Weight(when=circulation.leg_red_warm, cites="svt_ggc", grade=Grade.MODERATE),
    ),
    checks=("venous_duplex",),
    see=("gp",),
    frequency=(
        Number(
            value="6-44%",
            what=say(
                id="penggumpalan di vena dalam, bersamaan atau sesudahnya",
                en="deep vein clot, at the same time or later",
            ),
            people=say(
                id="orang dengan radang vena permukaan, pedoman Skotlandia",
                en="people with an inflamed surface vein, Scottish guideline",
            ),
            cites="svt_ggc",
        ),
    ),
    icd10="I80.0",
    cites=("svt_ggc",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 58 with varicose veins and a sore hard cord on the shin",
            facts={circulation.tender_cord_under_skin: True, circulation.varicose_veins: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a red warm strip on the calf",
            facts={circulation.leg_red_warm: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with varicose veins and ordinary cramps, skin normal",
            facts={
                circulation.varicose_veins: True,
                circulation.tender_cord_under_skin: False,
                circulation.leg_red_warm: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman with varicose veins who was asked nothing else",
            facts={circulation.varicose_veins: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "thrombophlebitis",
        "phlebitis",
    ),
    corrects=("thrombophlebitis",),
)
