"""Whether the leg shows signs of a clot, an inflamed vein, a tear or dangerous pressure."""

from datetime import date

from betis.guideline.items import NightQuestion
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say

clot_or_inflamed_vein = NightQuestion(
    title=say(
        id="Sebelum kram ini, apakah satu kaki bengkak, merah, hangat, memar, nyeri ditekan, atau sulit menjinjit? Atau otot bengkak, kaki baru cedera, tertindih, terasa letupan, mendadak dingin, pucat, biru, kebas, atau lumpuh?",
        en="Before this cramp, was one leg swollen, red, warm, bruised, sore to press, or too weak for tiptoe? Or is there a swollen muscle, an injury or crush, a pop, or a leg suddenly cold, pale, blue, numb or paralysed?",
    ),
    says=say(
        id="Tanda ini bisa berarti gumpalan darah, radang vena, otot robek, atau aliran darah tersumbat. Pijatan, panas, dan tarikan kuat lalu berbahaya. Bila tidak yakin, kami hanya memperlihatkan langkah yang aman bagi semua orang.",
        en="These signs may mean a clot, an inflamed vein, a torn muscle or a blocked artery. Massage, heat and forceful pulling are then dangerous. If you are not sure, we show only steps that are safe for everybody.",
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
