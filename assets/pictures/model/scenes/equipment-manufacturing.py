"""A great gear wheel hangs in a gantry crane before a saw-tooth hall; machine tools and an all-terrain vehicle around it."""
from math import cos, pi, sin

from kit.buildings import gate, saw_tooth, window
from kit.cranes import portal
from kit.ground import joints, rails, road, tile
from kit.nature import row
from kit.solids import box, cylinder, gear, lathe, profile, tube
from kit.transport import forklift, truck
from kit.yard import crates, lamp, people


def all_terrain(kit, x, y, turn, s=1.0):
    """A six-wheeled all-terrain vehicle, nose to +x."""
    with kit.at(x, y, 0, turn, scale=s):
        profile(kit, 0, 0, 0.24, [(-0.78, 0.04), (-0.62, 0), (0.62, 0), (0.82, 0.12), (0.62, 0.32), (-0.78, 0.32)], 0.5, "brick", "y")
        profile(kit, 0, 0, 0.55, [(-0.3, 0), (0.52, 0), (0.28, 0.26), (-0.22, 0.26)], 0.46, "brick", "y")
        profile(kit, 0, 0, 0.575, [(-0.22, 0), (0.4, 0), (0.26, 0.18), (-0.18, 0.18)], 0.475, "graphite", "y")
        profile(kit, 0, 0, 0.56, [(0.48, 0.02), (0.5, 0.03), (0.32, 0.225), (0.3, 0.215)], 0.38, "graphite", "y")
        for i in range(3):
            box(kit, -0.7 + i * 0.14, 0, 0.56, 0.06, 0.46, 0.1, "graphite", 0.01)
        for px in (-0.54, 0, 0.54):
            for side in (-1, 1):
                cylinder(kit, px, side * 0.32 - 0.09, 0.2, 0.2, 0.18, "graphite", "y", 24, 0.04)
                cylinder(kit, px, side * 0.32 - 0.1, 0.2, 0.1, 0.2, "card", "y", 16)
                for k in range(12):
                    box(kit, px + 0.2 * cos(k * pi / 6), side * 0.32, 0.2 + 0.2 * sin(k * pi / 6) - 0.012, 0.03, 0.18, 0.024, "graphite", 0)
        for side in (-0.16, 0.16):
            cylinder(kit, 0.7, side, 0.47, 0.05, 0.05, "card", "x", 14)
        tube(kit, [(0.8, -0.25, 0.3), (0.92, -0.25, 0.4), (0.92, 0.25, 0.4), (0.8, 0.25, 0.3)], 0.02, "graphite", 8)
        tube(kit, [(-0.2, 0.2, 0.8), (-0.2, 0.2, 1.15)], 0.008, "graphite", 5)


def lathe_machine(kit, x, y, turn=0.0):
    """A heavy lathe with a shaft between its centres."""
    with kit.at(x, y, 0, turn):
        box(kit, 0, 0, 0, 1.9, 0.42, 0.26, "teal", 0.02)
        box(kit, -0.75, 0, 0.26, 0.4, 0.42, 0.5, "teal", 0.03)
        box(kit, 0.8, 0, 0.26, 0.26, 0.3, 0.36, "teal", 0.03)
        cylinder(kit, -0.55, 0, 0.5, 0.2, 0.1, "graphite", "x", 24)
        cylinder(kit, -0.45, 0, 0.5, 0.1, 1.12, "aluminium", "x", 24)
        cylinder(kit, -0.1, 0, 0.5, 0.15, 0.3, "aluminium", "x", 24)
        box(kit, 0.35, -0.16, 0.26, 0.26, 0.3, 0.2, "grey", 0.02)
        box(kit, -0.75, -0.22, 0.5, 0.2, 0.02, 0.18, "graphite", 0)


def boring_mill(kit, x, y):
    """A vertical lathe: a turning table under a bridge of two columns."""
    cylinder(kit, x, y, 0, 0.5, 0.22, "grey", n=32)
    cylinder(kit, x, y, 0.22, 0.36, 0.16, "aluminium", n=32)
    for side in (-0.62, 0.62):
        box(kit, x + side, y + 0.1, 0, 0.24, 0.36, 1.25, "teal", 0.03)
    box(kit, x, y + 0.05, 0.8, 1.3, 0.22, 0.24, "teal", 0.02)
    box(kit, x, y + 0.1, 1.25, 1.5, 0.4, 0.18, "teal", 0.03)
    box(kit, x + 0.1, y - 0.1, 0.55, 0.2, 0.16, 0.65, "card", 0.02)


def build(kit):
    tile(kit)
    joints(kit, 0, -1.6, 9.8, 5.0, 0.7)
    road(kit, 0, -4.5, 9.98, 0.75)
    saw_tooth(kit, 0, 3.2, 9.2, 2.7, 1.1, 6, "card", "grey", 0.62)
    for i in range(6):
        px = -3.83 + i * 1.533
        gate(kit, px - 0.28, 1.85, 0, 0.5, 0.68)
        window(kit, px + 0.4, 1.83, 0.28, 0.5, 0.5, frame="grey")
    for y in (-2.42, -0.18):
        rails(kit, 0, y, 9.8, gauge=0.07, sleepers=False)
    portal(kit, 0.2, -1.3, 4.4, 2.65, "yellow", hook=0.2, drop=0.3, depth=1.5)
    gear(kit, 0.4, -1.3, 1.25, 0.98, 0.36, "aluminium", 30)
    tube(kit, [(0.4, -1.55, 1.3), (0.4, -1.3, 2.3), (0.4, -1.05, 1.3)], 0.022, "graphite", 8)
    kit.anchor(0.4, -1.3, 3.2)
    for dx, r in ((-1.05, 0.42), (-0.95, 0.3)):
        gear(kit, 0.2 + dx, -1.2, 0.1 + (0.2 if r < 0.4 else 0), r, 0.18, "grey", 20, axis="z")
    all_terrain(kit, 3.35, -3.1, 0.0, 1.35)
    all_terrain(kit, 3.9, -0.9, 0.0, 0.95)
    lathe_machine(kit, -3.6, -3.2)
    lathe_machine(kit, -3.6, -2.2)
    boring_mill(kit, -3.8, -0.6)
    boring_mill(kit, -2.0, 0.85)
    for i in range(3):
        with kit.at(2.9 + i * 0.75, 0.75):
            lathe(kit, 0, 0, 0, [(0, 0), (0.28, 0), (0.28, 0.1), (0.12, 0.1), (0.12, 0.5), (0.2, 0.5), (0.2, 0.6), (0, 0.6)], "aluminium", n=28)
    gear(kit, -0.9, -3.3, 0.09, 0.6, 0.18, "brick", 24, axis="z")
    gear(kit, 0.62, -3.3, 0.09, 0.42, 0.18, "aluminium", 18, axis="z")
    truck(kit, -1.0, -4.35, 0, "brick")
    truck(kit, 3.4, -4.65, 3.1416, "teal")
    forklift(kit, 1.8, -3.4, 2.6)
    forklift(kit, 0.9, 0.9, 0.3)
    crates(kit, -0.4, 1.1, 8)
    row(kit, -4.6, 4.78, 4.7, 4.78, 12, 0.75)
    people(kit, 0, -2.9, 8.5, 0.35, 10)
    people(kit, 0.5, 0.35, 7, 0.5, 8)
    for i in range(5):
        lamp(kit, -4.4 + i * 2.2, -3.98)
