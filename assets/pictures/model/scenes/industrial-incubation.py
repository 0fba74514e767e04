"""Workshops like coloured boxes, stacked with stairs and decks; a small crane lifts one more in, one is in scaffolding."""
from math import pi

from kit.buildings import window
from kit.cranes import tower
from kit.ground import joints, road, tile
from kit.nature import row, tree
from kit.solids import box, cylinder, tube
from kit.transport import truck
from kit.yard import crates, fence, lamp, people

LONG, DEEP, HIGH = 2.0, 1.25, 0.95  # of one workshop
COLOURS = ["brick", "teal", "yellow", "cream", "grey", "card", "moss"]


def workshop(kit, x, y, z, mat, turn=0.0, front=True):
    """One box workshop, its glazed front towards -y before the turn."""
    with kit.at(x, y, z, turn):
        box(kit, 0, 0, 0.03, LONG, DEEP, HIGH - 0.06, mat, 0.015)
        for i in range(15):
            box(kit, -LONG / 2 + 0.13 + i * (LONG - 0.26) / 14, 0, 0.08, 0.03, DEEP + 0.024, HIGH - 0.16, mat, 0)
        for i in range(9):
            box(kit, 0, -DEEP / 2 + 0.12 + i * (DEEP - 0.24) / 8, 0.08, LONG + 0.024, 0.03, HIGH - 0.16, mat, 0)
        for i in (-1, 1):
            for j in (-1, 1):
                box(kit, i * (LONG / 2 - 0.04), j * (DEEP / 2 - 0.04), 0, 0.1, 0.1, HIGH, "graphite", 0.01)
            box(kit, 0, i * (DEEP / 2 - 0.03), 0, LONG, 0.08, 0.08, "graphite", 0.005)
            box(kit, 0, i * (DEEP / 2 - 0.03), HIGH - 0.08, LONG, 0.08, 0.08, "graphite", 0.005)
            box(kit, i * (LONG / 2 - 0.03), 0, 0, 0.08, DEEP, 0.08, "graphite", 0.005)
            box(kit, i * (LONG / 2 - 0.03), 0, HIGH - 0.08, 0.08, DEEP, 0.08, "graphite", 0.005)
        if front:
            box(kit, -0.28, -DEEP / 2, 0.1, 1.0, 0.06, 0.7, "graphite", 0)
            for k in range(3):
                box(kit, -0.6 + k * 0.32, -DEEP / 2 - 0.012, 0.14, 0.29, 0.06, 0.62, "glass", 0)
            box(kit, 0.62, -DEEP / 2 - 0.005, 0.1, 0.38, 0.06, 0.66, "card", 0)
            box(kit, 0.74, -DEEP / 2 - 0.03, 0.42, 0.04, 0.05, 0.04, "graphite", 0)
        window(kit, LONG / 2 + 0.01, 0, 0.32, 0.5, 0.36, pi / 2, "card")
        box(kit, 0.5, 0.2, HIGH, 0.28, 0.24, 0.12, "grey", 0.01)
        cylinder(kit, -0.5, 0.2, HIGH, 0.06, 0.16, "aluminium", n=14)


def stair(kit, x, y, z0, z1, run=1.1):
    """An outside stair along +x with a rail."""
    n = int((z1 - z0) / 0.085)
    for i in range(n):
        box(kit, x + (i + 0.5) * run / n, y, z0 + (i + 1) * (z1 - z0) / n - 0.02, run / n, 0.3, 0.025, "grey", 0)
    for side in (-0.16, 0.16):
        tube(kit, [(x, y + side, z0), (x + run, y + side, z1)], 0.02, "graphite", 6)
        tube(kit, [(x, y + side, z0 + 0.22), (x + run, y + side, z1 + 0.22)], 0.012, "graphite", 6)


def deck(kit, x, y, z, length, width=0.5):
    """A gallery before the upper fronts."""
    box(kit, x, y, z - 0.05, length, width, 0.05, "wood", 0.005)
    fence(kit, x - length / 2, y - width / 2, x + length / 2, y - width / 2, 0.22, z)
    for i in range(int(length / 1.2) + 1):
        box(kit, x - length / 2 + 0.05 + i * (length - 0.1) / int(length / 1.2), y - width / 2 + 0.04, 0, 0.05, 0.05, z - 0.05, "graphite", 0)


def scaffold(kit, x, y, sx, sy, h):
    """A scaffold of poles and planks around a workshop."""
    nx, ny, nz = int(sx / 0.55), int(sy / 0.55), int(h / 0.5)
    for i in range(nx + 1):
        for j in (-1, 1):
            px = x - sx / 2 + i * sx / nx
            tube(kit, [(px, y + j * sy / 2, 0), (px, y + j * sy / 2, h)], 0.018, "yellow", 6)
    for k in range(1, nz + 1):
        z = k * h / (nz + 0.3)
        for j in (-1, 1):
            tube(kit, [(x - sx / 2, y + j * sy / 2, z), (x + sx / 2, y + j * sy / 2, z)], 0.014, "yellow", 6)
            tube(kit, [(x + j * sx / 2, y - sy / 2, z), (x + j * sx / 2, y + sy / 2, z)], 0.014, "yellow", 6)
        box(kit, x, y - sy / 2 + 0.12, z - 0.03, sx, 0.2, 0.025, "wood", 0)
        box(kit, x + sx / 2 - 0.12, y, z - 0.03, 0.2, sy, 0.025, "wood", 0)
    for i in range(nx):
        a = x - sx / 2 + i * sx / nx
        tube(kit, [(a, y - sy / 2, 0 if i % 2 else h), (a + sx / nx, y - sy / 2, h if i % 2 else 0)], 0.01, "graphite", 5)


def build(kit):
    tile(kit)
    joints(kit, 0, -0.4, 9.7, 7.2, 0.65)
    road(kit, 0, -4.5, 9.98, 0.8)
    back = [[(-3.55, "teal"), (-1.45, "card"), (0.65, "brick"), (2.75, "yellow")],
            [(-3.2, "yellow"), (-1.1, "brick"), (1.7, "teal")],
            [(-2.3, "card"), (0.75, "moss")]]
    for level, line in enumerate(back):
        for x, mat in line:
            workshop(kit, x, 3.35 + 0.1 * (level % 2), level * HIGH, mat)
    deck(kit, -0.4, 2.5, HIGH, 8.2, 0.5)
    deck(kit, -0.9, 2.55, 2 * HIGH, 6.2, 0.45)
    stair(kit, 2.9, 2.5, 0, HIGH)
    stair(kit, 0.9, 2.52, HIGH, 2 * HIGH)
    for x, y, z, mat in ((-3.7, 0.1, 0, "brick"), (-3.4, 0.0, HIGH, "grey"), (-1.55, 0.1, 0, "yellow"), (-3.7, -2.3, 0, "teal")):
        workshop(kit, x, y, z, mat)
    workshop(kit, 4.0, 0.1, 0, "cream", pi / 2)
    workshop(kit, 3.9, -2.3, 0, "brick", pi / 2)
    workshop(kit, 3.95, -2.2, HIGH, "card", pi / 2)
    stair(kit, -2.5, -0.75, 0, HIGH)
    box(kit, -1.05, -0.75, HIGH - 0.05, 0.7, 0.5, 0.05, "wood", 0.005)
    workshop(kit, -1.1, -2.5, 0, "card", front=False)
    scaffold(kit, -1.1, -2.5, 2.6, 1.85, 1.5)
    tower(kit, 1.75, 0.9, 3.1, 3.0, -2.25, 0.62, 0.62)
    hung_x, hung_y = 1.75 + 1.86 * -0.6282, 0.9 + 1.86 * -0.7781
    for i in (-0.8, 0.8):
        tube(kit, [(hung_x + i, hung_y, 1.32 + HIGH), (hung_x, hung_y, 2.5)], 0.022, "card", 6)
    workshop(kit, hung_x, hung_y, 1.32, "teal")
    kit.anchor(hung_x, hung_y, 2.6)
    box(kit, hung_x, hung_y, 0, LONG, DEEP, 0.06, "stone", 0.01)
    for i in (-0.8, 0.8):
        box(kit, hung_x + i, hung_y, 0.06, 0.12, DEEP, 0.06, "brick", 0.01)
    truck(kit, 1.9, -4.35, 0, "yellow")
    truck(kit, -2.9, -4.7, pi, "card")
    crates(kit, 1.9, -2.6, 10, spread=0.6)
    for x, y in ((-4.7, 1.5), (-2.4, 1.4), (2.8, 1.3), (4.7, 2.2), (4.6, 4.4), (0.7, 1.5), (4.2, 3.2)):
        tree(kit, x, y, 0, 1.15)
    row(kit, -4.7, -3.85, -2.4, -3.85, 5, 0.8)
    row(kit, 0.9, -3.85, 4.7, -3.85, 8, 0.8)
    row(kit, -4.7, 4.75, 4.7, 4.75, 10, 0.8)
    people(kit, 0, 1.4, 8, 0.8, 14)
    people(kit, 0.8, -3.3, 6, 0.5, 9)
    people(kit, -0.5, 2.5, 6, 0.2, 5, HIGH)
    for i in range(5):
        lamp(kit, -4.4 + i * 2.2, -4.95)
