"""First aid beside the night screen."""

from __future__ import annotations

from drawing.figure import (
    SEAT,
    Arm,
    Body,
    Leg,
    arrow,
    degrees_of,
    mark,
    shape,
    spots,
    straight,
    turn,
)
from drawing.night import stand_up
from drawing.page import (
    BASE,
    FLOOR,
    ONE,
    STILL,
    TWO,
    WIDE,
    Drawing,
    bed,
    face_leg,
    flake,
    front_seat,
    grip,
    near_leg,
    near_seat,
    rest,
    sitting,
    sole_up,
    walk,
)


def barefoot_natural_ground() -> Drawing:
    blades = "".join(f"M{x} 228l-4-10M{x} 228l4-12" for x in (16, 40, 64, 172, 196, 220))
    return walk(
        "barefoot_natural_ground",
        "Berjalan tanpa alas kaki",
        "Berjalan pelan tanpa alas kaki di rumput atau pasir yang bersih, langkah bergantian.",
        "Walking slowly with bare feet on clean grass or sand, step after step.",
        [mark("line", blades)],
    )


def cold_floor_standing() -> Drawing:
    return stand_up(
        "cold_floor_standing",
        "Berdiri di lantai dingin",
        (
            "Duduk dulu, telapak di lantai. Lalu berdiri sambil berpegangan, tumit menapak.",
            "First sit, soles on the floor. Then stand up, holding on, the heel down.",
        ),
        [],
    )


def foam_roller() -> Drawing:
    s, y = 72, 184

    def pose(x: float) -> list[str]:
        body = Body(s, complex(x, y - SEAT * s), -104, 0.04, -88)
        at = complex(214 + (x - 104) / 2, y - 15)
        disc = [at + 14 * turn(a) for a in range(0, 360, 60)]
        leg = Leg.angles(s, body.hip, -17, -14, -6)
        arm = Arm(s, body.shoulder, complex(x - 0.66 * s, y - 6), 150, length=0.24, near=0.98)
        return [shape("limb", *disc), leg.draw(), body.draw(), arm.draw()]

    return Drawing(
        "foam_roller",
        "Gulirkan betis di atas roller",
        "Duduk di lantai, tangan menopang di belakang, betis di atas roller. Badan bergeser pelan "
        "maju dan mundur sehingga roller menggulir di bawah betis.",
        "Sitting on the floor, hands propping behind, the calf on the roller. The body moves "
        "slowly forth and back so that the roller rolls under the calf.",
        [
            (STILL, [straight(complex(4, y), complex(316, y))]),
            (ONE, pose(94)),
            (TWO, pose(120)),
            (STILL, [arrow(*spots("156,96 206,96"), both=True)]),
        ],
        WIDE,
    )


def lying_near(flex: float, toes: float = 0) -> Leg:
    """Large, a lower leg on the bed, the foot on the right."""
    return Leg.angles(104, complex(-46, 160), -1, 3.5, flex, toes=toes, hem=False)


def held(leg: Leg, palm: complex, way: float) -> Arm:
    """A large arm from above that takes a foot."""
    u = turn(way)
    return Arm(116, palm + complex(-66, -140), palm - 16 * u, way, length=0.28)


def rotate_foot() -> Drawing:
    def pose(flex: float) -> list[str]:
        leg = lying_near(flex)
        hand = held(leg, leg.at(0.36, -0.08), degrees_of(leg.sole * turn(62)))
        return [leg.draw(), hand.draw()]

    turns = (turn(a) for a in range(-130, 171, 50))
    circle = arrow(*(complex(208, 44) + complex(v.real * 20, v.imag * 26) for v in turns))
    return Drawing(
        "rotate_foot",
        "Putar kaki dengan tangan",
        "Duduk, tungkai di kasur. Tangan memegang ujung kaki dan memutarnya pelan di pergelangan, "
        "dua arah.",
        "Sitting, the leg on the bed. The hand holds the forefoot and turns it slowly at the "
        "ankle, both ways.",
        [
            (STILL, [bed(188)]),
            (ONE, pose(-24)),
            (TWO, pose(12)),
            (STILL, [circle]),
        ],
    )


def foot_pressure_points() -> Drawing:
    sole = sole_up(complex(140, 188), -1j, 1, 220)

    def pose(y: float) -> tuple[str, str]:
        arm, thumb, _ = grip(complex(104, y), -10, -8)
        return arm, thumb

    high, low = pose(112), pose(172)
    return Drawing(
        "foot_pressure_points",
        "Tekan titik di telapak",
        "Telapak dilihat dari bawah, jari kaki ditarik ke atas. Ibu jari tangan meraba telapak "
        "dari pangkal jari ke tumit dan menekan titik nyeri sebentar, pelan.",
        "The sole seen from below, the toes pulled up. The thumb feels the sole from the ball to "
        "the heel and presses a sore point briefly, gently.",
        [
            (STILL, [sole]),
            (ONE, list(high)),
            (TWO, list(low)),
            (STILL, [arrow(complex(208, 104), complex(208, 176))]),
        ],
    )


def ice_cloth() -> Drawing:
    s, floor = 66, 230
    body, _, _, ground = sitting(s, floor)
    up = Leg.angles(s, body.hip, -8, 70, 6)
    cloth = shape("limb", *spots("134,229 140,223 180,222 206,224 212,229 176,230"))
    down = Leg.on(s, body.hip, complex(body.hip.real + 0.98 * s, floor - 7))
    return Drawing(
        "ice_cloth",
        "Telapak di kain dingin, sambil duduk",
        "Duduk di tepi kasur, kain dingin di lantai kering. Kaki diturunkan, telapak dan tumit "
        "menapak di kain.",
        "Sitting on the bed edge, a cold cloth on the dry floor. The foot comes down, sole and "
        "heel on the cloth.",
        [
            (STILL, [ground, cloth, flake(complex(222, 196), 10)]),
            (ONE, [up.draw()]),
            (TWO, [down.draw()]),
            (STILL, [body.draw(), rest(body), arrow(complex(196, 150), complex(196, 184))]),
        ],
    )


def toes_lifted(tilt: float) -> Leg:
    hip = complex(-8, BASE - 104)
    return Leg.on(112, hip, complex(158, BASE), tilt, toes=12 if tilt else 0, hem=False)


def pinch_or_tickle_calf() -> Drawing:
    leg = toes_lifted(-16)
    off, on = grip(leg.shin(0.46, -0.56), -8, -60), grip(leg.shin(0.46, -0.32), -8, -52)
    return Drawing(
        "pinch_or_tickle_calf",
        "Cubit betis pelan",
        "Duduk, tumit di kasur, ujung kaki diangkat. Ibu jari dan jari mencubit betis pelan dari "
        "belakang, lalu lepas.",
        "Sitting, heel on the bed, the forefoot lifted. Thumb and fingers pinch the calf lightly "
        "from behind, then let go.",
        [
            (STILL, [bed(BASE)]),
            (ONE, [off[0], leg.draw(), off[1]]),
            (TWO, [on[0], leg.draw(), on[1]]),
            (STILL, [arrow(*spots("30,-12 64,-17", BASE * 1j), both=True)]),
        ],
    )


def rub_with_palms() -> Drawing:
    leg = toes_lifted(-16)
    low, high = grip(leg.shin(0.74, -0.04), -8, -60), grip(leg.shin(0.34, -0.1), -26, -80)
    return Drawing(
        "rub_with_palms",
        "Gosok betis dengan telapak tangan",
        "Duduk, tumit di kasur, ujung kaki diangkat. Telapak tangan menggosok betis pelan dari "
        "bawah ke atas.",
        "Sitting, heel on the bed, the forefoot lifted. The palm rubs the calf lightly from below "
        "upward.",
        [
            (STILL, [bed(BASE), leg.draw()]),
            (ONE, [low[1], low[0], low[2]]),
            (TWO, [high[1], high[0], high[2]]),
            (STILL, [arrow(leg.shin(0.74, 0.3), leg.shin(0.26, 0.32))]),
        ],
    )


def roll_foot_on_stick() -> Drawing:
    def pose(x: float) -> list[str]:
        leg = near_leg(x, 24, 4)
        at = complex(148 + x / 2, FLOOR - 13)
        disc = [at + 11 * turn(a) for a in range(0, 360, 60)]
        return [shape("limb", *disc), leg.draw()]

    return Drawing(
        "roll_foot_on_stick",
        "Gulirkan telapak di atas tongkat",
        "Duduk, telapak di atas tongkat atau botol. Kaki bergerak maju dan mundur, sehingga "
        "tongkat menggulir dari tumit ke pangkal jari.",
        "Sitting, the sole on a stick or bottle. The foot moves forth and back, so that the stick "
        "rolls from the heel to the ball of the foot.",
        [
            (STILL, [near_seat()]),
            (ONE, pose(-8)),
            (TWO, pose(28)),
            (STILL, [arrow(complex(182, 172), complex(222, 172), both=True)]),
        ],
    )


def shake_leg() -> Drawing:
    def pose(lean: float) -> list[str]:
        return [face_leg(70 - 2.37 * lean, 26, 1, -lean, lean)]

    return Drawing(
        "shake_leg",
        "Goyangkan kaki pelan",
        "Duduk, dilihat dari depan. Satu tungkai bawah diangkat sedikit dan digoyang pelan ke kiri "
        "dan ke kanan.",
        "Sitting, seen from the front. One lower leg is lifted a little and shaken gently left and "
        "right.",
        [
            (STILL, [front_seat(), face_leg(184, 0, -1)]),
            (ONE, pose(-10)),
            (TWO, pose(10)),
            (STILL, [arrow(complex(48, 216), complex(96, 216), both=True)]),
        ],
    )


def sit_with_feet_down() -> Drawing:
    s, floor = 66, 230
    body, _, _, ground = sitting(s, floor)
    up = Leg.angles(s, body.hip, -14, 64, -14)
    down = Leg.on(s, body.hip, complex(body.hip.real + 0.74 * s, floor), calf=0.2)
    other = Leg.on(s, body.hip + 4, complex(body.hip.real + 0.98 * s + 8, floor), hem=False)
    return Drawing(
        "sit_with_feet_down",
        "Duduk dan turunkan kaki",
        "Duduk di tepi tempat tidur. Kaki diturunkan sampai telapak dan tumit menapak rata; lutut "
        "sedikit ke depan, tumit tetap menapak.",
        "Sitting on the bed edge. The foot comes down until sole and heel are flat; the knee goes "
        "a little forward, the heel stays down.",
        [
            (STILL, [ground, other.draw(False)]),
            (ONE, [up.draw()]),
            (TWO, [down.draw()]),
            (STILL, [body.draw(), rest(body, 0.6), arrow(complex(226, 168), complex(226, 204))]),
        ],
    )


def upper_lip_pinch() -> Drawing:
    s, floor = 66, 230
    body, _, other, ground = sitting(s, floor)
    leg = Leg.on(s, body.hip, complex(84 + 0.98 * s, floor), -18)
    lip = body.mouth + complex(3, -3)
    pinch = Arm(s, body.shoulder, lip - turn(-130) * 19, -130, length=0.26)
    return Drawing(
        "upper_lip_pinch",
        "Cubit bibir",
        "Duduk, ujung kaki diangkat. Ibu jari dan telunjuk mencubit bibir atas, 20 sampai 30 "
        "detik.",
        "Sitting, the forefoot lifted. Thumb and forefinger pinch the upper lip for 20 to 30 "
        "seconds.",
        [
            (STILL, [ground, other.draw(False), leg.draw(), body.draw()]),
            (ONE, [rest(body)]),
            (TWO, [pinch.draw()]),
            (STILL, [arrow(*spots("176,116 170,92 150,78"))]),
        ],
    )


MADE = [
    barefoot_natural_ground, cold_floor_standing, foam_roller, foot_pressure_points, ice_cloth,
    pinch_or_tickle_calf, roll_foot_on_stick, rotate_foot, rub_with_palms, shake_leg,
    sit_with_feet_down, upper_lip_pinch,
]  # fmt: skip
FIRST_AID = [make() for make in MADE]
