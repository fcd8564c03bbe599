"""Whether the leg shows signs of a clot, an inflamed vein, a tear or dangerous pressure."""

from datetime import date

from betis.guideline.items import NightQuestion
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say

clot_or_inflamed_vein = NightQuestion(
    title=say(
        id="Sebelum kram ini, apakah kaki itu bengkak, merah, nyeri ditekan, cedera, dingin, atau mati rasa?",
        en="Before this cramp, was that leg swollen, red, sore to press, injured, cold or numb?",
    ),
    says=say(
        id="Tanda ini bisa berarti gumpalan darah, radang vena, otot robek, atau aliran darah tersumbat. Pijatan, panas, dan tarikan kuat lalu berbahaya. Bila tidak yakin, kami hanya memperlihatkan langkah yang aman bagi semua orang.",
        en="These signs may mean a clot, an inflamed vein, a torn muscle or a blocked artery. Massage, heat and forceful pulling are then dangerous. If you are not sure, we show only steps that are safe for everybody.",
    ),
    warns=say(
        id="Jangan dipijat, ditekan, dihangatkan, atau ditarik dengan tangan. Periksa ke dokter atau IGD hari ini. Bila sesak mendadak atau nyeri dada, telepon 119 atau 112 sekarang.",
        en="Do not massage, press, warm or pull it by hand. See a doctor or an emergency department today. With sudden breathlessness or chest pain, call 119 or 112 now (elsewhere, your local number).",
    ),
    affirms=circulation.leg_swelling_one_side,
    denies=(
        circulation.leg_swelling_one_side,
        circulation.leg_red_warm,
        circulation.tender_cord_under_skin,
        circulation.deep_calf_tenderness,
        injury_infection.leg_injury_recent,
        injury_infection.pop_or_kick_feeling,
        injury_infection.bruise_or_dent_in_calf,
        injury_infection.heel_tendon_cannot_push_off,
        body.muscles_hard_with_constant_severe_pain,
        body.severe_muscle_pain_swelling,
        circulation.leg_suddenly_cold_pale,
        circulation.leg_suddenly_numb_or_paralysed,
    ),
    order=1,
    cites=("nice_dvt", "massage_pe", "massage_tp", "expert_practice"),
    dated=date(2026, 11, 22),
)
