"""Wells score for a suspected leg clot."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.logic.nodes import at_least
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

wells_dvt = Criterion(
    title=say(id="Skor Wells untuk dugaan DVT", en="Wells score for a suspected leg clot"),
    says=say(
        id="Dokter memberi satu poin untuk tiap butir: kanker aktif; tungkai lumpuh, lemah, atau baru digips; terbaring 3 hari atau operasi besar dalam 12 minggu; nyeri tekan di jalur vena dalam; seluruh tungkai bengkak; betis lebih besar 3 cm atau lebih; lekukan di satu tungkai; vena permukaan baru; pernah DVT. Dua poin dikurangi bila penyebab lain sama mungkinnya; hanya dokter yang bisa menilainya. Dua atau lebih berarti DVT mungkin (risiko sekitar 40%), di bawah itu kurang mungkin (di bawah 15%). Di sini dinilai apakah ada dua butir satu poin. Jawaban tidak, dari rumah, tidak pernah menyingkirkan gumpalan. Skor ini tidak berlaku saat hamil.",
        en="A doctor gives one point for each: active cancer; a leg paralysed, weak or recently in plaster; 3 days in bed or major surgery within 12 weeks; tenderness along the deep veins; the whole leg swollen; a calf 3 cm larger or more; a dent in one leg only; new surface veins; an earlier DVT. Two points come off if another cause is at least as likely; only a clinician can judge that. Two or more means DVT is likely (a risk of about 40%), below that unlikely (under 15%). What is judged here is whether two one-point items are present. A no, from home, never rules a clot out. It is not validated in pregnancy.",
    ),
    when=at_least(
        2,
        circulation.active_cancer,
        circulation.leg_paralysed_or_cast,
        circulation.immobile_or_surgery_12_weeks,
        circulation.deep_calf_tenderness,
        circulation.entire_leg_swollen,
        circulation.calf_difference_cm.at_least(3),
        circulation.pitting_oedema_one_leg,
        circulation.visible_surface_veins_new,
        circulation.previous_dvt_or_pe,
    ),
    cites=("wells2003", "bmjbp_wells", "nice_dvt"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 64 with cancer whose calf is tender along the deep veins",
            facts={circulation.active_cancer: True, circulation.deep_calf_tenderness: True},
            expect=YES,
        ),
        Example(
            who="a woman of 58 after a hip operation with a calf 3.0 cm larger",
            facts={
                circulation.immobile_or_surgery_12_weeks: True,
                circulation.leg_swelling_one_side: True,
                circulation.calf_difference_cm: 3.0,
            },
            expect=YES,
        ),
        Example(
            who="the same woman with a calf 2.9 cm larger and no other item",
            facts={
                circulation.immobile_or_surgery_12_weeks: True,
                circulation.leg_swelling_one_side: True,
                circulation.calf_difference_cm: 2.9,
                circulation.active_cancer: False,
                circulation.leg_paralysed_or_cast: False,
                circulation.deep_calf_tenderness: False,
                circulation.entire_leg_swollen: False,
                circulation.pitting_oedema_one_leg: False,
                circulation.visible_surface_veins_new: False,
                circulation.previous_dvt_or_pe: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 70 with an earlier clot and nothing else asked",
            facts={circulation.previous_dvt_or_pe: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
