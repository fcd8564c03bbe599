"""The body and its lines: one parametric figure, posed by points and angles.

Points are complex numbers in a box 240 wide (x right, y down). Angles are degrees on screen:
0 right, 90 down, -90 up. Everyone faces right. The shin is the unit of length, so a figure is
(scale, hip, angles) and thigh = shin, foot = 0.62 shin. Joints refuse to bend where a body
cannot.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypedDict, Unpack

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
FOOT = [(-0.15, 0.03), (-0.15, 0.13), (-0.08, ANKLE), (0.1, 0.0), (0.28, ANKLE)]
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
    arch: float
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
    arch: float = 0.145  # how low the middle of the sole lies under the ankle
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
        foot = [*(self.at(x, y or self.arch) for x, y in FOOT), *toes, self.at(0.14, -0.06)]
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
