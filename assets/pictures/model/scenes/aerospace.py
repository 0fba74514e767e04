"""A rocket stage on its transporter before a vaulted hangar from which an aircraft looks out."""
from math import cos, pi, sin

from kit.buildings import block, shell
from kit.ground import joints, road, tile
from kit.nature import row
from kit.solids import arch, ball, box, cylinder, lathe, plate, profile, smooth_lathe, tube
from kit.transport import truck, wheels
from kit.yard import fence, lamp, people

SADDLE = [(-0.55, 0), (0.55, 0), (0.62, 0.42), (0.5, 0.42), (0.34, 0.25), (0, 0.15), (-0.34, 0.25), (-0.5, 0.42), (-0.62, 0.42)]


def rocket(kit, x, y, z, s=1.0):
    """A lying rocket, nose to +x: stages with rings, fins, engine bells."""
    with kit.at(x, y, z, scale=s):
        lathe(kit, -2.9, 0, 0, [(0, 0), (0.56, 0), (0.56, 2.7)], "card", "x", 48)
        lathe(kit, -0.2, 0, 0, [(0.56, 0), (0.56, 1.5)], "card", "x", 48)
        lathe(kit, 1.3, 0, 0, [(0.56, 0), (0.46, 0.22)], "graphite", "x", 48)
        lathe(kit, 1.52, 0, 0, [(0.46, 0), (0.46, 0.75)], "card", "x", 48)
        nose = [(0.46, 0), (0.5, 0.1), (0.5, 0.5), (0.46, 0.8), (0.36, 1.1), (0.2, 1.35), (0.06, 1.5), (1e-4, 1.53)]
        smooth_lathe(kit, 2.27, 0, 0, nose, "brick", "x", 48)
        for px, wide, r, mat in ((-2.9, 0.16, 0.575, "graphite"), (-2.3, 0.05, 0.567, "grey"), (-1.2, 0.05, 0.567, "grey"),
                                 (-0.24, 0.1, 0.575, "brick"),
                                 (0.55, 0.05, 0.567, "grey"), (1.25, 0.06, 0.57, "brick"), (2.2, 0.07, 0.475, "graphite")):
            cylinder(kit, px, 0, 0, r, wide, mat, "x", 48, 0.005)
        tube(kit, [(-2.7, -0.35, 0.48), (1.25, -0.35, 0.48)], 0.03, "grey", 8)
        bell = [(0.08, 0), (0.09, -0.12), (0.15, -0.3), (0.21, -0.5)]
        for i in range(5):
            a = 2 * pi * i / 5 + pi / 2
            py, pz = (0.33 * cos(a), 0.33 * sin(a))
            smooth_lathe(kit, -2.9, py, pz, bell[::-1], "aluminium", "x", 24)
            smooth_lathe(kit, -3.38, py, pz, [(0.001, 0), (0.19, 0.0)], "graphite", "x", 24)
        for i in range(4):
            with kit.at(-2.55, 0, 0, 0, pi / 4 + i * pi / 2):
                profile(kit, 0, 0, 0, [(-0.35, 0.5), (0.35, 0.5), (0.0, 0.95), (-0.35, 0.95)], 0.05, "graphite", "y")


def cradle(kit, x, y, s):
    """The transporter: a lattice bed on many wheels with round saddles."""
    with kit.at(x, y, 0, scale=s):
        for side in (-0.42, 0.42):
            box(kit, -0.2, side, 0.26, 6.0, 0.14, 0.16, "yellow", 0.015)
        for i in range(11):
            box(kit, -3.1 + i * 0.58, 0, 0.28, 0.08, 0.8, 0.1, "yellow", 0.01)
        for px in (-2.0, 0.1, 1.9):
            profile(kit, px, 0, 0.4, SADDLE, 0.24, "teal", "x")
        wheels(kit, [-2.9, -2.6, -2.3, -0.4, -0.1, 0.2, 1.9, 2.2, 2.5], 0.45, 0.13, 0.14)


def aircraft(kit, x, y):
    """A small airliner, nose to -y."""
    with kit.at(x, y, 0.55, -pi / 2):
        body = [(1e-3, -0.05), (0.1, 0), (0.2, 0.1), (0.27, 0.28), (0.3, 0.55), (0.3, 2.6), (0.22, 3.2), (0.1, 3.6), (0.03, 3.75)]
        with kit.at(2.1, 0, 0, pi):
            smooth_lathe(kit, 0, 0, 0, body, "card", "x", 32)
        for side in (-1, 1):
            wing = [(0.45, side * 0.2), (-0.35, side * 0.2), (-0.85, side * 2.1), (-0.5, side * 2.1)]
            plate(kit, wing if side > 0 else wing[::-1], -0.14, 0.06, "grey")
            smooth_lathe(kit, -0.1, side * 0.85, -0.28, [(0.1, 0), (0.15, 0.08), (0.15, 0.4), (0.12, 0.52)], "teal", "x", 20)
            lathe(kit, 0.43, side * 0.85, -0.28, [(0, 0), (0.12, 0)], "graphite", "x", 20)
            for i in range(14):
                box(kit, 1.3 - i * 0.17, side * 0.285, 0.04, 0.07, 0.04, 0.08, "graphite", 0)
        box(kit, 1.87, 0, 0.1, 0.14, 0.27, 0.09, "graphite", 0.02)
        profile(kit, -1.3, 0, 0.1, [(0.35, 0), (-0.35, 0), (-0.55, 0.85), (-0.2, 0.85)][::-1], 0.06, "teal", "y")
        for px, py in ((1.4, 0), (-0.3, 0.3), (-0.3, -0.3)):
            cylinder(kit, px, py, -0.5, 0.025, 0.3, "graphite", n=8)
            cylinder(kit, px, py - 0.05, -0.47, 0.08, 0.1, "graphite", "y", 14)


def hangar(kit, x, y, width, length, rise):
    """A vaulted hangar, open towards -y, its sliding doors pushed aside."""
    outline = arch(width, rise, 24)
    with kit.at(x, y):
        shell(kit, outline, 0.0, length, 0.1, "card")
        for i in range(8):
            with kit.at(0, -length / 2 + 0.06 + i * (length - 0.12) / 7):
                shell(kit, outline, 0.08, 0.08, 0.06, "teal" if i in (0, 7) else "grey")
        half = [(a, b) for a, b in outline]
        profile(kit, 0, length / 2 - 0.08, 0, half[::-1], 0.08, "cream", "y")
        for side in (-1, 1):
            for k in range(3):
                px = side * (width / 2 - 0.28 - k * 0.42)
                tall = [b for a, b in arch(width, rise, 60) if abs(a - px) < width / 60][0]
                box(kit, px, -length / 2 - 0.06 - k * 0.05, 0, 0.46, 0.05, tall * 0.98, "grey", 0.005)
                for level in range(1, 6):
                    box(kit, px, -length / 2 - 0.09 - k * 0.05, tall * level / 6, 0.46, 0.02, 0.015, "graphite", 0)
        box(kit, 0, -length / 2 - 0.1, 0, width, 0.3, 0.02, "graphite", 0)


def build(kit):
    tile(kit)
    joints(kit, 0, -0.6, 9.9, 3.8, 0.9)
    road(kit, 0, -4.35, 9.98, 0.8)
    for i in range(18):
        box(kit, -4.6 + i * 0.54, -3.72, 0, 0.3, 0.05, 0.008, "yellow", 0)
    hangar(kit, -1.4, 2.75, 5.6, 3.6, 2.0)
    aircraft(kit, -1.4, 0.85)
    cradle(kit, 0.0, -2.3, 1.18)
    rocket(kit, 0.0, -2.3, 1.25, 1.18)
    kit.anchor(1.0, -2.3, 1.95)
    block(kit, 3.3, 3.6, 2.6, 1.5, 4)
    cylinder(kit, 2.6, 3.4, 1.36, 0.28, 0.6, "card", n=24)
    cylinder(kit, 2.6, 3.4, 1.96, 0.42, 0.24, "graphite", n=24)
    cylinder(kit, 2.6, 3.4, 2.2, 0.46, 0.06, "card", n=24)
    ball(kit, 4.1, 3.6, 1.75, 0.4, "card", 1, 28)
    with kit.at(3.6, 1.35):
        lathe(kit, 0, 0, 0, [(0, 0), (0.5, 0), (0.5, 0.9)], "card", n=36)
        lathe(kit, 0, 0, 0.9, [(0.5, 0), (0.3, 0.0)], "graphite", n=36)
        cylinder(kit, 0, 0, 0.2, 0.515, 0.06, "brick", n=36)
        for i in range(3):
            a = 2 * pi * i / 3
            box(kit, 0.72 * cos(a), 0.72 * sin(a), 0, 0.1, 0.1, 0.8, "yellow", 0.01)
        tube(kit, [(0.72 * cos(2 * pi * i / 30), 0.72 * sin(2 * pi * i / 30), 0.75) for i in range(31)], 0.03, "yellow", 8)
    truck(kit, -4.2, -0.3, 0.4, "teal")
    truck(kit, 2.4, -4.2, 0, "cream")
    truck(kit, -2.6, -4.5, 3.1416, "brick")
    row(kit, 1.7, 4.75, 4.7, 4.75, 7, 0.9)
    row(kit, -4.7, 4.8, 1.4, 4.8, 8, 0.8)
    fence(kit, -4.9, -3.85, 4.9, -3.85, 0.18)
    people(kit, 0, -3.35, 8, 0.35, 12)
    people(kit, 0.5, -0.9, 6, 0.5, 8)
    for i in range(4):
        lamp(kit, -4.4 + i * 2.9, -4.85)
