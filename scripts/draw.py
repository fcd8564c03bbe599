"""Draw the Betis actions: one parametric body, posed from a compact table, written as SVG.

    python scripts/draw.py                      write every drawing
    python scripts/draw.py --check              fail if a committed drawing differs
    python scripts/draw.py --sheet out.html     write a contact sheet in night and day colours

The body. Points are complex numbers in a 240 x 240 box (x right, y down). Angles are degrees on
screen: 0 right, 90 down, -90 up. Everyone faces right. The shin is the unit of length, so
a figure is (scale, hip, angles) and thigh = shin, foot = 0.62 shin. Joints refuse to bend where
a body cannot.

The page. A drawing holds only classes, no colours: `limb` (closed volume, fill it with the
ground so that what is in front covers what is behind), `muscle` (the calf, fill it with the
accent, no stroke), `line`, `ground` (floor, wall, bed), `arrow`; and the groups `still`,
`pose one`, `pose two`. Layers come in painter's order, so one class of group may appear twice.
Without a style sheet only the outlines show (`fill="none"`, `stroke="currentColor"`).
"""

from __future__ import annotations

import argparse
import cmath
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import TypedDict, Unpack

OUT = Path(__file__).parents[1] / "src/betis/knowledge/drawings"
LIMIT = 3000

Row = tuple[float, float, float]  # place along a bone, front offset, back offset, all in shins

UPPER_ARM, FOREARM, TORSO = 0.76, 0.62, 1.15
ANKLE = 0.17  # height of the ankle joint over the sole
SEAT = 0.25  # height of the hip joint over what one sits or lies on

THIGH: list[Row] = [(0.0, 0.20, 0.25), (0.4, 0.22, 0.21), (0.8, 0.17, 0.15)]
SHANK: list[Row] = [(0.16, 0.135, 0.0), (0.34, 0.125, 0.0), (0.62, 0.11, 0.0), (0.86, 0.09, 0.085)]
ARM: list[Row] = [(0.0, 0.14, 0.14), (0.5, 0.11, 0.12)]
FORE: list[Row] = [(0.25, 0.10, 0.105), (0.9, 0.075, 0.075)]
HAND: list[Row] = [(0.5, 0.10, 0.09), (1.0, 0.07, 0.06)]
CHEST: list[Row] = [(-0.04, 0.05, 0.12), (0.2, 0.17, 0.20), (0.75, 0.22, 0.20)]
BELLY: list[Row] = [(0.5, 0.20, 0.19), (1.0, 0.19, 0.24), (1.3, 0.14, 0.20)]
FOOT = [(-0.15, 0.03), (-0.15, 0.13), (-0.08, ANKLE), (0.1, 0.145), (0.28, ANKLE)]
TOES = [(0.42, ANKLE), (0.47, 0.12), (0.42, 0.065), (0.28, 0.03)]
HEAD = [
    (0.02, 0.29), (0.19, 0.21), (0.235, 0.07), (0.29, -0.03), (0.22, -0.09), (0.2, -0.2),
    (0.08, -0.27), (-0.12, -0.2), (-0.25, -0.05), (-0.26, 0.12), (-0.15, 0.25),
]  # fmt: skip


# --- lines ---------------------------------------------------------------------------------------


def turn(degrees: float) -> complex:
    return cmath.rect(1, math.radians(degrees))


def unit(v: complex) -> complex:
    return v / abs(v)


def degrees_of(v: complex) -> float:
    return math.degrees(cmath.phase(v))


def front(u: complex) -> complex:
    """The side the body faces, for a bone that runs away from the head along `u`."""
    return -1j * u


def num(x: float) -> str:
    text = f"{round(2 * x) / 2:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text.replace("0.", ".", 1) if abs(x) < 1 else text


def nums(*points: complex) -> str:
    out = ""
    for value in (v for p in points for v in (p.real, p.imag)):
        text = num(value)
        out += text if not out or text.startswith("-") else f" {text}"
    return out


def spots(text: str, origin: complex = 0) -> list[complex]:
    """Points written "x,y x,y", from an origin."""
    return [origin + complex(*map(float, pair.split(","))) for pair in text.split()]


def smooth(points: Sequence[complex], closed: bool = True) -> str:
    """A soft path through the points, in few bytes: a quadratic spline with whole controls.

    Its joints lie halfway between two controls, so `t` (which mirrors the last control) needs
    one pair of numbers a point, and half pixels are exact.
    """
    n = len(points)
    if n == 2:
        return f"M{nums(points[0])}L{nums(points[1])}"
    ctrl = list(points)
    for _ in range(12):  # the curve is nearest control i at (before + 6 control + after) / 8
        for i in range(0 if closed else 1, n if closed else n - 1):
            ctrl[i] += points[i] - (ctrl[i - 1] + 6 * ctrl[i] + ctrl[(i + 1) % n]) / 8
    ctrl = [complex(round(c.real), round(c.imag)) for c in ctrl]
    if closed:
        stops = [(a + b) / 2 for a, b in zip([ctrl[-1], *ctrl], ctrl, strict=False)]
        stops, first = [*stops, stops[0]], ctrl[0]
    else:
        inner = [(a + b) / 2 for a, b in pairwise(ctrl[1:-1])]
        stops, first = [ctrl[0], *inner, ctrl[-1]], ctrl[1]
    steps = [b - a for a, b in pairwise(stops)]
    path = f"M{nums(stops[0])}q{nums(first - stops[0], steps[0])}"
    path += f"t{nums(*steps[1:])}" if steps[1:] else ""
    return path + ("z" if closed else "")


def mark(kind: str, d: str) -> str:
    return f'<path class="{kind}" d="{d}"/>'


def shape(kind: str, *points: complex) -> str:
    return mark(kind, smooth(points))


def stroke(*points: complex, kind: str = "line") -> str:
    return mark(kind, smooth(points, closed=False))


def straight(*points: complex, kind: str = "ground") -> str:
    return mark(kind, "M" + "L".join(nums(p) for p in points))


def arrow(*points: complex, both: bool = False) -> str:
    """A curve with a head at its end (or at both)."""

    def tip(end: complex, before: complex) -> str:
        back = unit(before - end) * 10
        return f"M{nums(end + back * turn(36))}L{nums(end)}L{nums(end + back * turn(-36))}"

    d = smooth(points, closed=False) + tip(points[-1], points[-2])
    return mark("arrow", d + (tip(points[0], points[1]) if both else ""))


def box(center: complex, w: float, h: float, angle: float = 0, r: float = 4) -> str:
    """A box with round corners."""
    u, half_w, half_h = turn(angle), w / 2, h / 2
    at = [complex(x * half_w, y * half_h) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    d = ""
    for i, p in enumerate(at):
        before, after = unit(at[i - 1] - p), unit(at[(i + 1) % 4] - p)
        a, c, b = (center + q * u for q in (p + before * r, p, p + after * r))
        d += f"{'L' if d else 'M'}{nums(a)}Q{nums(c, b)}"
    return mark("limb", d + "z")


# --- the body ------------------------------------------------------------------------------------


def bend(a: complex, c: complex, first: float, second: float, side: int) -> complex:
    """The joint between two bones from `a` to `c`; side 1 lies to the front, -1 to the back."""
    reach = abs(c - a)
    if not abs(first - second) < reach < first + second:
        raise ValueError(f"out of reach: {reach:.1f} of {first + second:.1f}")
    x = (first**2 - second**2 + reach**2) / (2 * reach)
    u = (c - a) / reach
    return a + u * x + front(u) * side * math.sqrt(max(0.0, first**2 - x**2))


def ribbon(
    joints: Sequence[complex],
    rows: Sequence[list[Row]],
    hinges: Sequence[tuple[float, float]],
    s: float,
) -> tuple[list[complex], list[complex]]:
    """The front and the back outline of bones in a chain, without crossings inside a bend."""
    sides: tuple[list[complex], list[complex]] = ([], [])
    u = [unit(b - a) for a, b in pairwise(joints)]
    half = [0.0, *(cmath.phase(b / a) / 2 for a, b in pairwise(u)), 0.0]
    for i, bone in enumerate(rows):
        a, b = joints[i], joints[i + 1]
        for t, *offsets in bone:
            for side, off, sign in zip(sides, offsets, (1, -1), strict=True):
                ends = ((t, half[i]), (1 - t, half[i + 1]))  # drop what the bend would cross
                if all(
                    sign * h >= 0 or abs(b - a) * d > s * (0.04 - off * math.tan(sign * h))
                    for d, h in ends
                ):
                    side.append(a + (b - a) * t + front(u[i]) * sign * off * s)
        if i < len(rows) - 1:
            h, n = half[i + 1], front(unit(u[i] + u[i + 1]))
            for side, off, sign in zip(sides, hinges[i], (1, -1), strict=True):
                inner = min(1.5, 1 / math.cos(h)) if sign * h < 0 else 1.0
                side.append(b + n * sign * off * inner * s)
    return sides


class Look(TypedDict, total=False):
    """What may vary in a leg besides its joints."""

    toes: float
    calf: float
    hem: bool


@dataclass(frozen=True)
class Leg:
    """Hip, knee and ankle; `flex` lifts the toes toward the shin (negative points the foot)."""

    s: float
    hip: complex
    knee: complex
    ankle: complex
    flex: float
    toes: float = 0
    calf: float = 0.22  # how far the calf stands out
    hem: bool = True

    def __post_init__(self) -> None:
        bent = degrees_of((self.ankle - self.knee) / (self.knee - self.hip))
        if not -3 <= bent <= 145:
            raise ValueError(f"a knee does not bend to {bent:.0f} degrees")
        if not -55 <= self.flex <= 27:
            raise ValueError(f"an ankle does not bend to {self.flex:.0f} degrees")

    @classmethod
    def angles(
        cls, s: float, hip: complex, thigh: float, shank: float, flex: float, **look: Unpack[Look]
    ) -> Leg:
        knee = hip + s * turn(thigh)
        return cls(s, hip, knee, knee + s * turn(shank), flex, **look)

    @classmethod
    def on(
        cls,
        s: float,
        hip: complex,
        at: complex,
        tilt: float = 0,
        roll: float = 0,
        **look: Unpack[Look],
    ) -> Leg:
        """Standing at a point of the floor: the heel's, or the ball's with `roll` 0.28."""
        ankle = at - complex(roll, ANKLE) * turn(tilt) * s
        knee = bend(hip, ankle, s, s, 1)
        flex = degrees_of(front(ankle - knee) / turn(tilt))
        return cls(s, hip, knee, ankle, flex, **look)

    @property
    def along(self) -> complex:
        return unit(self.ankle - self.knee)

    @property
    def sole(self) -> complex:
        """From heel to toes."""
        return front(self.along) * turn(-self.flex)

    def at(self, x: float, y: float) -> complex:
        """A point of the foot: x toward the toes, y toward the sole."""
        return self.ankle + self.sole * complex(x, y) * self.s

    def shin(self, t: float, off: float) -> complex:
        """A point of the lower leg: t from knee to ankle, off toward the front, in shins."""
        return self.knee + self.s * (self.along * t + front(self.along) * off)

    def back(self, t: float) -> float:
        """How far the calf stands behind the bone."""
        rows = ((0.0, 0.13), (0.14, 0.16), (0.34, self.calf), (0.62, 0.155), (0.86, 0.085))
        for (a, low), (b, high) in pairwise(rows):
            if t <= b:
                part = (1 - math.cos(math.pi * (t - a) / (b - a))) / 2
                return low + (high - low) * part
        return rows[-1][1]

    def outline(self) -> str:
        s, u = self.s, unit(self.knee - self.hip)
        shank = [(t, f, b or self.back(t)) for t, f, b in SHANK]
        ahead, behind = ribbon([self.hip, self.knee, self.ankle], [THIGH, shank], [(0.18, 0.14)], s)
        way = unit(self.sole - self.along)
        crease = self.ankle + way * 0.09 * s / max(0.5, abs((way / self.sole).imag))
        ball = self.at(0.28, 0.11)
        toes = [ball + (self.at(x, y) - ball) * turn(-self.toes) for x, y in TOES]
        foot = [*(self.at(x, y) for x, y in FOOT), *toes, self.at(0.14, -0.06)]
        top = self.hip - u * 0.22 * s
        return shape("limb", top, *ahead, crease, *reversed(foot), *reversed(behind))

    def muscle(self) -> str:
        deep = self.back(0.34) - 3.6 / self.s
        up, down = self.shin(0.12, -0.04), self.shin(0.7, -0.05)
        out = self.shin(0.19, -1.1 * deep), self.shin(0.42, -1.25 * deep)
        back = self.shin(0.5, 0.04), self.shin(0.2, 0.07)
        return mark("muscle", f"M{nums(up)}C{nums(*out, down)}C{nums(*back, up)}z")

    def draw(self, sore: bool = True) -> str:
        u = unit(self.knee - self.hip)
        p = self.hip + u * 0.66 * self.s
        hem = stroke(p + front(u) * 0.19 * self.s, p - front(u) * 0.17 * self.s)
        return self.outline() + (hem if self.hem else "") + (self.muscle() if sore else "")


@dataclass(frozen=True)
class Body:
    """Torso and head over a hip: `lean` is the torso's angle, `head` the angle of the crown."""

    s: float
    hip: complex
    lean: float = -90
    slump: float = 0.05
    head: float | None = None
    belly: float = 0

    @property
    def shoulder(self) -> complex:
        return self.hip + TORSO * self.s * turn(self.lean)

    @property
    def face(self) -> complex:
        return self.shoulder + 0.47 * self.s * turn(self.tilt)

    @property
    def tilt(self) -> float:
        return self.lean if self.head is None else self.head

    def at_head(self, x: float, y: float) -> complex:
        """A point of the head: x toward the nose, y toward the crown."""
        return self.face + turn(self.tilt) * complex(y, x) * self.s

    @property
    def mouth(self) -> complex:
        return self.at_head(0.24, -0.13)

    def draw(self, head: bool = True) -> str:
        s, up = self.s, turn(self.lean)
        middle = (self.hip + self.shoulder) / 2 - 1j * up * self.slump * s
        neck = unit(self.face - self.shoulder)
        base, side = self.shoulder - neck * 0.1 * s, 1j * neck * 0.105 * s
        parts = straight(base + side, self.face + side, self.face - side, base - side, kind="limb")
        belly = [(t, f + self.belly * (t < 1), b) for t, f, b in BELLY]
        chest = [(t, f + self.belly * 0.5 * (t > 0.5), b) for t, f, b in CHEST]
        rows, hinge = [chest, belly], [(0.21 + self.belly, 0.19)]
        ahead, behind = ribbon([self.shoulder, middle, self.hip], rows, hinge, s)
        trunk = shape("limb", *ahead, *reversed(behind))
        if not head:
            return trunk
        hair = [(0.17, 0.2), (0.02, 0.12), (-0.03, -0.03), (-0.14, -0.19)]
        skull = shape("limb", *(self.at_head(x, y) for x, y in HEAD))
        return parts + trunk + skull + stroke(*(self.at_head(x, y) for x, y in hair))


@dataclass(frozen=True)
class Arm:
    """From the shoulder to the wrist at `wrist`; the hand points along `hand` degrees."""

    s: float
    shoulder: complex
    wrist: complex
    hand: float | None = None
    elbow: int = -1
    length: float = 0.3
    near: float = 1  # shorter when the elbow points at the viewer
    wide: float = 1  # a hand seen from its back is wider than from its edge

    @property
    def joints(self) -> tuple[complex, complex, complex, complex]:
        s = self.s
        upper, fore = UPPER_ARM * self.near * s, FOREARM * self.near * s
        elbow = bend(self.shoulder, self.wrist, upper, fore, self.elbow)
        way = unit(self.wrist - elbow) if self.hand is None else turn(self.hand)
        return self.shoulder, elbow, self.wrist, self.wrist + way * self.length * s

    def draw(self) -> str:
        s, (a, b, c, d) = self.s, self.joints
        hand = [(t, f * self.wide, k * self.wide) for t, f, k in HAND]
        ahead, behind = ribbon([a, b, c, d], [ARM, FORE, hand], [(0.105, 0.105), (0.08, 0.08)], s)
        u, w = unit(b - a), unit(d - c)
        out = shape("limb", a - u * 0.12 * s, *ahead, d + w * 0.05 * s, *reversed(behind))
        p = a + u * 0.5 * abs(b - a)
        hem = stroke(p + front(u) * 0.11 * s, p - front(u) * 0.12 * s)
        return out + hem


# --- the drawings --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Drawing:
    """One action. Layers are (group, marks) in painter's order."""

    name: str
    title: str
    indonesian: str
    english: str
    layers: list[tuple[str, list[str]]]

    def svg(self) -> str:
        groups = "\n".join(f'<g class="{kind}">{"".join(m)}</g>' for kind, m in self.layers if m)
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" role="img" fill="none" '
            'stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">'
            f'\n<title lang="id">{escape(self.title, quote=False)}</title>\n'
            f"<desc>ID: {escape(self.indonesian, quote=False)} "
            f"EN: {escape(self.english, quote=False)}</desc>\n{groups}\n</svg>\n"
        )


STILL, ONE, TWO = "still", "pose one", "pose two"


def bed(y: float) -> str:
    """The top of a mattress and its rounded foot end, as one line."""
    return mark("ground", f"M4 {num(y)}H228q8 0 8 8v14")


def pillow(center: complex, w: float, h: float) -> str:
    ring = [(-0.47, -0.36), (-0.25, -0.47), (0.25, -0.47), (0.47, -0.36), (0.5, 0.0)]
    ring += [(x, -y) for x, y in reversed(ring[:4])] + [(-0.5, 0.0)]
    return shape("limb", *(center + complex(x * w, y * h) for x, y in ring))


def flat(s: float, hip: complex, flex: float, **look: Unpack[Look]) -> Leg:
    """A straight leg resting on the bed: calf and heel touch it."""
    return Leg.angles(s, hip, 1, 3.5, flex, **look)


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


def sweep(center: complex, r: float, start: float, end: float, both: bool = False) -> str:
    """An arrow along an arc."""
    return arrow(*(center + r * turn(start + (end - start) * k / 3) for k in range(4)), both=both)


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


def seat(y: float, floor: float, edge: float) -> str:
    """A bed seen from its end: top, side and floor as one line."""
    return mark("ground", f"M4 {num(y)}H{num(edge - 8)}q8 0 8 8V{num(floor)}H236")


def stand_with_support() -> Drawing:
    s, floor = 53, 228
    heel, hold = complex(116, floor), complex(160, floor - 1.95 * s)
    low, high = complex(74, floor - 1.2 * s), complex(114, floor - 2.14 * s)
    sitting, standing = Body(s, low, -62, 0.1, -80), Body(s, high, -74, 0.06, -84)

    def pose(body: Body) -> list[str]:
        leg, other = (Leg.on(s, body.hip, heel + x, hem=False) for x in (0, 10))
        arm = Arm(s, body.shoulder, hold - 11 - 3j, 12, length=0.26)
        return [other.draw(False), leg.draw(), body.draw(), arm.draw()]

    back = floor - hold.imag
    chair = mark(
        "line", f"M{nums(hold + 4 + back * 1j)}v{num(-back)}m0 {num(back / 2)}h48v{num(back / 2)}"
    )
    return Drawing(
        "stand_with_support",
        "Berdiri sambil berpegangan",
        "Dari duduk di tepi kasur, berpegangan pada sandaran kursi, lalu berdiri. Telapak "
        "menapak rata dan berat badan turun lewat tumit kaki yang kram.",
        "From sitting on the bed edge, holding a chair back, stand up. The foot is flat and "
        "the weight goes down through the heel of the cramped leg.",
        [
            (STILL, [seat(floor - 0.95 * s, floor, 82), chair]),
            (ONE, [*pose(sitting), arrow(*spots("40,78 44,50 60,26"))]),
            (TWO, [*pose(standing), arrow(heel - 20 - 44j, heel - 20 - 8j)]),
        ],
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
    s, floor, x = 53, 228, 112
    hip = complex(x, floor - 2.06 * s)
    body = Body(s, hip, -86, 0.03)
    ahead = Leg.on(s, hip, complex(x + 32, floor), -14)
    behind = Leg.on(s, hip, complex(x - 22, floor), 26, 0.28, toes=26)
    fore, aft = (Arm(s, body.shoulder, body.shoulder + 1.3 * s * turn(a)).draw() for a in (62, 112))
    return Drawing(
        "walk_a_few_steps",
        "Berjalan beberapa langkah",
        "Berjalan pelan beberapa langkah: tumit menyentuh lantai lebih dulu, lalu telapak bergulir "
        "sampai ujung kaki.",
        "Walk a few slow steps: the heel touches the floor first, then the sole rolls to the toes.",
        [
            (STILL, [straight(complex(4, floor), complex(236, floor))]),
            (ONE, [behind.draw(False), ahead.draw()]),
            (TWO, [ahead.draw(False), behind.draw()]),
            (STILL, [body.draw()]),
            (ONE, [aft]),
            (TWO, [fore]),
            (STILL, [arrow(*spots("172,96 212,96"))]),
        ],
    )


BASE = 206  # what the foot stands on in the close views


def close_leg(calf: float = 0.22) -> Leg:
    """The lower leg large, the sole flat, the thigh leaving the picture on the left."""
    return Leg.on(112, complex(-8, BASE - 104), complex(158, BASE), calf=calf, hem=False)


def grip(palm: complex, way: float, thumb: float) -> tuple[str, str, str]:
    """A hand that comes from the left, its thumb and its finger lines, for three layers."""
    s, u = 124, turn(way)
    arm = Arm(s, palm - 1.6 * s * u * turn(4), palm - 0.24 * s * u, way, length=0.34, wide=1.15)
    root = palm - 0.13 * s * u
    tip = root + 0.27 * s * turn(thumb)
    n = unit(tip - root) * 7j
    nail = shape("limb", root - n, tip - n * 0.8, tip + n * -0.8j, tip + n * 0.8, root + n)
    lines = (straight(palm + a * u, palm + (a + 16) * u, kind="line") for a in (-3 - 4j, -3 + 4j))
    return arm.draw(), nail, "".join(lines)


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


def wave(at: complex, h: float) -> str:
    return stroke(*(at + complex(5 * (-1) ** k, -h * k / 3) for k in range(4)))


def flake(at: complex, r: float) -> str:
    spokes = (r * turn(a) for a in (-90, -30, 30))
    return "".join(straight(at - v, at + v, kind="line") for v in spokes)


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


def lying(s: float, y: float, x: float, lean: float = 180, belly: float = 0) -> Body:
    return Body(s, complex(x, y - SEAT * s), lean, 0.02, lean + 14, belly)


def breathe_and_let_loose() -> Drawing:
    s, y = 58, 196
    one, two = lying(s, y, 101, 208), lying(s, y, 101, 208, 0.08)
    hip = one.hip
    wedge = shape("limb", *spots("4,190 5,148 20,142 58,164 86,186 78,194 12,195"))
    flat_leg = flat(s, hip, -14)
    loose = Leg.angles(s, hip, -14, 19, -24)
    waves = ("4,-10 10,-20 4,-30 10,-40", "14,-10 20,-20 14,-30 20,-40")
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
            (STILL, [bed(y), wedge]),
            (ONE, [flat_leg.draw(), one.draw(), arm(one)]),
            (TWO, [loose.draw(), two.draw(), arm(two), *breath]),
            (STILL, [arrow(*spots("150,140 170,132 190,138"), both=True)]),
        ],
    )


def raise_legs() -> Drawing:
    s, y = 54, 176
    body = lying(s, y, 110)
    one, two = flat(s, body.hip, -12), Leg.angles(s, body.hip, -36, 0, -14)
    rest = complex(two.shin(0.58, 0).real, y)
    pillows = pillow(rest - 9j, 74, 19), pillow(rest - 25j, 70, 18)
    arm = Arm(s, body.shoulder, body.shoulder + 1.36 * s + 4j, 4, length=0.3)
    return Drawing(
        "raise_legs",
        "Naikkan tungkai",
        "Berbaring telentang. Kedua tungkai bawah, dari betis sampai tumit, diletakkan di atas dua "
        "bantal, lutut sedikit menekuk.",
        "Lying on the back. Both lower legs, from calf to heel, are laid on two pillows, the knees "
        "a little bent.",
        [
            (STILL, [bed(y), pillow(complex(body.face.real + 1, y - 9), 50, 18)]),
            (ONE, [one.draw()]),
            (TWO, [*pillows, two.draw()]),
            (STILL, [body.draw(), arm.draw(), arrow(*spots("226,104 226,70"))]),
        ],
    )


def sitting(s: float, floor: float) -> tuple[Body, Leg, Leg, str]:
    """On the edge of the bed, the feet flat on the floor."""
    hip = complex(84, floor - 1.2 * s)
    heel = complex(hip.real + 0.98 * s, floor)
    legs = Leg.on(s, hip, heel), Leg.on(s, hip + 4, heel + 14)
    return Body(s, hip, -88, 0.08), *legs, seat(floor - 0.95 * s, floor, hip.real + 0.45 * s)


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


DRAWINGS = [
    toes_up(), stretch_by_hand(), stretch_with_towel(), stand_with_support(), lean_on_wall(),
    walk_a_few_steps(), massage_after(), press_calf(), breathe_and_let_loose(), raise_legs(),
    warm_after(), cold_pack(), sip_water(), call_for_help(), loosen_covers(), cramp_sites(),
]  # fmt: skip


# --- output --------------------------------------------------------------------------------------

SHEET = """<!doctype html><meta charset="utf-8"><title>Betis drawings</title><style>
body{margin:0;font:13px system-ui} section{padding:12px;background:var(--ground);color:var(--ink);
display:grid;grid-template-columns:repeat(auto-fill,minmax(762px,1fr));gap:12px}
.night{--ground:#0B0704;--ink:#FFB45C;--accent:#FF7A3D}
.day{--ground:#FBF8F3;--ink:#1F2421;--accent:#0B6E69}
figure{margin:0} figcaption{opacity:.7} svg{width:250px;height:250px;outline:1px solid #8883}
.limb{fill:var(--ground)} .muscle{fill:var(--accent);stroke:none} .arrow{stroke:var(--accent)}
.first .two,.second .one{display:none} .both .one{opacity:.3}</style>"""


def sheet(drawings: Sequence[Drawing]) -> str:
    """Every drawing, pose one and pose two side by side, by night and by day."""
    page = SHEET
    for light in ("night", "day"):
        page += f'<section class="{light}">'
        for d in drawings:
            svg = d.svg()
            page += f"<figure><figcaption>{d.name} ({len(svg.encode())} B)</figcaption>"
            page += f'<span class="first">{svg}</span> <span class="second">{svg}</span>'
            page += f' <span class="both">{svg}</span></figure>'
        page += "</section>"
    return page


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the drawings of the actions.")
    parser.add_argument("--check", action="store_true", help="compare with the files, write none")
    parser.add_argument("--sheet", type=Path, help="write a contact sheet instead")
    options = parser.parse_args()
    if options.sheet:
        options.sheet.write_text(sheet(DRAWINGS), encoding="utf-8")
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    wrong = []
    for drawing in DRAWINGS:
        text, path = drawing.svg(), OUT / f"{drawing.name}.svg"
        if len(text.encode()) > LIMIT:
            wrong.append(f"{path.name}: {len(text.encode())} bytes, at most {LIMIT}")
        if not options.check:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            wrong.append(f"{path.name}: differs from scripts/draw.py")
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
