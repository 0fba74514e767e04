"""A hydrogen filling station: a lorry fills up under the canopy, a tube trailer stands before tanks, spheres and an electrolyser hall."""
from kit.buildings import clad, roof_gear
from kit.ground import joints, lawn, road, tile
from kit.nature import row, tree
from kit.solids import box, cylinder, round_tank, tube
from kit.transport import car, truck, tube_trailer
from kit.yard import fence, lamp, people, pipe_rack, sphere_tank, upright_tank

TANKS = ((-4.45, 0.9), (-3.6, 0.9), (-4.45, 0.05), (-3.6, 0.05))


def canopy(kit, x, y, sx, sy, h):
    """The station's roof on slim columns, with lights under its edge and panels on top."""
    for i in (-1, 1):
        for j in (-1, 1):
            cylinder(kit, x + i * sx * 0.36, y + j * sy * 0.28, 0, 0.06, h, "card", n=16)
    box(kit, x, y, h, sx, sy, 0.2, "card", 0.03)
    box(kit, x, y, h + 0.05, sx + 0.02, sy + 0.02, 0.09, "teal", 0.01)
    n = int(sx / 0.42)
    for i in range(n):
        for j in range(3):
            with kit.at(x - sx / 2 + (i + 0.5) * sx / n, y + (j - 1) * sy * 0.3, h + 0.25, 0, 0.22):
                box(kit, 0, 0, 0, 0.34, 0.42, 0.025, "graphite", 0)
                for k in (-0.08, 0.08):
                    box(kit, k, 0, 0.02, 0.012, 0.42, 0.008, "grey", 0)


def dispenser(kit, x, y, hose_to=None):
    """A dispenser on an island, with a hose to a vehicle."""
    box(kit, x, y, 0, 1.3, 0.34, 0.06, "stone", 0.02)
    for px in (-0.26, 0.26):
        box(kit, x + px, y, 0.06, 0.26, 0.2, 0.56, "card", 0.02)
        box(kit, x + px, y, 0.42, 0.2, 0.21, 0.13, "graphite", 0.005)
        box(kit, x + px, y, 0.6, 0.28, 0.22, 0.06, "teal", 0.01)
    for px in (-0.6, 0.6):
        cylinder(kit, x + px, y, 0, 0.04, 0.24, "yellow", n=12)
    if hose_to:
        hx, hy, hz = hose_to
        tube(kit, [(x - 0.1, y - 0.1, 0.45), (x - 0.05, (y + hy) / 2, 0.3), (hx - 0.08, hy + 0.1, 0.26), hose_to], 0.022, "graphite", 8)


def lorry(kit, x, y, turn=0.0):
    """A big hydrogen lorry with its tanks behind the cab."""
    with kit.at(x, y, 0, turn, scale=1.7):
        truck(kit, 0, 0, 0, "teal")
        for k in range(3):
            round_tank(kit, 0.215, -0.15, 0.24 + 0.105 * k, 0.045, 0.3, "card", "y", 14)
        box(kit, -0.13, 0, 0.36, 0.664, 0.344, 0.05, "card", 0)


def electrolysers(kit, x, y):
    """A hall cut open towards -y, its roof half taken off: rows of cell stacks, transformers, pipes to the roof."""
    sx, sy, h = 4.4, 2.1, 1.35
    box(kit, x, y + 0.02, 0, sx, sy, 0.06, "stone", 0.01)
    clad(kit, x, y + sy / 2 - 0.06, 0, sx, 0.12, h, "card")
    clad(kit, x - sx / 2 + 0.06, y, 0, 0.12, sy, h, "card")
    clad(kit, x + sx / 2 - 0.06, y, 0, 0.12, sy, h, "card")
    box(kit, x, y + 0.72, h, sx + 0.1, 0.9, 0.12, "card", 0.02)
    box(kit, x, y + 0.72, h + 0.04, sx + 0.13, 0.93, 0.05, "teal", 0)
    roof_gear(kit, x, y + 0.72, h + 0.12, sx, 0.7, 7)
    for i in range(5):
        px = x - sx / 2 + 0.55 + i * 0.83
        box(kit, px, y - 0.45, 0.06, 0.6, 0.95, 0.1, "graphite", 0.01)
        for k in range(13):
            cylinder(kit, px, y - 0.88 + k * 0.065, 0.44, 0.24, 0.045, "aluminium" if k % 6 else "teal", "y", 24, 0.005)
        for side in (-0.2, 0.2):
            tube(kit, [(px + side, y - 0.92, 0.62), (px + side, y - 0.02, 0.62)], 0.018, "yellow", 8)
        tube(kit, [(px, y, 0.68), (px, y, 1.1), (px, y + 0.6, 1.1)], 0.04, "teal", 10)
    for i in range(4):
        box(kit, x - sx / 2 + 0.965 + i * 0.83, y - 1.0, 0, 0.06, 0.06, h, "grey", 0.005)


def build(kit):
    tile(kit)
    road(kit, 0, -4.2, 9.98, 0.95)
    joints(kit, 0.3, -1.9, 9.2, 3.4, 0.68)
    electrolysers(kit, -2.5, 3.2)
    for i in range(2):
        sphere_tank(kit, 1.35 + i * 2.2, 3.3, 0.92, 0.5)
    for px, py in TANKS:
        upright_tank(kit, px, py, 0.34, 2.1)
    pipe_rack(kit, -0.1, 1.75, 9.2, ("teal", "aluminium", "yellow"), 0.8)
    for px, py in TANKS:
        tube(kit, [(px, py, 2.3), (px + 0.4, py, 2.3), (px + 0.4, 1.62, 2.3), (px + 0.4, 1.62, 0.86)], 0.03, "teal", 8)
    for px in (1.35, 3.55):
        tube(kit, [(px, 3.3, 0.55), (px, 2.2, 0.35), (px, 1.75, 0.86)], 0.045, "teal", 8)
    for px in (-4.0, -2.4, -0.9):
        tube(kit, [(px, 2.35, 0.5), (px, 1.88, 0.5), (px, 1.88, 0.86)], 0.04, "yellow", 8)
    tube(kit, [(0.1, 1.62, 0.86), (0.1, 0.6, 0.86), (0.1, 0.6, 0.06), (0.1, -0.6, 0.06)], 0.045, "teal", 8)
    box(kit, 0.1, 0.75, 0, 1.0, 0.55, 0.62, "card", 0.03)
    for i in range(6):
        box(kit, -0.27 + i * 0.15, 0.75, 0.1, 0.05, 0.57, 0.42, "graphite", 0)
    canopy(kit, 1.85, -1.0, 5.0, 2.3, 1.42)
    dispenser(kit, 1.1, -0.75, (1.2, -1.55, 0.4))
    dispenser(kit, 2.9, -0.75)
    lorry(kit, 1.5, -2.0)
    car(kit, 3.2, -1.35, 0, "brick")
    car(kit, 2.6, -0.2, 3.1416, "yellow")
    tube_trailer(kit, -2.7, -2.1, 0, scale=2.1)
    tube_trailer(kit, 3.0, -4.0, 0, paint="brick")
    truck(kit, -3.2, -4.4, 3.1416, "yellow")
    box(kit, 4.35, 0.75, 0, 1.1, 0.8, 0.6, "card", 0.02)
    box(kit, 4.35, 0.345, 0.12, 0.9, 0.02, 0.36, "glass", 0)
    box(kit, 4.35, 0.75, 0.6, 1.25, 0.95, 0.07, "teal", 0.01)
    fence(kit, -4.9, -0.55, -0.9, -0.55, 0.26)
    fence(kit, 0.4, 2.15, 4.8, 2.15, 0.26)
    for x in (-3.9, -2.0):
        box(kit, x, -3.35, 0, 0.5, 0.12, 0.05, "yellow", 0.01)
    lawn(kit, 0, -4.85, 9.9, 0.22)
    row(kit, -4.7, -4.86, 4.7, -4.86, 14, 0.7)
    row(kit, -4.7, 4.75, 4.7, 4.75, 13, 0.85)
    for x, y in ((4.7, -2.6), (4.7, -1.9), (-4.7, -3.45)):
        tree(kit, x, y)
    people(kit, -1.0, -3.1, 7.5, 0.6, 10)
    people(kit, 2.2, -0.2, 3.5, 0.4, 5)
    people(kit, -2.5, 2.0, 4, 0.15, 4)
    for i in range(5):
        lamp(kit, -4.4 + i * 2.2, -3.6)
