"""A precision workshop: two robot arms set tiny parts on a bench, clean-room cubes behind."""
from math import cos, pi, sin

from kit.buildings import roof_edge
from kit.ground import joints, lawn, tile
from kit.nature import row
from kit.solids import ball, box, cylinder, gear, lathe, tube
from kit.yard import fence, people

BENCH = 0.85  # height of the bench


def robot(kit, x, y, turn, shoulder, elbow, mat="yellow", s=1.0):
    """A six-axis robot arm; angles in radians above the horizon, the arm reaching to +x before the turn."""
    with kit.at(x, y, 0, turn, scale=s):
        cylinder(kit, 0, 0, 0, 0.55, 0.12, "graphite", n=36)
        lathe(kit, 0, 0, 0.12, [(0.42, 0), (0.42, 0.25), (0.3, 0.5), (0.3, 0.62), (0, 0.62)], mat, n=36)
        ax, az = 0.1, 0.85
        bx, bz = ax + 1.5 * cos(shoulder), az + 1.5 * sin(shoulder)
        cx, cz = bx + 1.35 * cos(elbow), bz + 1.35 * sin(elbow)
        box(kit, ax, 0, 0.6, 0.5, 0.62, 0.3, mat, 0.05)
        for px, pz, r, w in ((ax, az, 0.3, 0.78), (bx, bz, 0.24, 0.62)):
            cylinder(kit, px, -w / 2, pz, r, w, mat, "y", 32, 0.03)
            cylinder(kit, px, -w / 2 - 0.03, pz, r * 0.62, w + 0.06, "graphite", "y", 24, 0.01)
        for side in (-0.17, 0.17):
            with kit.at(ax, side, az, 0, 0, -shoulder):
                box(kit, 0.75, 0, -0.13, 1.5, 0.13, 0.26, mat, 0.04)
        with kit.at(bx, 0, bz, 0, 0, -elbow):
            box(kit, 0.2, 0, -0.19, 0.55, 0.36, 0.38, mat, 0.06)
            lathe(kit, 0.4, 0, 0, [(0.17, 0), (0.12, 0.7), (0, 0.7)], mat, "x", 28)
            cylinder(kit, 1.1, 0, 0, 0.13, 0.16, "graphite", "x", 24)
            box(kit, -0.2, 0, -0.12, 0.3, 0.3, 0.24, "graphite", 0.04)
        cylinder(kit, cx, -0.14, cz, 0.13, 0.28, mat, "y", 24, 0.02)
        cylinder(kit, cx, 0, cz - 0.34, 0.07, 0.3, "grey", n=20)
        cylinder(kit, cx, 0, cz - 0.4, 0.11, 0.07, "graphite", n=20)
        for side in (-0.07, 0.07):
            box(kit, cx + side, 0, cz - 0.6, 0.03, 0.06, 0.22, "aluminium", 0.005)
        cylinder(kit, cx, 0, cz - 0.62, 0.055, 0.09, "aluminium", n=16)
        cable = [(-0.25, 0.2, 0.5), (-0.35, 0.25, 1.1), (ax - 0.1, 0.25, az + 0.5), (bx - 0.25, 0.2, bz + 0.15), (bx + 0.1, 0.15, bz + 0.25)]
        tube(kit, cable, 0.035, "graphite", 10)


def bench(kit, x, y, sx, sy):
    """A bench with trays of turned parts, small gears and a microscope."""
    box(kit, x, y, BENCH - 0.1, sx, sy, 0.1, "card", 0.02)
    box(kit, x, y, 0.12, sx - 0.3, sy - 0.3, BENCH - 0.22, "grey", 0.02)
    n = int((sx - 0.4) / 0.5)
    for i in range(n):
        px = x - sx / 2 + 0.3 + (i + 0.5) * (sx - 0.6) / n
        box(kit, px, y - sy / 2 + 0.145, 0.22, 0.4, 0.02, 0.42, "card", 0.01)
        box(kit, px, y - sy / 2 + 0.13, 0.52, 0.16, 0.03, 0.025, "graphite", 0)
    for i in range(5):
        tray(kit, x - sx / 2 + 0.5 + i * (sx - 1.0) / 4, y - sy * 0.26, ["teal", "graphite", "brick", "teal", "graphite"][i], i)
    gear(kit, x - 0.35, y + 0.12, BENCH + 0.09, 0.42, 0.12, "aluminium", 26, axis="z")
    gear(kit, x + 0.32, y + 0.22, BENCH + 0.09, 0.26, 0.12, "yellow", 16, axis="z")
    gear(kit, x + 0.78, y + 0.08, BENCH + 0.09, 0.2, 0.12, "aluminium", 13, axis="z")


def tray(kit, x, y, mat, kind):
    """A tray of equal small parts."""
    box(kit, x, y, BENCH, 0.78, 0.56, 0.04, mat, 0.01)
    for i in range(5):
        for j in range(3):
            px, py = x - 0.28 + i * 0.14, y - 0.17 + j * 0.17
            if kind % 3 == 0:
                cylinder(kit, px, py, BENCH + 0.04, 0.045, 0.08, "aluminium", n=14)
                cylinder(kit, px, py, BENCH + 0.12, 0.02, 0.06, "aluminium", n=10)
            elif kind % 3 == 1:
                lathe(kit, px, py, BENCH + 0.04, [(0.03, 0), (0.055, 0), (0.055, 0.05), (0.03, 0.05), (0.03, 0)], "yellow", n=16)
            else:
                ball(kit, px, py, BENCH + 0.08, 0.045, "aluminium", 1, 14)


def cube(kit, x, y, s, h, inside):
    """A clean-room cube: clear walls in a light frame, filter units on the roof, a machine inside."""
    for i in (-1, 1):
        for j in (-1, 1):
            box(kit, x + i * s / 2, y + j * s / 2, 0, 0.08, 0.08, h, "card", 0.01)
        for level in (0, h * 0.5, h - 0.06):
            box(kit, x, y + i * s / 2, level, s, 0.05, 0.06, "card", 0.005)
            box(kit, x + i * s / 2, y, level, 0.05, s, 0.06, "card", 0.005)
        box(kit, x, y + i * s / 2, 0, 0.04, 0.04, h, "card", 0)
        box(kit, x + i * s / 2, y, 0, 0.04, 0.04, h, "card", 0)
    for side in (-1, 1):
        box(kit, x, y + side * s / 2, 0.05, s - 0.06, 0.02, h - 0.1, "clear", 0)
        box(kit, x + side * s / 2, y, 0.05, 0.02, s - 0.06, h - 0.1, "clear", 0)
    box(kit, x, y, h, s + 0.1, s + 0.1, 0.1, "card", 0.015)
    roof_edge(kit, x, y, h + 0.1, s + 0.1, s + 0.1)
    for i in range(3):
        for j in range(3):
            box(kit, x + (i - 1) * s * 0.3, y + (j - 1) * s * 0.3, h + 0.1, s * 0.22, s * 0.22, 0.1, "grey", 0.01)
            cylinder(kit, x + (i - 1) * s * 0.3, y + (j - 1) * s * 0.3, h + 0.2, s * 0.07, 0.015, "graphite", n=14)
    box(kit, x, y, 0, s * 0.5, s * 0.4, h * 0.45, inside, 0.03)
    box(kit, x, y - s * 0.2, h * 0.2, s * 0.3, 0.03, h * 0.16, "graphite", 0)
    people(kit, x, y - s * 0.32, s * 0.6, 0.1, 3)


def build(kit):
    tile(kit)
    joints(kit, 0, 0, 9.8, 9.8, 0.98)
    for x, inside in ((-3.45, "teal"), (-0.9, "brick"), (1.65, "teal")):
        cube(kit, x, 3.1, 2.1, 1.45, inside)
    for x in (-2.17, 0.38):
        tube(kit, [(x - 0.4, 3.1, 1.72), (x - 0.4, 3.1, 1.95), (x + 0.4, 3.1, 1.95), (x + 0.4, 3.1, 1.72)], 0.12, "aluminium", 16)
    box(kit, 3.95, 3.1, 0, 1.4, 2.1, 1.1, "cream", 0.02)
    for k in range(3):
        box(kit, 3.95, 2.03, 0.2 + k * 0.28, 1.1, 0.03, 0.14, "glass", 0)
    for i in range(4):
        cylinder(kit, 3.5 + i * 0.3, 3.1, 1.1, 0.08, 0.5, "aluminium", n=16)
    bench(kit, -0.1, -2.35, 6.4, 1.7)
    robot(kit, -2.35, -0.35, -0.75, 1.25, -0.28)
    robot(kit, 2.2, -0.35, -pi + 0.75, 1.0, -0.12, "yellow")
    kit.anchor(-1.9, -0.7, 2.5)
    for i in range(2):
        box(kit, -4.3, -2.9 + i * 1.3, 0, 0.8, 0.9, 0.9, "card", 0.03)
        box(kit, -3.895, -2.9 + i * 1.3, 0.4, 0.02, 0.6, 0.32, "graphite", 0)
        box(kit, -4.3, -3.36 + i * 1.3, 0.35, 0.5, 0.02, 0.4, "glass", 0)
    box(kit, 4.1, -2.3, 0, 0.5, 3.0, 0.34, "graphite", 0.02)
    box(kit, 4.1, -2.3, 0.34, 0.4, 3.0, 0.03, "grey", 0)
    for i in range(5):
        box(kit, 4.1, -3.5 + i * 0.6, 0.37, 0.3, 0.3, 0.2, ["wood", "teal", "cream", "brick", "wood"][i], 0.015)
    fence(kit, -4.4, -4.35, 4.4, -4.35, 0.24, mat="yellow")
    lawn(kit, 0, 4.72, 9.9, 0.45)
    row(kit, -4.6, 4.72, 4.6, 4.72, 13, 0.85, 0.03)
    people(kit, 0, -3.8, 8, 0.5, 14)
    people(kit, 0, 1.5, 8, 0.6, 10)
