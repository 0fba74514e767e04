"""An old arsenal of brick: gabled halls with arched windows, a tall chimney, a siding, a courtyard."""
from math import pi

from kit.buildings import arched_window, courses, gable
from kit.ground import joints, lawn, rails, tile
from kit.nature import grove, row, tree
from kit.solids import arch, ball, box, cylinder, lathe, profile, tube
from kit.transport import engine, wagon
from kit.yard import crates, fence, lamp, people


def arsenal_hall(kit, x, y, sx, sy, h, rise):
    """A long gabled hall, its gable towards -y with three arched windows, buttresses along its side."""
    courses(kit, x, y, 0, sx, sy, h)
    gable(kit, x, y, sx, sy, h, rise, "brick", "grey", axis="y", seams=0.3)
    front, side, wide, cap = y - sy / 2, x + sx / 2, sx / 2 + 0.1, sx / 2 + 0.14
    profile(kit, x, front - 0.03, 0, [(-wide, h - 0.05), (wide, h - 0.05), (wide, h + 0.1), (0, h + rise + 0.2), (-wide, h + 0.1)], 0.16, "brick", "y")
    rim = [(0, h + rise + 0.2), (cap, h + 0.1), (cap, h + 0.16), (0, h + rise + 0.28), (-cap, h + 0.16), (-cap, h + 0.1)]
    profile(kit, x, front - 0.03, 0, rim, 0.22, "cream", "y")
    arched_window(kit, x - sx * 0.31, front - 0.02, 0.3, sx * 0.2, h * 0.72)
    arched_window(kit, x + sx * 0.31, front - 0.02, 0.3, sx * 0.2, h * 0.72)
    arched_window(kit, x, front - 0.02, 0.0, sx * 0.3, h * 0.98, pane="teal")
    with kit.at(x, front - 0.12, h + rise * 0.42, 0, pi / 2):
        cylinder(kit, 0, 0, -0.02, 0.2, 0.06, "cream", n=28)
        cylinder(kit, 0, 0, 0.0, 0.15, 0.06, "glass", n=28)
    n = int(sy / 0.75)
    for i in range(n):
        py = y - sy / 2 + (i + 0.5) * sy / n
        arched_window(kit, side + 0.02, py, 0.32, 0.34, h * 0.68, pi / 2)
    for i in range(n + 1):
        box(kit, side + 0.04, y - sy / 2 + 0.06 + i * (sy - 0.12) / n, 0, 0.14, 0.13, h * 0.9, "brick", 0.01)
        box(kit, side + 0.04, y - sy / 2 + 0.06 + i * (sy - 0.12) / n, h * 0.9, 0.17, 0.16, 0.05, "cream", 0.005)
    box(kit, x, y, h + rise, 0.5, sy * 0.7, 0.2, "brick", 0.01)
    box(kit, x, y, h + rise + 0.06, 0.52, sy * 0.66, 0.1, "glass", 0)
    profile(kit, x, y, h + rise + 0.2, [(-0.34, 0), (0.34, 0), (0, 0.2)], sy * 0.72, "grey", "y")


def chimney(kit, x, y, h):
    """The tall chimney: plinth, tapering shaft with bands, a crown."""
    box(kit, x, y, 0, 1.0, 1.0, 0.75, "brick", 0.015)
    box(kit, x, y, 0.75, 1.1, 1.1, 0.09, "cream", 0.01)
    arched_window(kit, x, y - 0.52, 0.1, 0.32, 0.5)
    lathe(kit, x, y, 0.84, [(0.4, 0), (0.24, h - 0.84)], "brick", n=36)
    for i in range(26):
        t = i / 26
        cylinder(kit, x, y, 0.9 + (h - 1.0) * t, 0.405 - 0.16 * t, 0.012, "tile", n=36, bevel=0)
    for t, wide in ((0.8, 0.03), (0.93, 0.06)):
        cylinder(kit, x, y, 0.84 + (h - 0.84) * t, 0.42 - 0.16 * t + wide, 0.09, "cream", n=36)
    cylinder(kit, x, y, h, 0.3, 0.12, "brick", n=36)
    cylinder(kit, x, y, h + 0.12, 0.2, 0.01, "graphite", n=36, bevel=0)
    for k in range(int(h / 0.14) - 7):
        z = 0.95 + k * 0.14
        r = 0.4 - 0.16 * (z - 0.84) / (h - 0.84)
        box(kit, x, y - r - 0.02, z, 0.1, 0.03, 0.014, "graphite", 0)


def gatehouse(kit, x, y):
    """The gate in the courtyard wall: an arch between two piers."""
    for side in (-1, 1):
        box(kit, x + side * 0.62, y, 0, 0.4, 0.46, 1.15, "brick", 0.015)
        box(kit, x + side * 0.62, y, 1.15, 0.48, 0.54, 0.08, "cream", 0.01)
        ball(kit, x + side * 0.62, y, 1.34, 0.11, "cream")
    ring = arch(0.86, 0.42, 14)
    profile(kit, x, y, 0.62, [(0.5, 0), (0.5, 0.56), (-0.5, 0.56), (-0.5, 0)] + ring[::-1], 0.34, "brick", "y")
    for i in (-0.2, 0.2):
        box(kit, x + i, y + 0.1, 0, 0.36, 0.04, 0.72, "graphite", 0)


def build(kit):
    tile(kit, "stone")
    joints(kit, 1.4, -2.4, 6.9, 3.0, 0.42, "paper")
    for i in range(3):
        arsenal_hall(kit, -3.1 + i * 2.45, 2.15, 2.2, 4.6, 1.5, 0.8)
    chimney(kit, 3.95, 3.1, 4.3)
    gable(kit, 3.95, 1.35, 1.5, 1.5, 0.9, 0.5, "brick", "tile", axis="x")
    for i in range(2):
        arched_window(kit, 3.6 + i * 0.7, 0.58, 0.2, 0.3, 0.58)
        arched_window(kit, 4.72, 1.0 + i * 0.7, 0.2, 0.3, 0.58, pi / 2)
    tube(kit, [(3.95, 1.9, 0.8), (3.95, 2.6, 0.8)], 0.12, "grey", 14)
    lawn(kit, 0.9, -2.5, 3.2, 1.7)
    box(kit, 0.9, -2.5, 0.028, 0.3, 1.7, 0.012, "paper", 0)
    box(kit, 0.9, -2.5, 0.028, 3.2, 0.3, 0.014, "paper", 0)
    cylinder(kit, 0.9, -2.5, 0, 0.36, 0.14, "card", n=28)
    cylinder(kit, 0.9, -2.5, 0.14, 0.3, 0.01, "water", n=28)
    cylinder(kit, 0.9, -2.5, 0.14, 0.06, 0.3, "card", n=16)
    for dx in (-1.0, 1.0):
        for dy in (-0.5, 0.5):
            tree(kit, 0.9 + dx, -2.5 + dy, 0, 1.5)
    for y in (-3.95, -4.5):
        rails(kit, 0, y, 9.95)
    engine(kit, 2.6, -3.95, "teal")
    for i in range(3):
        wagon(kit, 1.35 - i * 1.22, -3.95, "open" if i % 2 == 0 else "cream")
    wagon(kit, -3.4, -4.5, "open")
    box(kit, -3.4, -3.2, 0, 2.6, 0.6, 0.24, "card", 0.015)
    for i in range(5):
        box(kit, -4.4 + i * 0.5, -3.2, 0.24, 0.06, 0.06, 0.7, "wood", 0)
    profile(kit, -3.4, -3.2, 0.94, [(-0.5, 0.0), (0.5, 0.14), (0.5, 0.2), (-0.5, 0.06)], 2.8, "tile", "x")
    crates(kit, -3.5, -3.2, 10, 0.24, 0.2)
    for x0, x1 in ((3.1, 3.45), (4.65, 4.95)):
        box(kit, (x0 + x1) / 2, -1.35, 0, x1 - x0, 0.16, 0.7, "brick", 0.01)
        box(kit, (x0 + x1) / 2, -1.35, 0.7, x1 - x0 + 0.04, 0.22, 0.06, "cream", 0.01)
    gatehouse(kit, 4.05, -1.35)
    lathe(kit, -3.95, -1.75, 0.5, [(0.4, 0), (0.4, 0.7), (0.05, 0.95), (0, 0.95)], "wood", n=28)
    for i in (-0.26, 0.26):
        for j in (-0.26, 0.26):
            box(kit, -3.95 + i, -1.75 + j, 0, 0.06, 0.06, 0.5, "graphite", 0)
    for z in (0.6, 0.85, 1.1):
        cylinder(kit, -3.95, -1.75, z, 0.405, 0.03, "graphite", n=28, bevel=0)
    row(kit, -4.6, 4.75, 2.9, 4.75, 9, 0.9)
    grove(kit, 4.6, -3.0, 0.5, 1.2, 5, 1.1)
    grove(kit, 4.4, 4.5, 0.8, 0.5, 4, 1.0)
    grove(kit, -2.6, -1.7, 0.8, 0.8, 3, 1.1)
    fence(kit, -1.9, -3.5, 3.6, -3.5, 0.2)
    people(kit, 1.2, -1.2, 6, 0.7, 14)
    people(kit, -3.4, -3.45, 2.4, 0.1, 3, 0.24)
    for i in range(4):
        lamp(kit, -1.4 + i * 1.6, -1.45)
