"""A campus: office slabs and a tower around a court of trees, joined by a glass bridge."""
from math import cos, pi, sin

from kit.buildings import block
from kit.ground import blob, joints, lawn, road, steps, tile
from kit.nature import grove, hedge, planted_roof, row, tree
from kit.solids import box, cylinder, tube
from kit.transport import car
from kit.yard import lamp, people


def bridge(kit, x, y0, y1, z):
    """A glass bridge along y, with a lattice in its sides."""
    length, mid = y1 - y0, (y0 + y1) / 2
    box(kit, x, mid, z, 0.72, length, 0.1, "yellow", 0.01)
    box(kit, x, mid, z + 0.1, 0.62, length, 0.42, "glass", 0)
    box(kit, x, mid, z + 0.52, 0.76, length, 0.1, "yellow", 0.01)
    n = max(2, round(length / 0.5))
    for side in (-0.34, 0.34):
        for i in range(n):
            a, b = y0 + i * length / n, y0 + (i + 1) * length / n
            tube(kit, [(x + side, a, z + (0.1 if i % 2 else 0.52)), (x + side, b, z + (0.52 if i % 2 else 0.1))], 0.022, "yellow", 6)


def tower(kit, x, y, side, floors):
    """The tower: floors that turn a little in three steps, with a garden between them."""
    z = block(kit, x, y, side, side, floors // 2, roof=False, bay=0.24)
    planted_roof(kit, x, y, z, side, side, 8)
    z = block(kit, x + 0.12, y + 0.12, side * 0.84, side * 0.84, floors - floors // 2, z, bay=0.22)
    for i in range(3):
        cylinder(kit, x + 0.1 + i * 0.12, y + 0.2, z, 0.015, 0.35 + 0.1 * i, "graphite", n=6, bevel=0)
    return z


def build(kit):
    tile(kit)
    joints(kit, 0.2, -0.4, 9.2, 8.2, 0.62)
    road(kit, 0, -4.55, 9.98, 0.7)
    top = tower(kit, -1.0, 3.1, 2.0, 9)
    kit.anchor(-0.9, 3.2, top)
    block(kit, -3.85, 0.9, 1.7, 5.6, 5, bay=0.28)
    block(kit, 2.7, 3.5, 3.9, 1.7, 5, bay=0.28)
    z = block(kit, 3.75, -0.6, 1.6, 4.0, 3, roof=False, bay=0.28)
    planted_roof(kit, 3.75, -0.6, z, 1.6, 4.0, 26)
    z = block(kit, -3.3, -3.35, 2.9, 1.1, 2, roof=False, bay=0.28)
    planted_roof(kit, -3.3, -3.35, z, 2.9, 1.1, 18)
    block(kit, 3.1, -3.45, 2.7, 0.95, 1, bay=0.26)
    bridge(kit, 3.8, 1.35, 2.7, 0.72)
    with kit.at(0, 0, 0, -pi / 2):
        bridge(kit, -3.1, -3.05, -1.95, 1.1)
        bridge(kit, -3.4, -0.1, 0.8, 1.1)
    lawn(kit, 0.4, 0.55, 4.6, 2.7, 0.0)
    lawn(kit, 0.4, -2.0, 4.6, 1.3, 0.0)
    box(kit, 0.4, 0.3, 0.028, 0.4, 3.4, 0.012, "paper", 0)
    blob(kit, 1.6, 0.55, 0.85, 0.65, 0.0, 0.045, "card", phase=0.5)
    blob(kit, 1.6, 0.55, 0.76, 0.56, 0.0, 0.055, "water", phase=0.5)
    grove(kit, -0.8, 0.6, 1.6, 2.3, 13, 1.15)
    grove(kit, 2.3, -2.0, 0.8, 1.0, 6, 1.1)
    grove(kit, -1.0, -2.0, 1.7, 1.0, 9, 1.1)
    grove(kit, 2.3, 1.5, 0.7, 0.5, 4, 1.0)
    for i in range(12):
        a = i * pi / 6
        hedge(kit, 0.9 + 0.5 * cos(a), -2.0 + 0.5 * sin(a), 0.16, 0.16)
    cylinder(kit, 0.9, -2.0, 0, 0.14, 0.1, "stone", n=20)
    cylinder(kit, 0.9, -2.0, 0.1, 0.06, 0.5, "yellow", n=20)
    steps(kit, 0.4, -4.1, 0, 2.2, 0.05, 3, 0.12)
    for i in range(6):
        car(kit, -4.3 + i * 0.42, -2.35, pi / 2)
    car(kit, 1.6, -4.4, 0, "brick")
    car(kit, -2.6, -4.7, pi, "yellow")
    row(kit, -4.7, -4.05, -0.9, -4.05, 9, 0.8)
    row(kit, 1.9, -4.05, 4.7, -4.05, 7, 0.8)
    row(kit, 1.4, 4.75, 4.7, 4.75, 7, 0.8)
    row(kit, -4.75, 4.75, -2.4, 4.75, 6, 0.9)
    for x, y in ((4.8, 1.7), (4.8, 2.2), (-2.75, -2.2), (-4.7, 4.2), (-3.6, 4.3)):
        tree(kit, x, y)
    people(kit, 0.4, -0.9, 5, 0.6, 16)
    people(kit, 0.6, -3.3, 1.8, 1.0, 9)
    people(kit, 1.0, 2.2, 3, 0.3, 5)
    for i in range(5):
        lamp(kit, -4.4 + i * 2.2, -4.9)
