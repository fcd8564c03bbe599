"""Blood clot in a deep leg vein (DVT)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

deep_vein_thrombosis = Mimic(
    title=say(
        id="Penggumpalan darah di pembuluh balik dalam (DVT)",
        en="Blood clot in a deep leg vein (DVT)",
    ),
    says=say(
        id="Gumpalan darah di pembuluh balik dalam (trombosis) bisa terasa seperti kram yang tidak mau lepas. Pecahannya dapat menyumbat paru. Kami tidak menemukan bukti bahwa gumpalan memicu kram malam biasa. Saat hamil, tes D-dimer tidak bisa menyingkirkan gumpalan.",
        en="A clot in a deep vein (thrombosis) can feel like a cramp that will not let go. A piece of it can block the lung. We found no evidence that clots bring on ordinary night cramps. In pregnancy a D-dimer test cannot rule a clot out.",
    ),
    differs=say(
        id="Nyeri betis menetap, atau sakit bila ditekan, dengan satu tungkai bengkak, hangat, atau meninggalkan lekukan. Tidak datang sebagai serangan beberapa menit, dan tidak berhenti bila diregangkan. Nyeri dengan bengkak dan faktor risiko berarti USG lebih dulu.",
        en="The calf aches or is tender all the time, with one leg swollen, warm or keeping a dent. It does not come in attacks of minutes and is not ended by stretching. Pain with swelling and risk factors means a scan first.",
    ),
    do=say(
        id="Periksa ke dokter atau IGD hari ini. Jangan memijat, mengurut, mengerok, atau menghangatkan betis itu. Telepon 119 atau 112 sekarang bila ada sesak mendadak, nyeri dada, atau batuk darah.",
        en="See a doctor or an emergency department today. Do not massage, rub, scrape or warm that calf. Call 119 or 112 (or your local emergency number) now for sudden breathlessness, chest pain or coughing of blood.",
    ),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=circulation.leg_swelling_one_side, cites="wells2003", grade=Grade.STRONG),
        Weight(
            when=circulation.calf_difference_cm.at_least(3), cites="wells2003", grade=Grade.STRONG
        ),
        Weight(when=circulation.deep_calf_tenderness, cites="wells2003", grade=Grade.MODERATE),
        Weight(when=circulation.pitting_oedema_one_leg, cites="wells2003", grade=Grade.MODERATE),
        Weight(when=circulation.active_cancer, cites="wells2003", grade=Grade.MODERATE),
        Weight(
            when=circulation.immobile_or_surgery_12_weeks, cites="wells2003", grade=Grade.MODERATE
        ),
        Weight(when=circulation.previous_dvt_or_pe, cites="wells2003", grade=Grade.MODERATE),
        Weight(
            when=medicines_taken.oestrogen_pill_or_hormone,
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(when=circulation.long_travel_recent, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=results.dvt_scan_result.among("positive"), cites="nice_dvt", grade=Grade.STRONG
        ),
        Weight(
            when=person.pregnancy_status.among("first_trimester")
            & (circulation.leg_swelling_one_side | circulation.deep_calf_tenderness),
            cites="left_rule",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(
            when=cramp.side_pattern.among("alternates"), cites="expert_practice", grade=Grade.WEAK
        ),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=circulation.other_cause_at_least_as_likely, cites="wells2003", grade=Grade.STRONG
        ),
        Weight(
            when=results.dvt_scan_result.among("negative"), cites="nice_dvt", grade=Grade.STRONG
        ),
    ),
    checks=("d_dimer", "venous_duplex"),
    see=("gp", "ed"),
    frequency=(
        Number(
            value="38.1%",
            what=say(
                id="penggumpalan darah di pembuluh balik dalam", en="blood clot in a deep vein"
            ),
            people=say(
                id="424 tungkai bengkak yang dirujuk ke satu rumah sakit di Jepang",
                en="424 swollen legs referred to one hospital in Japan",
            ),
            cites="bakers_jp",
        ),
    ),
    icd10="I80.2",
    snomed="128053003",
    cites=("wells2003", "nice_dvt", "bmjbp_wells", "left_rule"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 68 with one swollen leg",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 whose calves differ by 3.0 cm",
            facts={circulation.leg_swelling_one_side: True, circulation.calf_difference_cm: 3.0},
            expect=YES,
        ),
        Example(
            who="a woman of 50 whose calf is sore along the middle",
            facts={circulation.deep_calf_tenderness: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 in treatment for cancer",
            facts={circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="a woman of 30, 10 weeks pregnant, with a sore calf",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "first_trimester",
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 55 whose vein scan found a clot",
            facts={results.dvt_scan_result: "positive"},
            expect=YES,
        ),
        Example(
            who="a man of 70 with ordinary night cramps, equal calves, no risk factor and a clear scan",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 70,
                circulation.leg_swelling_one_side: False,
                circulation.deep_calf_tenderness: False,
                circulation.calf_difference_cm: 2.9,
                circulation.pitting_oedema_one_leg: False,
                circulation.active_cancer: False,
                circulation.immobile_or_surgery_12_weeks: False,
                circulation.previous_dvt_or_pe: False,
                circulation.long_travel_recent: False,
                results.dvt_scan_result: "negative",
            },
            expect=NO,
        ),
        Example(
            who="a man of 70 without swelling who was asked nothing else",
            facts={circulation.leg_swelling_one_side: False},
            expect=UNKNOWN,
        ),
    ),
    settles=("thrombosis",),
    corrects=("thrombosis",),
)
