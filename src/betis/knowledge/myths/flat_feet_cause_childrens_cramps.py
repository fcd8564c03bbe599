"""The saying: A child cramps because of flat feet."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

flat_feet_cause_childrens_cramps = Myth(
    title=say(id="“Kram anak karena kaki datar”", en="“A child cramps because of flat feet”"),
    says=say(
        id="Orang berkata: kaki datar adalah penyebab utama kram pada anak.",
        en="People say: flat feet are the main cause of cramps in children.",
    ),
    known=say(
        id="Tidak terbukti. Kebanyakan kram malam pada anak tidak berbahaya dan sesekali saja. Lengkung kaki rendah dikaitkan dengan kram olahraga pada orang dewasa.",
        en="Not shown. Most night cramps in children are harmless and rare. A low arch was linked to exercise cramps in adults.",
    ),
    instead=say(
        id="Regangkan betis anak dengan lembut. Periksakan bila pincang, lemah, demam, atau nyeri di satu tempat terus-menerus.",
        en="Stretch the child's calf gently. See a doctor for a limp, weakness, fever, or pain that stays in one place.",
    ),
    certainty=Certainty.LOW,
    cites=("hawke2021", "leung1999"),
    dated=date(2026, 11, 25),
)
