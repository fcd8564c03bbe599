"""The page: a drawing, its groups, and the things that stand in more than one drawing.

A drawing holds only classes, no colours: `limb` (closed volume, fill it with the ground so that
what is in front covers what is behind), `muscle` (the calf, fill it with the accent, no stroke),
`line`, `ground` (floor, wall, bed), `arrow`; and the groups `still`, `pose one`, `pose two`.
Layers come in painter's order, so one class of group may appear twice. Without a style sheet
only the outlines show (`fill="none"`, `stroke="currentColor"`).
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Unpack

from drawing.figure import (
    SEAT,
    Arm,
    Body,
    Leg,
    Look,
    arrow,
    mark,
    num,
    nums,
    shape,
    spots,
    straight,
    stroke,
    turn,
    unit,
)


@dataclass(frozen=True)
class Drawing:
    """One action. Layers are (group, marks) in painter's order."""

    name: str
    title: str
    indonesian: str
    english: str
    layers: list[tuple[str, list[str]]]
    size: tuple[int, int] = (240, 240)

    def svg(self) -> str:
        groups = "\n".join(f'<g class="{kind}">{"".join(m)}</g>' for kind, m in self.layers if m)
        w, h = self.size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" role="img" fill="none" '
            f'stroke="currentColor" stroke-width="{round(w / 60)}" stroke-linecap="round" '
            'stroke-linejoin="round">'
            f'\n<title lang="id">{escape(self.title, quote=False)}</title>\n'
            f"<desc>ID: {escape(self.indonesian, quote=False)} "
            f"EN: {escape(self.english, quote=False)}</desc>\n{groups}\n</svg>\n"
        )


STILL, ONE, TWO = "still", "pose one", "pose two"
WIDE = (320, 200)


def bed(y: float, w: float = 240) -> str:
    """The top of a mattress and its rounded foot end, as one line."""
    return mark("ground", f"M4 {num(y)}H{num(w - 12)}q8 0 8 8v14")


def pillow(center: complex, w: float, h: float) -> str:
    ring = [(-0.47, -0.36), (-0.25, -0.47), (0.25, -0.47), (0.47, -0.36), (0.5, 0.0)]
    ring += [(x, -y) for x, y in reversed(ring[:4])] + [(-0.5, 0.0)]
    return shape("limb", *(center + complex(x * w, y * h) for x, y in ring))


def flat(s: float, hip: complex, flex: float, **look: Unpack[Look]) -> Leg:
    """A straight leg resting on the bed: calf and heel touch it."""
    return Leg.angles(s, hip, 1, 3.5, flex, **look)


def sweep(center: complex, r: float, start: float, end: float, both: bool = False) -> str:
    """An arrow along an arc."""
    return arrow(*(center + r * turn(start + (end - start) * k / 3) for k in range(4)), both=both)


def seat(y: float, floor: float, edge: float) -> str:
    """A bed seen from its end: top, side and floor as one line."""
    return mark("ground", f"M4 {num(y)}H{num(edge - 8)}q8 0 8 8V{num(floor)}H236")


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


def wave(at: complex, h: float) -> str:
    return stroke(*(at + complex(5 * (-1) ** k, -h * k / 3) for k in range(4)))


def flake(at: complex, r: float) -> str:
    spokes = (r * turn(a) for a in (-90, -30, 30))
    return "".join(straight(at - v, at + v, kind="line") for v in spokes)


def lying(s: float, y: float, x: float, lean: float = 180, belly: float = 0) -> Body:
    return Body(s, complex(x, y - SEAT * s), lean, 0.02, lean + 14, belly)


def sitting(s: float, floor: float) -> tuple[Body, Leg, Leg, str]:
    """On the edge of the bed, the feet flat on the floor."""
    hip = complex(84, floor - 1.2 * s)
    heel = complex(hip.real + 0.98 * s, floor)
    legs = Leg.on(s, hip, heel), Leg.on(s, hip + 4, heel + 14)
    return Body(s, hip, -88, 0.08), *legs, seat(floor - 0.95 * s, floor, hip.real + 0.45 * s)


def walk(name: str, title: str, words: str, english: str, scene: list[str]) -> Drawing:
    """A step with the one leg, then with the other."""
    s, floor, x = 53, 228, 112
    hip = complex(x, floor - 2.06 * s)
    body = Body(s, hip, -86, 0.03)
    ahead = Leg.on(s, hip, complex(x + 32, floor), -14)
    behind = Leg.on(s, hip, complex(x - 22, floor), 26, 0.28, toes=26)
    fore, aft = (Arm(s, body.shoulder, body.shoulder + 1.3 * s * turn(a)).draw() for a in (62, 112))
    return Drawing(
        name,
        title,
        words,
        english,
        [
            (STILL, [straight(complex(4, floor), complex(236, floor)), *scene]),
            (ONE, [behind.draw(False), ahead.draw()]),
            (TWO, [ahead.draw(False), behind.draw()]),
            (STILL, [body.draw()]),
            (ONE, [aft]),
            (TWO, [fore]),
            (STILL, [arrow(*spots("172,96 212,96"))]),
        ],
    )


def chair_back(hold: complex, floor: float) -> str:
    """A chair seen from the side, its back held at `hold`."""
    back = floor - hold.imag
    return mark(
        "line", f"M{nums(hold + 4 + back * 1j)}v{num(-back)}m0 {num(back / 2)}h48v{num(back / 2)}"
    )


FLOOR = 228  # in the near views of a leg


def near_seat(edge: float = 92) -> str:
    """The seat and the floor of the near view of a sitting leg, as two lines."""
    y = FLOOR - 0.92 * NEAR
    return straight(4 + y * 1j, edge + y * 1j, edge - 6 + FLOOR * 1j) + straight(
        4 + FLOOR * 1j, 236 + FLOOR * 1j
    )


NEAR = 106  # the shin in the near views


def near_leg(
    x: float = 0, lift: float = 0, tilt: float = 0, roll: float = 0, **look: Unpack[Look]
) -> Leg:
    """The leg of somebody who sits, from the hip at the left edge; the heel moved by x and lift."""
    hip = complex(10, FLOOR - 1.17 * NEAR)
    return Leg.on(NEAR, hip, complex(118 + x, FLOOR - 2 - lift), tilt, roll, **look)


def face_leg(x: float, rise: float, inner: int, roll: float = 0, lean: float = 0) -> str:
    """A lower leg from the front; inner is the side of the big toe, roll turns the sole inward."""
    s, ankle = 118, complex(x, FLOOR - 48 - rise)
    tip = turn(lean * inner)
    half = [(0.1, -0.02), (0.085, 0.1), (0.12, 0.36), (0.185, 0.66), (0.16, 0.92), (0.2, 1.15)]
    half += [(0.12, 1.3)]
    sides = [[ankle + s * tip * complex(f * w, -t) for w, t in half] for f in (-1, 1)]
    shank = shape("limb", *sides[0], *sides[1][::-1])
    cap = stroke(*(ankle + s * tip * complex(w, -t) for w, t in KNEECAP))

    def at(a: float, b: float) -> complex:
        return ankle + s * (complex(a * inner, b) * turn(-roll * inner))

    rim = [(-0.1, -0.1), (-0.14, 0.1), (-0.23, 0.28), (-0.2, 0.37), (-0.02, 0.395), (0.15, 0.4)]
    rim += [(0.2, 0.33), (0.16, 0.12), (0.1, -0.08), (0.0, -0.14)]
    ends = ((at(a, 0.3), at(a, 0.375)) for a in (0.05, -0.035, -0.11, -0.17))
    toes = mark("line", "".join(f"M{nums(a)}L{nums(b)}" for a, b in ends))
    return shank + cap + shape("limb", *(at(a, b) for a, b in rim)) + toes


KNEECAP = [(-0.08, 1.06), (-0.05, 0.98), (0.05, 0.98), (0.08, 1.06)]


def foot_leg(
    x: float = 0, tilt: float = 0, roll: float = 0, rise: float = 0, **look: Unpack[Look]
) -> Leg:
    """Large, the foot of somebody who sits."""
    s = 164
    heel = complex(84 + x + roll * s, FLOOR - 2 - rise)
    look["hem"] = False
    return Leg.on(s, complex(-84, FLOOR - 1.17 * s), heel, tilt, roll, **look)


def front_seat() -> str:
    """The edge of a seat and the floor, from the front."""
    return straight(4 + 62j, 236 + 62j) + straight(4 + FLOOR * 1j, 236 + FLOOR * 1j)


def rest(body: Body, x: float = 0.82, y: float = -0.26) -> str:
    """An arm whose hand lies on the thigh."""
    return Arm(body.s, body.shoulder, body.hip + complex(x, y) * body.s, 8, length=0.26).draw()


def sole_up(ankle: complex, way: complex, inner: int, s: float) -> str:
    """A straight leg and its foot as its owner sees them, the toes away."""

    def at(a: float, b: float) -> complex:
        return ankle + s * way * complex(b, a * inner)

    rim = [(-0.1, -0.12), (-0.13, 0.12), (-0.2, 0.42), (-0.2, 0.56), (-0.06, 0.66), (0.12, 0.7)]
    rim += [(0.18, 0.62), (0.15, 0.42), (0.11, 0.14), (0.1, -0.12), (0, -0.18)]
    toes = "".join(
        straight(at(a, 0.52), at(a, b), kind="line")
        for a, b in ((0.05, 0.67), (-0.03, 0.66), (-0.1, 0.62), (-0.15, 0.59))
    )
    return shape("limb", *(at(a, b) for a, b in rim)) + toes
