"""Small things on the ground: people as pegs, lamps, bollards, fences, crates, pipes and tanks on legs."""
from math import cos, pi, sin

from .solids import ball, box, cylinder, round_tank, tube


def person(kit, x, y, z=0.0, mat=None):
    """A scale figure: a peg with a head."""
    mat = mat or kit.random.choice(["graphite", "brick", "teal", "yellow", "card"])
    cylinder(kit, x, y, z, 0.032, 0.13, mat, n=8)
    ball(kit, x, y, z + 0.16, 0.032, "wood", 1, 8)


def people(kit, x, y, sx, sy, n, z=0.0):
    """n figures strewn over a rectangle."""
    for _ in range(n):
        person(kit, x + kit.random.uniform(-0.5, 0.5) * sx, y + kit.random.uniform(-0.5, 0.5) * sy, z)


def lamp(kit, x, y, z=0.0, h=0.75, reach=0.18):
    """A street lamp."""
    cylinder(kit, x, y, z, 0.014, h, "graphite", n=6, bevel=0)
    box(kit, x + reach / 2, y, z + h, reach + 0.03, 0.03, 0.02, "graphite", 0)


def bollards(kit, x, y, length, step=0.5, mat="yellow"):
    """Mooring bollards along x."""
    for i in range(int(length / step) + 1):
        px = x - length / 2 + i * step
        cylinder(kit, px, y, 0, 0.035, 0.09, mat, n=10)
        cylinder(kit, px, y, 0.08, 0.055, 0.03, mat, n=10)


def fence(kit, x0, y0, x1, y1, h=0.2, z=0.0, step=0.25, mat="graphite"):
    """A rail fence."""
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    n = max(1, int(length / step))
    for i in range(n + 1):
        box(kit, x0 + (x1 - x0) * i / n, y0 + (y1 - y0) * i / n, z, 0.018, 0.018, h, mat, 0)
    for level in (0.5, 1):
        tube(kit, [(x0, y0, z + h * level), (x1, y1, z + h * level)], 0.009, mat, 6)


def crates(kit, x, y, n, z=0.0, spread=0.5):
    """A loose pile of crates."""
    for _ in range(n):
        s = kit.random.uniform(0.12, 0.22)
        box(kit, x + kit.random.uniform(-1, 1) * spread, y + kit.random.uniform(-1, 1) * spread, z, s, s * 0.9, s * 0.8,
            kit.random.choice(["wood", "cream", "teal", "card"]), 0.01, kit.random.uniform(0, 1))


def sphere_tank(kit, x, y, r=0.8, lift=0.45, mat="card", legs=8):
    """A gas sphere on a ring of legs, with a girdle, a stair and a platform on its crown."""
    z = lift + r
    ball(kit, x, y, z, r, mat, 1, 40)
    for i in range(legs):
        a = 2 * pi * i / legs + 0.2
        tube(kit, [(x + r * 0.94 * cos(a), y + r * 0.94 * sin(a), 0), (x + r * 0.94 * cos(a), y + r * 0.94 * sin(a), z)], 0.035, "grey")
        b = 2 * pi * (i + 1) / legs + 0.2
        tube(kit, [(x + r * 0.94 * cos(a), y + r * 0.94 * sin(a), 0.08), (x + r * 0.94 * cos(b), y + r * 0.94 * sin(b), lift + 0.2)], 0.01, "graphite", 6)
    ring = [(x + 1.01 * r * cos(2 * pi * i / 40), y + 1.01 * r * sin(2 * pi * i / 40), z) for i in range(41)]
    tube(kit, ring, 0.018, "teal")
    cylinder(kit, x, y, z + r - 0.02, r * 0.3, 0.04, "grey")
    for a in (-1.25, -1.14):
        arc = [(x + 1.03 * r * cos(t) * cos(a), y + 1.03 * r * cos(t) * sin(a), z + 1.03 * r * sin(t)) for t in (i * 0.11 for i in range(13))]
        tube(kit, [(x + 1.03 * r * cos(a), y + 1.03 * r * sin(a), 0)] + arc, 0.014, "graphite", 6)


def upright_tank(kit, x, y, r, h, mat="card", band="teal", z=0.0):
    """A vertical vessel with bands, a ladder and a plinth."""
    cylinder(kit, x, y, z, r * 1.12, 0.1, "stone")
    round_tank(kit, x, y, z + 0.08, r, h, mat)
    for level in (0.25, 0.75):
        cylinder(kit, x, y, z + h * level, r * 1.015, 0.05, band, n=32, bevel=0.005)
    for side in (-0.05, 0.05):
        tube(kit, [(x + side, y - r - 0.05, z), (x + side, y - r - 0.05, z + h)], 0.01, "graphite", 6)
    for i in range(int(h / 0.1)):
        box(kit, x, y - r - 0.05, z + i * 0.1, 0.1, 0.012, 0.012, "graphite", 0)
    tube(kit, [(x, y, z + h), (x, y, z + h + 0.18)], 0.025, "grey")


def pipe_rack(kit, x, y, length, mats=("teal", "aluminium", "yellow"), h=0.75, axis="x", width=0.4):
    """Pipes on frames."""
    with kit.at(x, y, 0, 0 if axis == "x" else pi / 2):
        n = max(2, int(length / 0.9) + 1)
        for i in range(n):
            px = -length / 2 + 0.05 + i * (length - 0.1) / (n - 1)
            for side in (-1, 1):
                box(kit, px, side * width / 2, 0, 0.05, 0.05, h, "graphite", 0.005)
            box(kit, px, 0, h - 0.04, 0.05, width + 0.12, 0.05, "graphite", 0.005)
        for i, mat in enumerate(mats):
            py = -width / 2 + (i + 0.5) * width / len(mats)
            tube(kit, [(-length / 2, py, h + 0.06), (length / 2, py, h + 0.06)], 0.045, mat, 10)
