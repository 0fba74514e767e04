"""Cranes: ship-to-shore, portal, overhead, tower, lorry-mounted."""
from math import pi

from .solids import box, cylinder, tube
from .transport import container


def truss(kit, a, b, size, mat, pieces=8, r=0.014):
    """A square lattice girder between two points that differ in one axis."""
    along = max(range(3), key=lambda i: abs(b[i] - a[i]))
    sides = [i for i in range(3) if i != along]
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]

    def at(t, c):
        p = [a[i] + (b[i] - a[i]) * t for i in range(3)]
        for i, s in zip(sides, c):
            p[i] += s * size / 2
        return tuple(p)

    for c in corners:
        tube(kit, [at(0, c), at(1, c)], r * 1.4, mat, 6)
    for k in range(pieces):
        for c, d in zip(corners, corners[1:] + corners[:1]):
            tube(kit, [at(k / pieces, c), at((k + 1) / pieces, d)], r, mat, 5)
            tube(kit, [at(k / pieces, c), at(k / pieces, d)], r, mat, 5)


def ship_to_shore(kit, x, y, reach=3.3, h=2.35, mat="yellow", trolley=2.0, drop=1.0, load="brick"):
    """A quay crane: legs on rails at y and y + 1.3, its boom reaching over the water towards -y."""
    with kit.at(x, y):
        for px in (-0.55, 0.55):
            for py in (0, 1.3):
                box(kit, px, py, 0.1, 0.15, 0.15, h - 0.1, mat, 0.02)
                box(kit, px, py, 0.03, 0.42, 0.13, 0.12, "graphite", 0.02)
                for w in (-0.13, 0.13):
                    cylinder(kit, px + w, py - 0.03, 0.06, 0.055, 0.06, "grey", "y", 12)
            box(kit, px, 0.65, h * 0.42, 0.11, 1.3, 0.12, mat, 0.015)
            tube(kit, [(px, 0, h * 0.47), (px, 1.3, h - 0.1)], 0.04, mat)
            tube(kit, [(px, 0.0, h), (px * 0.35, 0.15, h + 1.15)], 0.05, mat)
            tube(kit, [(px, 1.3, h), (px * 0.35, 0.15, h + 1.15)], 0.04, mat)
        for py in (0, 1.3):
            box(kit, 0, py, h - 0.14, 1.25, 0.13, 0.16, mat, 0.02)
            box(kit, 0, py, h * 0.42, 1.1, 0.1, 0.12, mat, 0.015)
        back = 2.1
        for px in (-0.18, 0.18):
            box(kit, px, (back - reach) / 2, h, 0.1, reach + back, 0.2, mat, 0.015)
            tube(kit, [(px, 0.15, h + 1.15), (px, -reach * 0.55, h + 0.2)], 0.016, "graphite", 6)
            tube(kit, [(px, 0.15, h + 1.15), (px, -reach + 0.1, h + 0.2)], 0.016, "graphite", 6)
            tube(kit, [(px, 0.15, h + 1.15), (px, back - 0.1, h + 0.2)], 0.016, "graphite", 6)
        for i in range(9):
            box(kit, 0, -reach + 0.1 + i * (reach + back - 0.2) / 8, h + 0.02, 0.36, 0.06, 0.1, mat, 0.01)
        box(kit, 0, 0.15, h + 1.1, 0.6, 0.12, 0.1, mat, 0.015)
        box(kit, 0, 1.35, h + 0.2, 0.62, 0.9, 0.42, "card", 0.025)
        for i in range(4):
            box(kit, 0, 1.05 + i * 0.2, h + 0.36, 0.635, 0.09, 0.12, "graphite", 0)
        for k in range(6):
            z = 0.12 + k * h * 0.16
            box(kit, 0.68, 1.3, z, 0.13, 0.34, 0.02, "graphite", 0)
            tube(kit, [(0.68, 1.14 + 0.32 * (k % 2), z), (0.68, 1.46 - 0.32 * (k % 2), z + h * 0.16)], 0.012, "graphite", 6)
        box(kit, 0, -trolley, h - 0.06, 0.44, 0.36, 0.1, "graphite", 0.015)
        box(kit, 0.22, -trolley + 0.35, h - 0.22, 0.18, 0.2, 0.2, "card", 0.02)
        box(kit, 0.22, -trolley + 0.35, h - 0.18, 0.19, 0.21, 0.1, "graphite", 0)
        spread = h - drop
        for px in (-0.16, 0.16):
            for py in (-0.12, 0.12):
                tube(kit, [(px, -trolley + py, spread), (px, -trolley + py, h)], 0.009, "graphite", 5)
        box(kit, 0, -trolley, spread - 0.05, 0.86, 0.3, 0.06, "yellow", 0.01)
        if load:
            container(kit, 0, -trolley, spread - 0.42, load)


def portal(kit, x, y, span, h, mat="yellow", turn=0.0, hook=0.0, drop=0.6, depth=0.7):
    """A gantry crane; its girders span x. Returns nothing; the hook hangs at x + hook."""
    with kit.at(x, y, 0, turn):
        for side in (-1, 1):
            for py in (-depth / 2, depth / 2):
                tube(kit, [(side * span / 2, py * 1.5, 0.1), (side * (span / 2 - 0.08), py * 0.5, h)], 0.06, mat, 10)
            box(kit, side * span / 2, 0, 0.02, 0.17, depth * 1.9, 0.13, "graphite", 0.02)
            box(kit, side * (span / 2 - 0.04), 0, h * 0.45, 0.06, depth * 1.05, 0.07, mat, 0.01)
        for py in (-depth * 0.25, depth * 0.25):
            box(kit, 0, py, h, span + 0.7, 0.13, 0.26, mat, 0.02)
        for i in range(7):
            box(kit, -span / 2 - 0.2 + i * (span + 0.4) / 6, 0, h + 0.05, 0.07, depth * 0.5, 0.1, mat, 0.01)
        tube(kit, [(-span / 2 - 0.3, -depth * 0.34, h + 0.42), (span / 2 + 0.3, -depth * 0.34, h + 0.42)], 0.01, "graphite", 6)
        for i in range(9):
            px = -span / 2 - 0.3 + i * (span + 0.6) / 8
            tube(kit, [(px, -depth * 0.34, h + 0.26), (px, -depth * 0.34, h + 0.42)], 0.01, "graphite", 5)
        box(kit, hook, 0, h + 0.26, 0.46, depth * 0.62, 0.22, "graphite", 0.02)
        cylinder(kit, hook - 0.15, -depth * 0.2, h + 0.5, 0.09, 0.3, "grey", "x", 14)
        box(kit, -span / 2 + 0.35, -depth * 0.25, h - 0.34, 0.26, 0.24, 0.32, "card", 0.02)
        box(kit, -span / 2 + 0.35, -depth * 0.25, h - 0.26, 0.27, 0.25, 0.14, "graphite", 0)
        for px in (-0.07, 0.07):
            tube(kit, [(hook + px, 0, h), (hook + px, 0, h - drop)], 0.012, "graphite", 6)
        box(kit, hook, 0, h - drop - 0.12, 0.24, 0.12, 0.14, "yellow", 0.02)


def overhead(kit, x, y, span, h, axis="y", mat="yellow", hook=0.0, drop=0.5):
    """An overhead travelling crane between runway beams."""
    with kit.at(x, y, h, 0 if axis == "x" else pi / 2):
        for py in (-0.17, 0.17):
            box(kit, 0, py, 0, span, 0.12, 0.2, mat, 0.015)
        for side in (-1, 1):
            box(kit, side * (span / 2 - 0.05), 0, -0.04, 0.14, 0.7, 0.14, mat, 0.015)
        box(kit, hook, 0, 0.2, 0.4, 0.5, 0.16, "graphite", 0.02)
        for px in (-0.06, 0.06):
            tube(kit, [(hook + px, 0, 0.1), (hook + px, 0, -drop)], 0.012, "graphite", 6)
        box(kit, hook, 0, -drop - 0.1, 0.2, 0.1, 0.12, "graphite", 0.02)


def tower(kit, x, y, h, jib, turn=0.0, hook=0.7, drop=1.0, mat="yellow", z=0.0):
    """A small tower crane; its jib points along +x before the turn. The hook hangs at hook × jib."""
    with kit.at(x, y, z, turn):
        box(kit, 0, 0, 0, 0.7, 0.7, 0.14, "stone", 0.02)
        truss(kit, (0, 0, 0.14), (0, 0, h), 0.2, mat, int(h / 0.24))
        box(kit, 0, 0, h, 0.28, 0.28, 0.12, "graphite", 0.02)
        box(kit, 0.08, -0.2, h + 0.02, 0.2, 0.2, 0.24, "card", 0.02)
        box(kit, 0.09, -0.2, h + 0.08, 0.21, 0.21, 0.1, "graphite", 0)
        truss(kit, (-0.1, 0, h + 0.24), (jib, 0, h + 0.24), 0.16, mat, int(jib / 0.24))
        truss(kit, (-1.1, 0, h + 0.24), (-0.1, 0, h + 0.24), 0.16, mat, 4)
        box(kit, -0.95, 0, h - 0.02, 0.3, 0.22, 0.3, "stone", 0.02)
        tube(kit, [(0, 0, h + 0.1), (0, 0, h + 0.8)], 0.04, mat)
        for far in (jib * 0.85, -1.0):
            tube(kit, [(0, 0, h + 0.8), (far, 0, h + 0.32)], 0.012, "graphite", 6)
        at = jib * hook
        box(kit, at, 0, h + 0.1, 0.2, 0.2, 0.07, "graphite", 0.01)
        tube(kit, [(at, 0, h + 0.12), (at, 0, h + 0.12 - drop)], 0.022, "card", 6)
        box(kit, at, 0, h + 0.02 - drop, 0.1, 0.08, 0.12, "graphite", 0.02)
