"""The movements that may prevent cramps."""

from __future__ import annotations

from typing import NamedTuple

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
    num,
    nums,
    shape,
    smooth,
    spots,
    straight,
    turn,
)
from drawing.page import (
    FLOOR,
    ONE,
    STILL,
    TWO,
    WIDE,
    Drawing,
    bed,
    chair_back,
    face_leg,
    flat,
    foot_leg,
    front_seat,
    lying,
    near_leg,
    near_seat,
    pillow,
    rest,
    seat,
    sole_up,
    sweep,
    walk,
)


def ring(center: complex, w: float, h: float, both: bool = False) -> str:
    """An arrow around most of an ellipse."""
    turns = (turn(a) for a in range(-130, 171, 50))
    return arrow(*(center + complex(v.real * w, v.imag * h) for v in turns), both=both)


def ankle_circles() -> Drawing:
    one, two = near_leg(14, 26, -30), near_leg(14, 26, 22)
    return Drawing(
        "ankle_circles",
        "Putar pergelangan kaki",
        "Duduk, satu kaki diangkat sedikit dari lantai. Ujung kaki berputar pelan: ke atas, ke "
        "samping, ke bawah, dan kembali.",
        "Sitting, one foot a little off the floor. The forefoot circles slowly: up, aside, down "
        "and back.",
        [
            (STILL, [near_seat()]),
            (ONE, [one.draw()]),
            (TWO, [two.draw()]),
            (STILL, [ring(complex(208, FLOOR - 40), 14, 34)]),
        ],
    )


def ball_lift() -> Drawing:
    def pose(rise: float) -> list[str]:
        y = FLOOR - 25 - rise
        ball = [complex(120, y) + 25 * turn(a) for a in range(0, 360, 45)]
        legs = [face_leg(120 - 50 * f, rise, f, 16, -4) for f in (1, -1)]
        return [shape("limb", *ball), *legs]

    return Drawing(
        "ball_lift",
        "Angkat bola dengan kedua kaki",
        "Duduk, dilihat dari depan. Bola ringan dijepit di antara kedua telapak, diangkat sedikit "
        "dari lantai, lalu diturunkan.",
        "Sitting, seen from the front. A light ball is held between the soles, lifted a little off "
        "the floor and lowered.",
        [
            (STILL, [front_seat()]),
            (ONE, pose(0)),
            (TWO, pose(34)),
            (STILL, [arrow(complex(120, 134), complex(120, 98))]),
        ],
    )


def feet_toward_each_other() -> Drawing:
    def pose(roll: float) -> list[str]:
        return [face_leg(120 - 64 * f, 0, f, roll) for f in (1, -1)]

    return Drawing(
        "feet_toward_each_other",
        "Putar kedua telapak saling menghadap",
        "Duduk, dilihat dari depan, tumit di lantai. Kedua telapak yang tadinya rata diputar "
        "saling menghadap: sisi ibu jari naik.",
        "Sitting, seen from the front, heels on the floor. Both soles, first flat, turn toward "
        "each other: the side of the big toe rises.",
        [
            (STILL, [front_seat()]),
            (ONE, pose(0)),
            (TWO, pose(34)),
            (STILL, [sweep(56 + 180j, 58, 54, 8), sweep(184 + 180j, 58, 126, 172)]),
        ],
    )


def bedtime_stretch() -> Drawing:
    s, y = 64, 200
    hip = complex(54, y - SEAT * s)

    def pose(flex: float, lean: float, reach: float) -> list[str]:
        leg = flat(s, hip, flex, toes=max(0, flex), calf=0.2 if flex > 0 else 0.22)
        body = Body(s, hip, lean, 0.06, lean + 2)
        wrist = leg.at(0.36, -0.14) if reach > 1 else leg.shin(reach, 0.24)
        arm = Arm(s, body.shoulder, wrist, degrees_of(leg.sole * turn(75)), length=0.28)
        return [leg.draw(), body.draw(), arm.draw()]

    return Drawing(
        "bedtime_stretch",
        "Regangkan betis dan paha belakang",
        "Duduk di kasur, kedua tungkai lurus. Punggung lurus condong ke depan, tangan menarik "
        "ujung kaki ke arah tulang kering, sampai betis dan paha belakang tertarik.",
        "Sitting on the bed, both legs straight. The straight back leans forward, the hands pull "
        "the forefeet toward the shins, until calf and hamstring feel the stretch.",
        [
            (STILL, [bed(y)]),
            (ONE, pose(-20, -82, 0.1)),
            (TWO, pose(14, -52, 2)),
            (STILL, [sweep(hip, 150, -72, -48)]),
        ],
    )


def bench(hip: complex, s: float, floor: float, back: bool = False) -> str:
    """A chair under somebody who sits, with or without a back, and the floor."""
    y, x = hip.imag + SEAT * s, hip.real
    d = f"M{num(x - 0.3 * s)} {num(floor)}V{num(y)}h{num(0.95 * s)}V{num(floor)}"
    if back:
        d += f"M{num(x - 0.3 * s)} {num(y)}l-8 {num(-1.3 * s)}"
    return mark("line", d) + straight(complex(4, floor), complex(236, floor))


def on_chair(lean: float = -88, s: float = 66, slump: float = 0.06) -> Body:
    return Body(s, complex(84, 230 - 1.2 * s), lean, slump)


def heels(hip: complex, s: float, x: float, tilt: float, roll: float, toes: float = 0) -> list[str]:
    """Both legs of somebody who sits, with the soles at a tilt."""
    at = complex(hip.real + x * s, 230)
    far, near = (
        Leg.on(s, hip + d, at + roll * s + 3 * d, tilt, roll, toes=toes, hem=d == 0) for d in (4, 0)
    )
    return [far.draw(False), near.draw()]


def calf_pump_on_journeys() -> Drawing:
    s = 66
    body = on_chair(-92)
    chair = mark("line", "M58 166h66V230M58 166l-8-118q0-8-8-8")
    window = mark("ground", "M140 24h84q8 0 8 8v62q0 8-8 8h-84q-8 0-8-8V32q0-8 8-8z")
    floor = straight(complex(4, 230), complex(236, 230))
    return Drawing(
        "calf_pump_on_journeys",
        "Tegangkan dan lepaskan betis",
        "Duduk di kursi kendaraan. Ujung kaki menekan lantai sampai tumit terangkat dan betis "
        "tegang, lalu tumit turun lagi.",
        "Sitting in a vehicle seat. The forefeet press the floor until the heels lift and the "
        "calves tighten, then the heels come down.",
        [
            (STILL, [window, floor, chair]),
            (ONE, heels(body.hip, s, 0.92, 0, 0)),
            (TWO, heels(body.hip, s, 0.92, 26, 0.28, 26)),
            (STILL, [body.draw(), rest(body)]),
            (TWO, [arrow(complex(204, 176), complex(204, 212))]),
        ],
    )


def pedal(
    name: str, title: str, words: tuple[str, str], hip: complex, c: complex, frame: list[str]
) -> Drawing:
    """A bicycle: one pedal low, then the other."""
    s, r = 50, 21
    body = Body(s, hip, -58, 0.1, -72)
    low, high = c + 1j * r, c - 1j * r
    foot = [Leg.on(s, hip, low + 4j, 4, 0.24), Leg.on(s, hip, high + 4j, 16, 0.24)]
    arm = Arm(s, body.shoulder, body.shoulder + complex(1.12, 0.62) * s, 10, length=0.26)
    crank = straight(low, high, kind="line")
    return Drawing(
        name,
        title,
        *words,
        [
            (STILL, frame),
            (ONE, [foot[1].draw(False), crank, foot[0].draw()]),
            (TWO, [foot[0].draw(False), crank, foot[1].draw()]),
            (STILL, [body.draw(), arm.draw(), sweep(c, 48, -62, 12)]),
        ],
    )


def cycling_and_machines() -> Drawing:
    hip, c = complex(80, 102), complex(116, 178)
    wheels = "".join(
        mark("line", f"M{num(x - 32)} 196a32 32 0 1 0 64 0a32 32 0 1 0-64 0") for x in (48, 196)
    )
    frame = straight(48 + 196j, c, 78 + 118j, 48 + 196j, kind="line")
    frame += straight(c, complex(172, 116), 85 + 128j, kind="line")
    frame += straight(196 + 196j, 168 + 96j, 156 + 96j, kind="line")
    saddle = straight(62 + 117j, 94 + 117j, kind="line")
    return pedal(
        "cycling_and_machines",
        "Bersepeda",
        (
            "Bersepeda ringan. Di titik bawah lutut masih sedikit menekuk dan telapak rata, tidak "
            "menjinjit.",
            "Easy cycling. At the lowest point the knee is still a little bent and the sole is "
            "flat, not pointed.",
        ),
        hip,
        c,
        [straight(complex(4, FLOOR), complex(236, FLOOR)), wheels, frame, saddle],
    )


def easy_bike_before_bed() -> Drawing:
    hip, c = complex(80, 102), complex(116, 178)
    frame = straight(60 + FLOOR * 1j, 172 + FLOOR * 1j, kind="line")
    frame += straight(c, 78 + 118j, kind="line") + straight(62 + 117j, 94 + 117j, kind="line")
    frame += straight(76 + FLOOR * 1j, c, 160 + FLOOR * 1j, kind="line")
    frame += straight(c, 166 + 94j, 152 + 94j, kind="line")
    moon = mark("line", "M206 22a20 20 0 1 0 18 30a16 16 0 0 1-18-30z")
    return pedal(
        "easy_bike_before_bed",
        "Sepeda statis ringan",
        (
            "Malam hari, di sepeda statis, beban ringan. Kaki mengayuh bergantian, telapak rata di "
            "pedal, tidak menjinjit.",
            "In the evening, on a stationary bike, lightest load. The legs pedal in turn, the sole "
            "flat on the pedal, not pointed.",
        ),
        hip,
        c,
        [straight(complex(4, FLOOR), complex(236, FLOOR)), frame, moon],
    )


def dialysis_stretch() -> Drawing:
    s, y = 66, 178
    body = lying(s, y, 112, 214)
    wedge = shape("limb", *spots("4,170 5,110 22,102 66,134 96,165 88,176 14,177"))
    arm = Arm(s, body.shoulder, body.hip + complex(-0.1, -0.36) * s, 20, length=0.28, near=0.9)
    machine = box(complex(140, 50), 52, 66, 0, 6) + box(complex(140, 40), 30, 22, 0, 4)
    tube = mark("line", "M140 84q0 30-26 44")

    def pose(flex: float, toes: float, calf: float) -> list[str]:
        leg = flat(s, body.hip, flex, toes=toes, calf=calf)
        palm, way = leg.at(0.2, 0.25), leg.sole
        helper = Arm(98, palm + complex(82, -92), palm - 12 * way, degrees_of(way), 1, length=0.24)
        return [leg.draw(), helper.draw()]

    return Drawing(
        "dialysis_stretch",
        "Regangan betis saat cuci darah",
        "Berbaring saat cuci darah, lutut lurus. Tangan perawat mendorong telapak depan pelan ke "
        "arah tulang kering.",
        "Lying during dialysis, knee straight. The hand of a nurse gently pushes the ball of the "
        "foot toward the shin.",
        [
            (STILL, [bed(y, 320), wedge, machine]),
            (ONE, pose(-18, 0, 0.22)),
            (TWO, pose(14, 12, 0.2)),
            (STILL, [body.draw(), arm.draw(), tube, arrow(*spots("226,92 198,92"))]),
        ],
        WIDE,
    )


def exercise_for_stenosis() -> Drawing:
    s = 66
    up, down = on_chair(-92, slump=0.02), on_chair(-42, slump=0.18)
    leg = Leg.on(s, up.hip, complex(84 + 0.98 * s, 230))
    other = Leg.on(s, up.hip + 4, complex(98 + 0.98 * s, 230))
    low = Arm(s, down.shoulder, leg.shin(0.42, 0.16), 80, length=0.26)
    return Drawing(
        "exercise_for_stenosis",
        "Membungkuk sedikit ke depan",
        "Duduk di kursi, telapak rata. Punggung membungkuk pelan ke depan, tangan meluncur dari "
        "paha ke tulang kering, lalu tegak lagi.",
        "Sitting on a chair, soles flat. The back rounds slowly forward, the hands slide from the "
        "thighs to the shins, then up again.",
        [
            (STILL, [bench(up.hip, s, 230), other.draw(False), leg.draw()]),
            (ONE, [up.draw(), rest(up)]),
            (TWO, [down.draw(), low.draw()]),
            (STILL, [sweep(up.hip, 140, -72, -46)]),
        ],
    )


def flat_foot_routine() -> Drawing:
    one, two = foot_leg(arch=0.17), foot_leg(4, arch=0.06)
    return Drawing(
        "flat_foot_routine",
        "Angkat lengkung telapak",
        "Duduk, tumit dan pangkal jari tetap di lantai. Lengkung telapak diangkat tanpa menekuk "
        "jari, ditahan, lalu dilepas.",
        "Sitting, heel and ball of the foot stay on the floor. The arch is lifted without curling "
        "the toes, held, and let go.",
        [
            (STILL, [straight(4 + FLOOR * 1j, 236 + FLOOR * 1j)]),
            (ONE, [one.draw()]),
            (TWO, [two.draw()]),
            (STILL, [arrow(complex(150, 166), complex(150, 128))]),
        ],
    )


def foot_arch_pull() -> Drawing:
    s, y = 122, 142

    def leg(x: float) -> str:
        half = [(0.11, 0), (0.09, 0.1), (0.14, 0.4), (0.19, 0.7), (0.17, 1.1)]
        a, b = ([complex(x + f * w * s, y + t * s) for w, t in half] for f in (-1, 1))
        return shape("limb", *a, *b[::-1])

    left = [leg(94), sole_up(complex(94, y), -1j * turn(0), 1, s)]
    one = [leg(156), sole_up(complex(156, y), -1j, -1, s)]
    two = [leg(156), sole_up(complex(154, y), -1j * turn(-46), -1, s)]
    return Drawing(
        "foot_arch_pull",
        "Ujung kaki ke bawah lengkung kaki lain",
        "Duduk di lantai, kedua tungkai lurus; kaki dilihat dari atas. Kaki kiri dijulurkan; ujung "
        "kaki kanan ditarik ke bawah lengkung kaki kiri.",
        "Sitting on the floor, legs straight; the feet seen from above. The left foot is stretched "
        "out; the right forefoot is drawn under the arch of the left.",
        [
            (ONE, one),
            (TWO, two),
            (STILL, left),
            (STILL, [sweep(complex(156, y), 104, -74, -112)]),
        ],
    )


def foot_press_seated() -> Drawing:
    s = 66
    one, two = on_chair(-78, slump=0.14), on_chair(-90, slump=0.02)
    heel = complex(84 + 0.96 * s, 230)
    other = Leg.on(s, one.hip + 4, heel + 14)
    loose, tense = Leg.on(s, one.hip, heel, calf=0.19), Leg.on(s, one.hip, heel, calf=0.27)
    push = [arrow(complex(x, 84), complex(x, 116)) for x in (140, 162)]
    return Drawing(
        "foot_press_seated",
        "Tekan telapak ke lantai",
        "Duduk tegak di kursi, kedua telapak rata. Tungkai menekan lantai kuat-kuat ke bawah, "
        "betis menegang, sambil bernapas.",
        "Sitting upright on a chair, both soles flat. The legs press down firmly into the floor, "
        "the calf tightens, breathing on.",
        [
            (STILL, [bench(one.hip, s, 230), other.draw(False)]),
            (ONE, [loose.draw(), one.draw(), rest(one)]),
            (TWO, [tense.draw(), two.draw(), rest(two), *push]),
        ],
    )


class Stance(NamedTuple):
    """Standing at a chair: the soles' tilt and roll, the hip's place and height, the lean."""

    tilt: float
    roll: float
    x: float
    height: float
    lean: float

    def draw(self, hold: complex) -> list[str]:
        s, x = 54, 92
        body = Body(s, complex(x + self.x, FLOOR - self.height * s), self.lean, 0.04, self.lean - 2)
        at, toes = complex(x - 6 + self.roll * s, FLOOR), max(0, self.tilt)
        far, near = (
            Leg.on(s, body.hip + d, at + d, self.tilt, self.roll, toes=toes, hem=False)
            for d in (7, 0)
        )
        arm = Arm(s, body.shoulder, hold - 11 - 4j, 12, length=0.26)
        return [far.draw(False), near.draw(), body.draw(), arm.draw()]


ON_SOLES = Stance(0, 0, 0, 2.13, -86)
ON_HEELS = Stance(-23, 0, -24, 2.125, -66)
ON_TOES = Stance(28, 0.28, 6, 2.25, -88)


def rises(name: str, title: str, words: tuple[str, str], first: Stance, last: str) -> Drawing:
    """From a first stance up on the toes; `last` is what the second pose adds."""
    hold = complex(138, FLOOR - 114)
    ground = straight(complex(4, FLOOR), complex(236, FLOOR))
    up = arrow(128 + 214j, 128 + 182j) if first.tilt else ""
    return Drawing(
        name,
        title,
        *words,
        [
            (STILL, [ground, chair_back(hold, FLOOR)]),
            (ONE, [*first.draw(hold), up]),
            (TWO, [*ON_TOES.draw(hold), last]),
        ],
    )


def foot_strengthening() -> Drawing:
    return rises(
        "foot_strengthening",
        "Naik dan turunkan tumit",
        (
            "Berdiri sambil memegang sandaran kursi. Kedua tumit naik pelan sampai berjinjit, lalu "
            "turun pelan.",
            "Standing, holding a chair back. Both heels rise slowly onto the toes, then come down "
            "slowly.",
        ),
        ON_SOLES,
        arrow(60 + 214j, 60 + 180j, both=True),
    )


def toe_and_heel_raises() -> Drawing:
    return rises(
        "toe_and_heel_raises",
        "Jinjit dan tumit bergantian",
        (
            "Berdiri sambil memegang kursi. Ujung kaki diangkat dengan tumit di lantai, lalu naik "
            "ke ujung jari, bergantian.",
            "Standing, holding a chair. The forefeet lift, heels on the floor; then up on the "
            "toes, in turn.",
        ),
        ON_HEELS,
        arrow(62 + 214j, 62 + 182j),
    )


def foot_stroking() -> Drawing:
    far = near_leg(10, hem=False)

    def pose(lift: float) -> str:
        return near_leg(14, lift, 20).draw()

    return Drawing(
        "foot_stroking",
        "Usap pergelangan dengan kaki lain",
        "Duduk tanpa alas kaki, satu telapak di lantai. Sisi dalam kaki yang lain mengusap "
        "pergelangan kaki itu pelan, naik dan turun.",
        "Sitting with bare feet, one sole on the floor. The inner side of the other foot strokes "
        "that ankle slowly, up and down.",
        [
            (STILL, [near_seat(), far.draw(False)]),
            (ONE, [pose(62)]),
            (TWO, [pose(20)]),
            (STILL, [arrow(complex(212, 126), complex(212, 190), both=True)]),
        ],
    )


def sun(at: complex, r: float) -> str:
    spokes = [turn(a) for a in range(0, 360, 60)]
    disc = smooth([at + r * v for v in spokes])
    rays = (f"M{nums(at + v * (r + 7))}L{nums(at + v * (r + 13))}" for v in spokes)
    return mark("line", disc + "".join(rays))


def hard_exercise_earlier() -> Drawing:
    s, x, floor = 53, 104, 228
    hip = complex(x, floor - 1.74 * s)
    body = Body(s, hip, -76, 0.03)
    fore, aft = Leg.angles(s, hip, 28, 98, 0), Leg.angles(s, hip, 112, 178, -30)
    fist, back = complex(0.72, 0.4) * s, complex(-0.18, 0.98) * s
    arms = [
        Arm(s, body.shoulder, body.shoulder + to, way, length=0.24, near=0.92).draw()
        for to, way in ((back, 40), (fist, -60))
    ]
    return Drawing(
        "hard_exercise_earlier",
        "Olahraga berat lebih awal",
        "Berlari di siang hari, matahari masih tinggi: latihan berat selesai beberapa jam sebelum "
        "tidur.",
        "Running by day, the sun still high: hard training ends hours before bed.",
        [
            (STILL, [straight(complex(4, floor), complex(236, floor)), sun(complex(38, 40), 14)]),
            (ONE, [aft.draw(False), fore.draw()]),
            (TWO, [fore.draw(False), aft.draw()]),
            (STILL, [body.draw(), arrow(*spots("184,96 222,96"))]),
            (ONE, [arms[0]]),
            (TWO, [arms[1]]),
        ],
    )


def heel_walking() -> Drawing:
    s, floor, x = 53, 228, 104
    hip = complex(x, floor - 2.13 * s)
    body = Body(s, hip, -84, 0.03)
    fore = Leg.angles(s, hip, 54, 86, 18)
    aft = Leg.on(s, hip, complex(x + 6, floor), -18)
    hand = body.shoulder + complex(0.62, 1.02) * s
    arm = Arm(s, body.shoulder, hand, 0, length=0.26)
    rail = straight(complex(4, hand.imag + 6), complex(236, hand.imag + 6))
    return Drawing(
        "heel_walking",
        "Berjalan dengan tumit",
        "Berjalan di samping pegangan. Ujung kedua kaki terangkat; hanya tumit yang menyentuh "
        "lantai, langkah pendek.",
        "Walking beside a rail. Both forefeet are lifted; only the heels touch the floor, short "
        "steps.",
        [
            (STILL, [straight(complex(4, floor), complex(236, floor)), rail]),
            (ONE, [fore.draw(False), aft.draw()]),
            (TWO, [aft.draw(False), fore.draw()]),
            (STILL, [body.draw(), arm.draw(), arrow(*spots("184,66 222,66"))]),
        ],
    )


def leg_gymnastics() -> Drawing:
    s, body = 66, on_chair()
    return Drawing(
        "leg_gymnastics",
        "Senam kaki ringan",
        "Duduk di kursi. Ujung kedua kaki diangkat dengan tumit di lantai, lalu tumit diangkat "
        "dengan ujung kaki di lantai, bergantian.",
        "Sitting on a chair. Both forefeet are lifted with the heels on the floor, then the heels "
        "with the forefeet on the floor, in turn.",
        [
            (STILL, [bench(body.hip, s, 230)]),
            (ONE, heels(body.hip, s, 0.98, -20, 0)),
            (TWO, heels(body.hip, s, 0.9, 26, 0.28, 26)),
            (STILL, [body.draw(), rest(body)]),
            (ONE, [arrow(complex(206, 206), complex(206, 170))]),
            (TWO, [arrow(complex(206, 170), complex(206, 206))]),
        ],
    )


def move_while_sitting() -> Drawing:
    s, body = 66, on_chair()
    floor = 230
    bent = Leg.on(s, body.hip, complex(84 + 0.9 * s, floor))
    out = Leg.angles(s, body.hip, 4, 14, 14)
    other = Leg.on(s, body.hip + 4, complex(96 + 0.98 * s, floor), hem=False)
    return Drawing(
        "move_while_sitting",
        "Luruskan dan tekuk lutut",
        "Duduk di kursi. Lutut diluruskan sampai tungkai bawah terangkat dengan ujung kaki ke "
        "atas, lalu ditekuk sampai telapak di lantai.",
        "Sitting on a chair. The knee straightens until the lower leg is raised with the toes up, "
        "then bends until the sole is on the floor.",
        [
            (STILL, [bench(body.hip, s, floor), other.draw(False)]),
            (ONE, [bent.draw()]),
            (TWO, [out.draw()]),
            (STILL, [body.draw(), rest(body, 0.6)]),
            (STILL, [sweep(bent.knee, 1.3 * s, 50, 24, both=True)]),
        ],
    )


def long_stretching_sessions() -> Drawing:
    s, floor = 52, 228
    hip = complex(74, floor - 2.08 * s)
    stool = floor - 0.72 * s
    stand = Leg.on(s, hip, complex(68, floor), hem=False)
    leg = Leg.on(s, hip, complex(157, stool), -58)
    clock = [complex(206, 42) + 24 * turn(a) for a in range(0, 360, 45)]
    hands = straight(206 + 28j, 206 + 42j, 216 + 48j, kind="line")

    def pose(lean: float, x: float) -> list[str]:
        body = Body(s, hip, lean, 0.04, lean)
        arm = Arm(s, body.shoulder, hip + complex(x, -0.2 + 0.42 * x) * s, 40, length=0.26)
        return [body.draw(), arm.draw()]

    return Drawing(
        "long_stretching_sessions",
        "Sesi peregangan panjang",
        "Berdiri, tumit satu kaki di kursi rendah, lutut lurus. Punggung lurus condong pelan ke "
        "depan sampai paha belakang dan betis tertarik, lama.",
        "Standing, the heel of one leg on a low chair, knee straight. The straight back leans "
        "slowly forward until hamstring and calf feel the stretch, for long.",
        [
            (STILL, [straight(complex(4, floor), complex(236, floor))]),
            (STILL, [mark("line", f"M140 {floor}V{num(stool)}h50V{floor}")]),
            (STILL, [stand.draw(False), leg.draw(), mark("line", smooth(clock)), hands]),
            (ONE, pose(-86, 0.6)),
            (TWO, pose(-56, 1.1)),
            (STILL, [sweep(hip, 112, -76, -52)]),
        ],
    )


def lying_foot_lift() -> Drawing:
    s, y = 74, 186
    body = lying(s, y, 144)
    one = flat(s, body.hip, -18)
    two = Leg.angles(s, body.hip, -44, -40, 16, calf=0.2, toes=10)
    other = flat(s, body.hip + 2, -10, hem=False)
    arm = Arm(s, body.shoulder, body.shoulder + 1.36 * s + 5j, 4, length=0.3)
    bend_up = sweep(two.ankle, 0.78 * s, -62, -110)
    return Drawing(
        "lying_foot_lift",
        "Berbaring, angkat kaki",
        "Berbaring telentang. Satu tungkai lurus diangkat setinggi yang nyaman, lalu telapak "
        "ditekuk pelan ke arah tulang kering.",
        "Lying on the back. One straight leg is raised as high as is comfortable, then the foot "
        "bends slowly toward the shin.",
        [
            (STILL, [bed(y, 320), pillow(complex(body.face.real + 2, y - 12), 66, 24)]),
            (STILL, [other.draw(False)]),
            (ONE, [one.draw()]),
            (TWO, [two.draw(), bend_up]),
            (STILL, [body.draw(), arm.draw(), sweep(body.hip, 2.1 * s, -10, -32)]),
        ],
        WIDE,
    )


def pregnancy_stretch() -> Drawing:
    s, floor = 64, 230
    body = Body(s, complex(70, floor - 1.05 * s), -100, 0.06, -92, 0.2)
    heel = complex(70 + 1.78 * s, floor - 2)
    one = Leg.on(s, body.hip, heel, -8)
    two = Leg.on(s, body.hip, heel, -38, calf=0.2, toes=10)
    other = Leg.on(s, body.hip + 4, complex(70 + 0.9 * s, floor), hem=False)
    hold = Arm(s, body.shoulder, body.hip + complex(-0.5, 0.12) * s, 60, length=0.26, near=0.95)
    return Drawing(
        "pregnancy_stretch",
        "Peregangan betis saat hamil",
        "Hamil, duduk di tepi kasur, tangan berpegangan. Satu tungkai diluruskan, tumit di lantai; "
        "ujung kaki ditarik pelan ke arah tulang kering.",
        "Pregnant, sitting on the bed edge, a hand holding on. One leg is straightened, heel on "
        "the floor; the forefoot is drawn slowly toward the shin.",
        [
            (STILL, [seat(floor - 0.8 * s, floor, 70 + 0.5 * s), other.draw(False)]),
            (ONE, [one.draw()]),
            (TWO, [two.draw()]),
            (STILL, [body.draw(), hold.draw(), sweep(one.ankle, 0.72 * s, -20, -70)]),
        ],
    )


def regular_activity() -> Drawing:
    crown = shape("line", *spots("188,160 178,138 204,120 230,138 220,160"))
    tree = crown + straight(complex(204, 226), complex(204, 160), kind="line")
    return walk(
        "regular_activity",
        "Bergerak hampir setiap hari",
        "Berjalan santai di luar pada siang hari, langkah bergantian, lengan berayun.",
        "An easy walk outdoors by day, step after step, the arms swinging.",
        [sun(complex(36, 40), 12), tree],
    )


def walk_before_bed() -> Drawing:
    moon = mark("line", "M34 22a18 18 0 1 0 18 28a15 15 0 0 1-18-28z")
    lamp = straight(complex(206, 228), complex(206, 150), kind="line")
    shade = straight(*spots("196,126 216,126 226,150 186,150 196,126"), kind="line")
    return walk(
        "walk_before_bed",
        "Jalan santai sebelum tidur",
        "Malam hari, di tempat terang: berjalan santai beberapa menit, langkah bergantian.",
        "In the evening, where it is light: an easy walk of a few minutes, step after step.",
        [moon, lamp, shade],
    )


def toe_curls() -> Drawing:
    one, two = foot_leg(0, -10, toes=-46), foot_leg(0, -10, toes=34)
    tip = one.at(0.5, -0.06)
    return Drawing(
        "toe_curls",
        "Tekuk dan luruskan jari kaki",
        "Duduk tanpa alas kaki, tumit di lantai. Jari kaki ditekuk ke bawah, lalu diluruskan dan "
        "direnggangkan ke atas.",
        "Sitting with bare feet, heel on the floor. The toes curl down, then straighten and spread "
        "upward.",
        [
            (STILL, [straight(4 + FLOOR * 1j, 236 + FLOOR * 1j)]),
            (ONE, [one.draw()]),
            (TWO, [two.draw()]),
            (STILL, [sweep(tip - 24, 58, 30, -60, both=True)]),
        ],
    )


def toe_pick_up() -> Drawing:
    one, two = near_leg(-4, 14, 12, toes=-10), near_leg(4, 48, 10, toes=-50)
    grip = two.at(0.4, 0.22)
    cloth = shape("limb", *spots("160,223 182,215 204,220 228,222 224,227 192,227 164,227"))
    hang = shape("limb", *spots("-8,-8 8,-8 14,12 22,38 6,34 -6,40 -20,34 -12,12", grip))
    return Drawing(
        "toe_pick_up",
        "Pungut kain dengan jari kaki",
        "Duduk, kain tipis di lantai. Jari kaki menggenggam kain, mengangkatnya, lalu "
        "melepaskannya.",
        "Sitting, a thin cloth on the floor. The toes grasp the cloth, lift it, then let it go.",
        [
            (STILL, [near_seat()]),
            (ONE, [cloth, one.draw()]),
            (TWO, [hang, two.draw()]),
            (STILL, [arrow(complex(218, 170), complex(218, 132))]),
        ],
    )


def wall_stretch_alone() -> Drawing:
    s, floor, wall = 53, 228, 172
    heel = complex(70, floor)

    def pose(tilt: float) -> list[str]:
        ankle = heel - 1j * ANKLE * s
        hip = ankle + 1.985 * s * turn(tilt)
        body, palm = Body(s, hip, tilt + 4, 0.03), complex(wall - 8, 76)
        arm = Arm(s, body.shoulder, palm, -86, length=0.28)
        legs = [Leg.on(s, hip + d, heel + d, hem=False) for d in (4, 0)]
        return [legs[0].draw(False), legs[1].draw(), body.draw(), arm.draw()]

    return Drawing(
        "wall_stretch_alone",
        "Peregangan betis di dinding",
        "Berdiri 60–100 cm dari dinding, kedua tangan di dinding, kedua lutut lurus. Tumit tetap "
        "di lantai; badan lurus condong ke dinding.",
        "Standing 60-100 cm from a wall, both hands on it, both knees straight. The heels stay "
        "down; the straight body leans toward the wall.",
        [
            (STILL, [straight(complex(wall, 12), complex(wall, floor), complex(20, floor))]),
            (ONE, pose(-81)),
            (TWO, pose(-70.5)),
            (STILL, [arrow(*spots("36,96 72,96"))]),
        ],
    )


MADE = [
    ankle_circles, ball_lift, bedtime_stretch, calf_pump_on_journeys, cycling_and_machines,
    dialysis_stretch, easy_bike_before_bed, exercise_for_stenosis, feet_toward_each_other,
    flat_foot_routine, foot_arch_pull, foot_press_seated, foot_strengthening, foot_stroking,
    hard_exercise_earlier, heel_walking, leg_gymnastics, long_stretching_sessions, lying_foot_lift,
    move_while_sitting, pregnancy_stretch, regular_activity, toe_and_heel_raises, toe_curls,
    toe_pick_up, walk_before_bed, wall_stretch_alone,
]  # fmt: skip
EXERCISES = [make() for make in MADE]
