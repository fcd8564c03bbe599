"""The first aid of the night screen, and the map of the leg."""

from __future__ import annotations

import math

from drawing.figure import (
    ANKLE,
    SEAT,
    Arm,
    Body,
    Leg,
    arrow,
    box,
    degrees_of,
    mark,
    nums,
    shape,
    spots,
    straight,
    stroke,
    turn,
    unit,
)
from drawing.page import (
    BASE,
    ONE,
    STILL,
    TWO,
    Drawing,
    bed,
    chair_back,
    close_leg,
    flake,
    flat,
    grip,
    lying,
    pillow,
    seat,
    sitting,
    sweep,
    walk,
    wave,
)


def toes_up() -> Drawing:
    s, y = 76, 160
    hip = complex(36, y - SEAT * s)
    one, two = flat(s, hip, -38, toes=-12), flat(s, hip, 20, toes=18, calf=0.2)
    other = Leg.on(s, hip + 4, complex(hip.real + 86, y - 2))
    return Drawing(
        "toes_up_own_muscle",
        "Angkat ujung kaki dengan otot sendiri",
        "Berbaring telentang, lutut lurus, tumit di kasur. Ujung kaki yang tadinya menjauh "
        "diangkat ke arah tulang kering dengan otot kaki sendiri, tanpa tangan.",
        "Lying on the back, knee straight, heel on the bed. The forefoot, first pointing away, is "
        "lifted toward the shin by the leg's own muscles, without hands.",
        [
            (STILL, [bed(y), other.draw(False)]),
            (ONE, [one.draw()]),
            (TWO, [two.draw()]),
            (STILL, [Body(s, hip, 180).draw(False), sweep(one.ankle, 0.68 * s, -44, -98)]),
        ],
    )


def stretch_by_hand() -> Drawing:
    s, y = 64, 200
    hip = complex(54, y - SEAT * s)

    def pose(flex: float, toes: float, lean: float, calf: float) -> list[str]:
        leg, body = flat(s, hip, flex, toes=toes, calf=calf), Body(s, hip, lean, 0.14, lean - 14)
        hand = degrees_of(leg.sole * turn(75))
        arm = Arm(s, body.shoulder, leg.at(0.36, -0.14), hand, length=0.28)
        return [leg.draw(), body.draw(), arm.draw()]

    foot = flat(s, hip, 0).ankle
    return Drawing(
        "stretch_by_hand",
        "Tarik ujung kaki dengan tangan",
        "Duduk, lutut lurus, tumit di kasur. Tangan memegang ujung kaki dan menariknya ke arah "
        "tulang kering.",
        "Sitting, knee straight, heel on the bed. The hand holds the forefoot and pulls it toward "
        "the shin.",
        [
            (STILL, [bed(y)]),
            (ONE, pose(-24, 0, -44, 0.22)),
            (TWO, pose(16, 16, -54, 0.2)),
            (STILL, [sweep(foot, 0.9 * s, -48, -88)]),
        ],
    )


def stretch_with_towel() -> Drawing:
    s, y = 64, 200
    hip = complex(58, y - SEAT * s)

    def pose(flex: float, lean: float, hold: complex, sag: float, calf: float) -> list[str]:
        leg, body = flat(s, hip, flex, toes=flex / 3, calf=calf), Body(s, hip, lean, 0.08, -86)
        over = leg.at(0.3, 0.19)
        mid, n = (hold + over) / 2 + 1j * sag, unit(over - hold) * 4.5j
        ring = [hold, mid, over]
        towel = shape("limb", *(p - n for p in ring), over - n * 0.6j, *(p + n for p in ring[::-1]))
        tail = shape("limb", *spots("-5,0 -7,24 4,25 5,0", hold))
        arm = Arm(s, body.shoulder, hold - unit(over - hold) * 12, length=0.26)
        return [leg.draw(), body.draw(), tail, towel, arm.draw()]

    return Drawing(
        "stretch_with_towel",
        "Tarik ujung kaki dengan handuk",
        "Duduk, lutut lurus. Handuk melingkari telapak depan, kedua ujungnya dipegang tangan dan "
        "ditarik, sehingga ujung kaki bergerak ke arah tulang kering.",
        "Sitting, knee straight. A towel loops around the ball of the foot, the hands hold both "
        "ends and pull, so that the forefoot moves toward the shin.",
        [
            (STILL, [bed(y)]),
            (ONE, pose(-24, -80, complex(114, 134), 8, 0.22)),
            (TWO, pose(14, -98, complex(94, 132), 0, 0.2)),
            (STILL, [arrow(*spots("182,118 148,108"))]),
        ],
    )


def stand_up(name: str, title: str, words: tuple[str, str], cold: list[str]) -> Drawing:
    """From the bed edge to the feet, holding a chair."""
    s, floor = 53, 228
    heel, hold = complex(116, floor), complex(160, floor - 1.95 * s)
    low, high = complex(74, floor - 1.2 * s), complex(114, floor - 2.14 * s)
    sitting, standing = Body(s, low, -62, 0.1, -80), Body(s, high, -74, 0.06, -84)

    def pose(body: Body) -> list[str]:
        leg, other = (Leg.on(s, body.hip, heel + x, hem=False) for x in (0, 10))
        arm = Arm(s, body.shoulder, hold - 11 - 3j, 12, length=0.26)
        return [other.draw(False), leg.draw(), body.draw(), arm.draw()]

    return Drawing(
        name,
        title,
        *words,
        [
            (STILL, [seat(floor - 0.95 * s, floor, 82), chair_back(hold, floor), *cold]),
            (ONE, [*pose(sitting), arrow(*spots("40,78 44,50 60,26"))]),
            (TWO, [*pose(standing), arrow(heel - 20 - 44j, heel - 20 - 8j)]),
        ],
    )


def stand_with_support() -> Drawing:
    return stand_up(
        "stand_with_support",
        "Berdiri sambil berpegangan",
        (
            "Dari duduk di tepi kasur, berpegangan pada sandaran kursi, lalu berdiri. Telapak "
            "menapak rata dan berat badan turun lewat tumit kaki yang kram.",
            "From sitting on the bed edge, holding a chair back, stand up. The foot is flat and "
            "the weight goes down through the heel of the cramped leg.",
        ),
        [],
    )


def lean_on_wall() -> Drawing:
    s, floor, wall = 53, 228, 182
    back, fore = complex(74, floor), complex(128, floor)

    def pose(x: float, lean: float) -> list[str]:
        rise = math.sqrt((1.99 * s) ** 2 - (x - back.real) ** 2) + ANKLE * s
        hip = complex(x, floor - rise)
        body, palm = Body(s, hip, lean, 0.03), complex(wall - 8, 88)
        arm = Arm(s, body.shoulder, palm, -86, length=0.28)
        return [
            Leg.on(s, hip, fore, hem=False).draw(False),
            Leg.on(s, hip, back).draw(),
            body.draw(),
            arm.draw(),
        ]

    return Drawing(
        "lean_on_wall",
        "Condong ke dinding",
        "Berdiri sejauh satu lengan dari dinding, kedua tangan di dinding. Kaki yang kram di "
        "belakang: lutut lurus, tumit tetap di lantai. Badan condong ke depan.",
        "Standing an arm's length from a wall, hands on the wall. The cramped leg is behind: knee "
        "straight, heel stays on the floor. The body leans forward.",
        [
            (STILL, [straight(complex(wall, 12), complex(wall, floor), complex(20, floor))]),
            (ONE, pose(100, -82)),
            (TWO, pose(112, -66)),
            (STILL, [arrow(*spots("48,96 82,96"))]),
        ],
    )


def walk_a_few_steps() -> Drawing:
    return walk(
        "walk_a_few_steps",
        "Berjalan beberapa langkah",
        "Berjalan pelan beberapa langkah: tumit menyentuh lantai lebih dulu, lalu telapak bergulir "
        "sampai ujung kaki.",
        "Walk a few slow steps: the heel touches the floor first, then the sole rolls to the toes.",
        [],
    )


def massage_after() -> Drawing:
    leg = close_leg()
    low, high = grip(leg.shin(0.76, -0.02), -8, -70), grip(leg.shin(0.34, -0.1), -26, -88)
    return Drawing(
        "massage_after",
        "Urut betis setelah reda",
        "Duduk, lutut ditekuk, telapak menapak. Tangan mengurut betis pelan dari pergelangan kaki "
        "ke arah lutut.",
        "Sitting, knee bent, sole flat. The hand strokes the calf gently from the ankle toward the "
        "knee.",
        [
            (STILL, [bed(BASE), leg.draw()]),
            (ONE, [low[1], low[0], low[2]]),
            (TWO, [high[1], high[0], high[2]]),
            (STILL, [arrow(leg.shin(0.78, 0.3), leg.shin(0.3, 0.32))]),
        ],
    )


def press_calf() -> Drawing:
    one, two = close_leg(), close_leg(0.18)
    off, on = grip(one.shin(0.44, -0.46), -12, -46), grip(two.shin(0.44, -0.26), -12, -36)
    return Drawing(
        "press_calf",
        "Tekan otot betis",
        "Lutut ditekuk, telapak menapak. Ibu jari dan tangan menekan perut otot betis dari "
        "belakang, lalu menahan.",
        "Knee bent, sole flat. Thumb and hand press the belly of the calf muscle from behind and "
        "hold.",
        [
            (STILL, [bed(BASE)]),
            (ONE, [off[0], one.draw(), off[1]]),
            (TWO, [on[0], two.draw(), on[1]]),
            (STILL, [arrow(*spots("46,-12 84,-26", BASE * 1j))]),
        ],
    )


def cloth(name: str, title: str, words: tuple[str, str], sign: list[str]) -> Drawing:
    """A cloth brought to the calf and laid around it."""
    leg = close_leg()
    around = [(0.1, -0.16), (0.36, -0.27), (0.68, -0.18), (0.7, 0.13), (0.36, 0.17), (0.08, 0.2)]
    wrap = shape("limb", *(leg.shin(t, o) for t, o in around))
    hand = complex(56, BASE - 56)
    off, on = grip(hand, -4, -10), grip(leg.shin(0.46, -0.3), -12, -36)
    rim = "-30,-8 0,-13 34,-10 30,18 33,42 14,38 -8,43 -28,38 -26,16"
    hang = shape("limb", *spots(rim, hand))
    return Drawing(
        name,
        title,
        *words,
        [
            (STILL, [bed(BASE)]),
            (TWO, [on[0]]),
            (STILL, [leg.draw()]),
            (ONE, [off[0], hang, off[1]]),
            (TWO, [wrap, leg.muscle(), on[1], *sign]),
        ],
    )


def warm_after() -> Drawing:
    words = (
        "Kain hangat dibawa ke betis lalu dibalutkan di sekeliling otot betis.",
        "A warm cloth is brought to the calf and laid around the calf muscle.",
    )
    sign = [wave(complex(180 + 18 * k, 130), 40) for k in range(3)]
    return cloth("warm_after", "Hangatkan betis", words, sign)


def cold_pack() -> Drawing:
    words = (
        "Kain dingin dibawa ke betis lalu dibalutkan di sekeliling otot betis.",
        "A cold cloth is brought to the calf and laid around the calf muscle.",
    )
    sign = [flake(complex(186, 100), 14), flake(complex(214, 128), 10)]
    return cloth("cold_pack", "Dinginkan betis", words, sign)


def breathe_and_let_loose() -> Drawing:
    s, y = 76, 142
    one, two = lying(s, y, 128, 208), lying(s, y, 128, 208, 0.08)
    hip = one.hip
    wedge = shape("limb", *spots("4,134 5,80 24,72 74,100 110,129 100,140 14,141"))
    flat_leg, loose = flat(s, hip, -14), Leg.angles(s, hip, -14, 19, -24)
    waves = ("4,-10 12,-23 4,-36 12,-49", "18,-10 26,-23 18,-36 26,-49")
    breath = [stroke(*spots(w, two.mouth)) for w in waves]

    def arm(body: Body) -> str:
        top = body.hip + turn(body.lean) * s * complex(0.5, 0.22 + body.belly)
        return Arm(s, body.shoulder, top, 34, near=0.72, length=0.3).draw()

    return Drawing(
        "breathe_and_let_loose",
        "Bernapas dan lemaskan kaki",
        "Berbaring, satu tangan di perut. Perut naik saat menarik napas dan turun saat "
        "mengembuskan. Lutut sedikit menekuk dan lurus lagi, kaki digoyang pelan dan dibiarkan "
        "lemas.",
        "Lying, one hand on the belly. The belly rises with the breath in and sinks with the "
        "breath out. The knee bends a little and straightens, the leg is shaken gently and let "
        "loose.",
        [
            (STILL, [bed(y, 320), wedge]),
            (ONE, [flat_leg.draw(), one.draw(), arm(one)]),
            (TWO, [loose.draw(), two.draw(), arm(two), *breath]),
            (STILL, [arrow(*spots("196,70 222,60 248,68"), both=True)]),
        ],
        (320, 166),
    )


def raise_legs() -> Drawing:
    s, y = 74, 146
    body = lying(s, y, 144)
    one, two = flat(s, body.hip, -12), Leg.angles(s, body.hip, -36, 0, -14)
    rest = complex(two.shin(0.58, 0).real, y)
    pillows = pillow(rest - 13j, 100, 27), pillow(rest - 36j, 94, 26)
    arm = Arm(s, body.shoulder, body.shoulder + 1.36 * s + 5j, 4, length=0.3)
    return Drawing(
        "raise_legs",
        "Naikkan tungkai",
        "Berbaring telentang. Kedua tungkai bawah, dari betis sampai tumit, diletakkan di atas dua "
        "bantal, lutut sedikit menekuk.",
        "Lying on the back. Both lower legs, from calf to heel, are laid on two pillows, the knees "
        "a little bent.",
        [
            (STILL, [bed(y, 320), pillow(complex(body.face.real + 2, y - 12), 66, 24)]),
            (ONE, [one.draw()]),
            (TWO, [*pillows, two.draw()]),
            (STILL, [body.draw(), arm.draw(), arrow(*spots("304,42 304,8"))]),
        ],
        (320, 166),
    )


def sip_water() -> Drawing:
    s, floor = 66, 230
    body, leg, other, ground = sitting(s, floor)

    def pose(at: complex, angle: float, hand: float) -> list[str]:
        u = turn(angle)
        glass = [at + u * p for p in spots("-8,-14 -6,13 6,13 8,-14")]
        water = straight(at + u * -8 - 3j, at + u * 8 - 3j, kind="line")
        arm = Arm(s, body.shoulder, at - turn(hand) * 15, hand, length=0.28)
        cup = mark("limb", "M" + "L".join(nums(p) for p in glass) + "z")
        return [cup, water, arm.draw()]

    return Drawing(
        "sip_water",
        "Minum sedikit air",
        "Duduk di tepi tempat tidur, telapak di lantai. Tangan membawa gelas ke bibir dan minum "
        "sedikit demi sedikit.",
        "Sitting on the bed edge, feet on the floor. The hand brings a glass to the lips; small "
        "sips.",
        [
            (STILL, [ground, other.draw(False), leg.draw(), body.draw()]),
            (ONE, pose(body.shoulder + s * complex(0.75, 0.62), 0, -10)),
            (TWO, pose(body.mouth + complex(15, 6), -58, -120)),
        ],
    )


def call_for_help() -> Drawing:
    s, floor = 66, 230
    body, leg, other, ground = sitting(s, floor)

    def pose(at: complex, angle: float, hand: float) -> list[str]:
        arm = Arm(s, body.shoulder, at - turn(hand) * 22, hand, length=0.24, near=0.85)
        return [box(at, 14, 38, angle, 4), arm.draw()]

    ear = body.at_head(0.05, -0.08)
    rings = [stroke(*(body.mouth + 4 + r * turn(a) for a in (-30, 0, 30))) for r in (12, 22)]
    return Drawing(
        "call_for_help",
        "Telepon minta tolong",
        "Duduk di tepi tempat tidur, telapak di lantai. Tangan membawa telepon ke telinga dan "
        "berbicara.",
        "Sitting on the bed edge, feet on the floor. The hand brings the phone to the ear; speak.",
        [
            (STILL, [ground, other.draw(False), leg.draw(), body.draw()]),
            (ONE, pose(body.shoulder + s * complex(0.75, 0.5), 20, -20)),
            (TWO, [*pose(ear, -28, -112), *rings]),
        ],
    )


def loosen_covers() -> Drawing:
    s, y = 76, 176
    hip = complex(36, y - SEAT * s)
    one, two = flat(s, hip, -40, toes=-14), flat(s, hip, -4, calf=0.2)
    edge = spots("4,-46 70,-47", y * 1j)
    knee, toes, past = one.knee - 24j, one.at(0.4, -0.04), one.at(0.56, 0.1)
    tight = stroke(*edge, knee, one.ankle - 26j - 14, toes, past, complex(237, y + 12))
    tent = stroke(*edge, knee - 6j, *spots("-22,-62 8,-66 40,-20", two.ankle), complex(228, y - 2))
    return Drawing(
        "loosen_covers",
        "Longgarkan selimut",
        "Berbaring telentang. Selimut yang kencang menekan ujung kaki ke bawah; selimut "
        "dilonggarkan sehingga ujung kaki bebas menghadap ke atas.",
        "Lying on the back. A tight blanket presses the toes down; the blanket is loosened so that "
        "the toes are free and point up.",
        [
            (STILL, [bed(y)]),
            (ONE, [one.draw(), tight]),
            (TWO, [two.draw(), tent]),
            (STILL, [Body(s, hip, 180).draw(False), arrow(*spots("206,80 206,48"))]),
        ],
    )


def cramp_sites() -> Drawing:
    s = 104
    side = Leg.angles(s, complex(176, -16), 90, 90, 0, hem=False)
    knee = complex(64, side.knee.imag)

    def at(x: float, t: float) -> complex:
        return knee + s * complex(x, t)

    half = [(0.25, -1.1), (0.22, -0.5), (0.155, -0.05), (0.16, 0.12), (0.205, 0.34), (0.14, 0.62)]
    half += [(0.085, 0.84), (0.105, 0.97), (0.085, 1.06)]
    left = [at(-x, t) for x, t in [*half, (0.1, 1.17)]]
    right = [at(x, t) for x, t in [*half, (0.21, 1.11), (0.2, 1.17), (0.1, 1.17)]]
    rear = shape("limb", *left, *right[::-1])
    heads = []
    for f, low in ((-1, 0.68), (1, 0.6)):  # the inner head of the muscle reaches lower
        up, down = at(0.05 * f, 0.1), at(0.03 * f, low)
        out = at(0.2 * f, 0.14), at(0.2 * f, low - 0.1)
        back = at(0.02 * f, low - 0.2), at(0.02 * f, 0.2)
        heads.append(mark("muscle", f"M{nums(up)}C{nums(*out, down)}C{nums(*back, up)}z"))
    sole = side.ankle.imag + ANKLE * s
    ground = straight(complex(4, sole), complex(236, sole))
    crease = stroke(at(-0.09, 0.0), at(0, 0.025), at(0.09, 0.0))
    tendon = [stroke(at(0.035 * f, 0.78), at(0.03 * f, 0.98)) for f in (-1, 1)]
    return Drawing(
        "cramp_sites",
        "Bagian tungkai",
        "Tungkai dari belakang (kiri) dan dari samping (kanan): paha, lutut, betis (terisi), "
        "tendon Achilles, pergelangan kaki, tumit, telapak.",
        "A leg from behind (left) and from the side (right): thigh, knee, calf (filled), Achilles "
        "tendon, ankle, heel, sole.",
        [(STILL, [ground, rear, crease, *tendon, *heads, side.draw()])],
    )


NIGHT = [
    toes_up(), stretch_by_hand(), stretch_with_towel(), stand_with_support(), lean_on_wall(),
    walk_a_few_steps(), massage_after(), press_calf(), breathe_and_let_loose(), raise_legs(),
    warm_after(), cold_pack(), sip_water(), call_for_help(), loosen_covers(), cramp_sites(),
]  # fmt: skip
