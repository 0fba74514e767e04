"""A neighbourhood of red brick on a slope: stairs, balconies, pitched roofs, lanterns, washing, a market lane."""
from math import pi, sin

from kit.buildings import balcony, gable, window
from kit.ground import joints, steps, tile
from kit.nature import tree
from kit.solids import ball, box, cylinder, profile, tube
from kit.yard import crates, fence, lamp, people

RISE = 0.38  # from one terrace to the next
TERRACES = (-1.55, 0.75, 3.0)  # y where each terrace begins
STAIR = 0.35  # x of the great stair


def house(kit, x, y, z, sx, sy, floors, axis="x"):
    """A brick house: windows, balconies, a door, a chimney and a pitched roof."""
    h = floors * 0.52
    gable(kit, x, y, sx, sy, h, 0.42 if axis == "x" else 0.36, "brick", kit.random.choice(["tile", "grey", "tile"]), z, axis)
    n = max(2, int(sx / 0.48))
    for k in range(floors):
        box(kit, x, y, z + k * 0.52 - 0.012, sx + 0.012, sy + 0.012, 0.03, "cream", 0)
        for i in range(n):
            px = x - sx / 2 + (i + 0.5) * sx / n
            if k == 0 and i == n // 2:
                box(kit, px, y - sy / 2, z, 0.26, 0.06, 0.38, "cream", 0)
                box(kit, px, y - sy / 2 - 0.01, z, 0.2, 0.06, 0.34, "teal", 0)
            else:
                window(kit, px, y - sy / 2 - 0.005, z + k * 0.52 + 0.14, 0.2, 0.25, frame="cream")
            if k and (i + k) % 2:
                balcony(kit, px, y - sy / 2, z + k * 0.52 + 0.02, 0.42)
        for i in range(max(1, int(sy / 0.55))):
            py = y - sy / 2 + (i + 0.5) * sy / max(1, int(sy / 0.55))
            window(kit, x + sx / 2 + 0.005, py, z + k * 0.52 + 0.14, 0.2, 0.25, pi / 2, "cream")
    box(kit, x - sx * 0.3, y + 0.12, z + h + 0.1, 0.16, 0.16, 0.5, "brick", 0.01)
    box(kit, x - sx * 0.3, y + 0.12, z + h + 0.6, 0.2, 0.2, 0.05, "cream", 0.005)


def sagging(a, b, n, sag):
    """Points of a line that hangs between a and b."""
    return [tuple(a[i] + (b[i] - a[i]) * t / n - (sag * sin(pi * t / n) if i == 2 else 0) for i in range(3)) for t in range(n + 1)]


def lanterns(kit, a, b, n=9):
    """Red and yellow lanterns on a line."""
    line = sagging(a, b, n, 0.22)
    tube(kit, line, 0.008, "graphite", 5)
    for i, (px, py, pz) in enumerate(line[1:-1]):
        ball(kit, px, py, pz - 0.09, 0.075, "brick" if i % 3 else "yellow", 0.9, 12)
        cylinder(kit, px, py, pz - 0.17, 0.03, 0.025, "yellow", n=8)


def washing(kit, a, b, n=6):
    """Washing on a line."""
    line = sagging(a, b, n, 0.08)
    tube(kit, line, 0.007, "graphite", 5)
    for px, py, pz in line[1:-1]:
        tall = kit.random.uniform(0.16, 0.28)
        box(kit, px, py, pz - tall, 0.17, 0.014, tall, kit.random.choice(["card", "teal", "cream", "yellow", "card"]), 0)


def stall(kit, x, y, turn, mat):
    """A market stall: counter with fruit under a striped awning."""
    with kit.at(x, y, 0, turn):
        box(kit, 0, 0, 0, 0.8, 0.34, 0.2, "wood", 0.01)
        for i in range(4):
            box(kit, -0.29 + i * 0.195, -0.02, 0.2, 0.17, 0.28, 0.03, "cream", 0)
            for j in range(6):
                ball(kit, -0.33 + i * 0.195 + (j % 2) * 0.08, -0.1 + (j // 2) * 0.08, 0.245, 0.036, ["brick", "leaf", "yellow", "moss"][i], 1, 8)
        for i in (-0.4, 0.4):
            for j, h in ((-0.24, 0.5), (0.2, 0.64)):
                tube(kit, [(i, j, 0), (i, j, h)], 0.015, "graphite", 6)
        for i in range(8):
            px = -0.42 + i * 0.12
            profile(kit, px, 0, 0, [(-0.36, 0.45), (0.24, 0.64), (0.24, 0.66), (-0.36, 0.47)], 0.12, mat if i % 2 else "card", "x")
            box(kit, px, -0.355, 0.39, 0.12, 0.012, 0.07, mat if i % 2 else "card", 0)


def build(kit):
    tile(kit, "stone")
    joints(kit, 0, -3.3, 9.9, 3.3, 0.33, "paper")
    for k, y in enumerate(TERRACES):
        box(kit, 0, (y + 5) / 2, k * RISE, 9.98, 5 - y, RISE, "paper", 0.01)
        for i in range(24):
            box(kit, -4.79 + i * 0.416, y - 0.01, k * RISE, 0.05, 0.05, RISE, "stone", 0)
        box(kit, 0, y + 0.03, (k + 1) * RISE, 9.98, 0.14, 0.04, "card", 0.005)
        steps(kit, STAIR, y - 1.08, k * RISE, 1.25, RISE, 8, 0.13, "cream")
        for side in (-0.68, 0.68):
            tube(kit, [(STAIR + side, y - 1.05, k * RISE + 0.25), (STAIR + side, y, (k + 1) * RISE + 0.22)], 0.016, "graphite", 6)
            box(kit, STAIR + side, y - 1.05, k * RISE, 0.06, 0.06, 0.28, "card", 0.005)
        fence(kit, -4.95, y + 0.05, STAIR - 0.75, y + 0.05, 0.2, (k + 1) * RISE, 0.16)
        fence(kit, STAIR + 0.75, y + 0.05, 4.95, y + 0.05, 0.2, (k + 1) * RISE, 0.16)
    house(kit, -3.5, 4.0, 3 * RISE, 2.2, 1.2, 1)
    house(kit, -1.25, 4.1, 3 * RISE, 1.7, 1.2, 2)
    house(kit, 2.1, 4.1, 3 * RISE, 1.9, 1.2, 3)
    house(kit, 4.1, 4.1, 3 * RISE, 1.4, 1.3, 2, "y")
    house(kit, -3.75, 1.85, 2 * RISE, 2.1, 1.2, 2)
    house(kit, -1.55, 1.9, 2 * RISE, 1.6, 1.2, 2)
    house(kit, 2.1, 1.85, 2 * RISE, 1.7, 1.2, 2)
    house(kit, 4.05, 1.85, 2 * RISE, 1.5, 1.2, 3)
    house(kit, -3.9, -0.45, RISE, 1.8, 1.2, 2)
    house(kit, -1.85, -0.4, RISE, 1.7, 1.2, 3)
    house(kit, 2.25, -0.4, RISE, 1.8, 1.2, 3)
    house(kit, 4.15, -0.4, RISE, 1.3, 1.2, 2, "y")
    house(kit, -4.0, -4.05, 0, 1.6, 1.2, 1)
    house(kit, 4.0, -4.05, 0, 1.6, 1.2, 1)
    for i, mat in enumerate(["brick", "teal", "yellow", "brick"]):
        stall(kit, -2.55 + i * 1.25, -4.2, 0, mat)
        stall(kit, -4.2 + i * 1.1, -2.25, 0, ["teal", "yellow", "brick", "teal"][i])
    for i, mat in enumerate(["brick", "teal", "yellow"]):
        stall(kit, 1.75 + i * 1.2, -2.25, 0, mat)
    crates(kit, 2.6, -4.4, 8, spread=0.4)
    for a, b in (((-4.6, -3.2, 1.35), (-0.4, -3.2, 1.35)), ((-0.4, -3.2, 1.35), (4.6, -3.2, 1.35)),
                 ((-1.0, -0.95, 2.1), (1.4, -0.95, 2.1)), ((-0.8, 1.3, 2.3), (1.3, 1.3, 2.3))):
        lanterns(kit, a, b, 12 if b[0] - a[0] > 3 else 7)
    for x in (-4.6, -0.4, 4.6):
        tube(kit, [(x, -3.2, 0), (x, -3.2, 1.4)], 0.025, "graphite", 6)
    washing(kit, (-4.7, -1.15, 1.35), (-3.0, -1.15, 1.35), 8)
    washing(kit, (3.0, 1.05, 1.65), (4.8, 1.05, 1.65), 8)
    washing(kit, (-4.6, 3.25, 1.72), (-2.4, 3.25, 1.72), 9)
    for x, y, k in ((-0.6, 4.6, 3), (0.9, 4.4, 3), (-0.45, 2.2, 2), (1.05, 2.3, 2),
                    (-2.6, 1.3, 2), (-0.75, -0.2, 1), (1.2, -0.1, 1), (3.3, -0.9, 1), (0.35, 4.7, 3)):
        tree(kit, x, y, k * RISE, 1.1)
    for x, y in ((-4.7, -3.0), (4.8, -3.3), (1.45, -3.05), (-1.0, -3.4)):
        tree(kit, x, y, 0, 1.1)
    people(kit, 0, -3.3, 8, 0.9, 24)
    for k, y in enumerate((-1.3, 1.0, 3.2)):
        people(kit, 0, y, 9, 0.15, 8, (k + 1) * RISE)
    for x in (-3.0, 2.9):
        lamp(kit, x, -1.35, RISE)
