"""Jamu with an instant effect beside other treatment."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

jamu_with_treated_illness = Interaction(
    title=say(
        id="Jamu pegal linu yang langsung manjur bersama obat lain",
        en="Jamu with an instant effect beside other treatment",
    ),
    says=say(
        id="Badan pengawas berulang kali menemukan obat tersembunyi dalam jamu seperti ini: deksametason, fenilbutazon, diklofenak, piroksikam, parasetamol, atau furosemid.",
        en="Regulators repeatedly find hidden medicines in such products: dexamethasone, phenylbutazone, diclofenac, piroxicam, paracetamol or furosemide.",
    ),
    do=say(
        id="Pilih hanya produk terdaftar BPOM. Efek yang langsung terasa adalah tanda bahaya. Bila sudah lama dipakai, temui dokter sebelum berhenti, karena mungkin mengandung steroid.",
        en="Buy only products registered with BPOM. An instant effect is a warning sign. If you have used it for long, see a doctor before ending it, since it may contain a steroid.",
    ),
    severity=Severity.MAJOR,
    a=("jamu",),
    b=(
        "steroid",
        "sugar_lowering",
        "anticoagulant",
        "ace_or_arb",
        "calcium_channel_blocker",
        "thiazide_diuretic",
        "beta_blocker",
    ),
    person=body.known_diabetes | body.known_hypertension,
    cites=("bpom_bko_banten", "bpom_bko_41", "bpom_furosemide_jamu"),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a man of 58 with diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="a man of 58 with high blood pressure",
            facts={body.known_hypertension: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={body.known_diabetes: False, body.known_hypertension: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
