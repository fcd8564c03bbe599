"""The saying: Jamu for aches is natural and safe."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

instant_jamu_is_natural = Myth(
    title=say(id="“Jamu pegal linu alami dan aman”", en="“Jamu for aches is natural and safe”"),
    says=say(
        id="Orang berkata: jamu pegal linu yang langsung manjur pasti aman karena alami.",
        en="People say: jamu for aches that works at once must be safe because it is natural.",
    ),
    known=say(
        id="BPOM berulang kali menemukan obat tersembunyi di dalamnya: deksametason, fenilbutazon, diklofenak, piroksikam, parasetamol, atau furosemid. Obat ini bisa merusak ginjal, menaikkan gula darah, dan membuang kalium.",
        en="The regulator repeatedly finds hidden medicines in it: dexamethasone, phenylbutazone, diclofenac, piroxicam, paracetamol or furosemide. They can harm kidneys, raise blood sugar and lose potassium.",
    ),
    instead=say(
        id="Cek nomor BPOM di kemasan. Efek yang langsung terasa adalah tanda bahaya. Bila sudah lama dipakai, temui dokter dulu.",
        en="Check the BPOM number on the packet. An instant effect is a warning sign. If you have used it for long, see a doctor first.",
    ),
    certainty=Certainty.LOW,
    cites=("bpom_bko_banten", "bpom_bko_41", "bpom_furosemide_jamu"),
    dated=date(2026, 11, 25),
)
