"""An industrial new city: an open high-bay warehouse with docks, a coil yard under a gantry, a trading tower."""
from kit.buildings import block, clad, hall
from kit.cranes import portal
from kit.ground import joints, lawn, road, tile
from kit.nature import row, tree
from kit.solids import box, cylinder, lathe
from kit.transport import car, forklift, semi, truck
from kit.yard import lamp, people

LOADS = ["cream", "brick", "teal", "yellow", "wood", "grey", "cream"]


def high_bay(kit, x, y, sx, sy, h, levels, bays):
    """A tall store cut open towards -y, so that its racks and pallets show."""
    box(kit, x, y + 0.33, 0, sx - 0.1, sy - 0.72, h, "card", 0.012)
    clad(kit, x + sx / 2 - 0.08, y, 0, 0.16, sy, h, "card")
    box(kit, x - sx / 2 + 0.08, y, 0, 0.16, sy, h, "card")
    box(kit, x, y, h, sx + 0.06, sy + 0.06, 0.12, "teal", 0.015)
    front = y - sy / 2
    step, rise = (sx - 0.36) / bays, (h - 0.1) / levels
    for i in range(bays + 1):
        for deep in (0.06, 0.62):
            box(kit, x - sx / 2 + 0.18 + i * step, front + deep, 0, 0.04, 0.04, h, "teal", 0)
    for k in range(levels):
        box(kit, x, front + 0.34, k * rise + 0.02, sx - 0.3, 0.62, 0.035, "yellow", 0)
        for i in range(bays):
            for part in (-0.25, 0.25):
                if kit.random.random() < 0.84:
                    tall = kit.random.uniform(0.5, 0.82) * rise
                    px = x - sx / 2 + 0.18 + (i + 0.5 + part) * step
                    box(kit, px, front + 0.3, k * rise + 0.06, step * 0.4, 0.44, tall, kit.random.choice(LOADS), 0.012)
    mast = x + 0.12 * sx
    box(kit, mast, front - 0.12, 0.05, 0.1, 0.1, h - 0.05, "graphite", 0.01)
    box(kit, mast, front - 0.16, h * 0.58, 0.34, 0.2, 0.24, "yellow", 0.02)
    box(kit, x, front - 0.12, 0, sx, 0.06, 0.04, "graphite", 0)
    for i in range(5):
        box(kit, x - sx * 0.4 + i * sx * 0.2, y + 0.2, h + 0.12, 0.3, sy * 0.6, 0.06, "grey", 0.01)


def coil(kit, x, y, r, width, z=0.0, mat="aluminium"):
    """A lying coil of sheet with an open eye, its axis along y."""
    lathe(kit, x, y - width / 2, z + r, [(r * 0.45, 0), (r, 0), (r, width), (r * 0.45, width), (r * 0.45, 0)], mat, "y", 28)
    for band in (-0.25, 0.25):
        cylinder(kit, x, y + band * width - 0.01, z + r, r * 1.012, 0.02, "graphite", "y", 28, 0)


def trade_tower(kit, x, y):
    """The trading centre: a slim glass tower with fins on a podium."""
    block(kit, x, y, 2.3, 2.1, 2, wall="card")
    box(kit, x, y, 0.7, 1.28, 1.18, 2.9, "glass", 0.01)
    for i in range(10):
        box(kit, x, y, 0.78 + i * 0.29, 1.3, 1.2, 0.035, "teal", 0)
    for i in range(6):
        t = -0.5 + i / 5
        for side in (-1, 1):
            box(kit, x + t * 1.3, y + side * 0.62, 0.68, 0.04, 0.08, 3.0, "card", 0)
            box(kit, x + side * 0.67, y + t * 1.2, 0.68, 0.08, 0.04, 3.0, "card", 0)
    box(kit, x, y, 3.6, 1.5, 1.4, 0.12, "card")
    box(kit, x, y, 3.72, 0.7, 0.6, 0.2, "yellow")
    cylinder(kit, x, y, 3.9, 0.02, 0.45, "graphite")


def build(kit):
    tile(kit)
    road(kit, 0, -1.15, 9.98, 0.85)
    road(kit, 1.75, 1.95, 5.3, 0.7, "y")
    joints(kit, 0, -3.3, 9.9, 3.3, 0.82)
    high_bay(kit, -1.75, 1.0, 6.0, 1.9, 2.35, 6, 9)
    trade_tower(kit, 3.5, 2.8)
    hall(kit, -2.6, 3.65, 4.4, 1.7, 1.1, "cream", "brick", 0, 5)
    hall(kit, 2.55, -3.2, 3.9, 1.7, 0.95, "card", "teal", 5, 5)
    for x, mat in ((0.99, "brick"), (2.55, "yellow"), (4.11, "teal")):
        truck(kit, x, -4.62, -1.5708, mat, scale=0.68)
    truck(kit, -3.6, -0.95, 0, "brick")
    semi(kit, -0.6, -1.35, 3.1416, "cream", paint="teal")
    semi(kit, 3.2, -0.95, 0, "brick")
    portal(kit, -2.75, -3.4, 3.4, 1.7, "yellow", hook=-0.35, drop=0.72, depth=1.0)
    coil(kit, -3.1, -3.4, 0.24, 0.36, 0.48)
    for i in range(5):
        for j in range(3):
            coil(kit, -4.1 + i * 0.52, -4.35 + j * 0.62, 0.23, 0.36)
    for i in range(2):
        coil(kit, -3.84 + i * 0.52, -4.35, 0.23, 0.36, 0.4)
    for i in range(4):
        box(kit, -1.85 + (i % 2) * 0.5 + 0.6, -2.5 + (i // 2) * 0.42, 0, 0.4, 0.34, 0.2 + 0.1 * i, "aluminium", 0.008)
    lawn(kit, 3.5, 4.55, 2.6, 0.7)
    lawn(kit, 3.9, 0.55, 1.9, 1.6)
    row(kit, 2.4, 4.6, 4.7, 4.6, 6, 0.9)
    row(kit, -4.7, 4.75, 1.2, 4.75, 11, 0.8)
    for x, y in ((3.3, 0.2), (4.4, 0.4), (3.7, 1.0), (4.5, 1.1), (3.15, 0.9)):
        tree(kit, x, y, 0.03)
    for i in range(4):
        car(kit, 2.5, 3.9 - i * 0.3 - 1.1, 0)
    forklift(kit, -1.0, -0.35, 1.2)
    forklift(kit, -3.1, -0.4, 2.0)
    people(kit, 0, -2.15, 8, 0.7, 14)
    people(kit, 3.4, 1.5, 1.6, 0.3, 6)
    for i in range(5):
        lamp(kit, -4.4 + i * 2.2, -1.68)
