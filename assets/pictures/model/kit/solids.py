"""The solids: box with a bevel, cylinder, lathe, ball, dome, extruded outline, tube, ring, gear."""
from math import cos, pi, sin, sqrt

from mathutils import Vector

TAU = 2 * pi


def box(kit, x, y, z, sx, sy, sz, mat, bevel=0.015, turn=0):
    """A box centred on x, y, standing on z, its edges cut by a small bevel except in a line drawing."""
    b = 0 if kit.drawing is not None else max(0, min(bevel, sx / 4, sy / 4, sz / 4))
    hx, hy = sx / 2, sy / 2
    points, faces, index = [], [], {}
    for i in (-1, 1):
        for j in (-1, 1):
            for k in (-1, 1):
                for axis in range(3):
                    inset = [b, b, b]
                    inset[axis] = 0
                    index[i, j, k, axis] = len(points)
                    points.append((i * (hx - inset[0]), j * (hy - inset[1]), sz / 2 + k * (sz / 2 - inset[2])))
    signs = [(-1, -1), (1, -1), (1, 1), (-1, 1)]

    def corner(axis, s, u, v):
        c = [0, 0, 0]
        c[axis], c[(axis + 1) % 3], c[(axis + 2) % 3] = s, u, v
        return tuple(c)

    for axis in range(3):
        for s in (-1, 1):
            face = [index[(*corner(axis, s, u, v), axis)] for u, v in signs]
            faces.append(face if s > 0 else face[::-1])
    if b:
        for axis in range(3):
            p, q = (axis + 1) % 3, (axis + 2) % 3
            for u, v in signs:
                low, high = corner(axis, -1, u, v), corner(axis, 1, u, v)
                face = [index[(*low, p)], index[(*low, q)], index[(*high, q)], index[(*high, p)]]
                faces.append(face if u * v < 0 else face[::-1])
        for i in (-1, 1):
            for j in (-1, 1):
                for k in (-1, 1):
                    face = [index[i, j, k, a] for a in range(3)]
                    faces.append(face if i * j * k > 0 else face[::-1])
    with kit.at(x, y, z, turn):
        kit.add(mat, points, faces)


def lathe(kit, x, y, z, profile, mat, axis="z", n=32, arc=TAU):
    """A turned body: profile is a list of (radius, height) from its foot upwards, along an axis from x, y, z."""
    tilt, roll = {"z": (0, 0), "x": (0, pi / 2), "y": (-pi / 2, 0)}[axis]
    with kit.at(x, y, z, 0, tilt, roll):
        for (r0, h0), (r1, h1) in zip(profile, profile[1:]):
            ring = [(cos(arc * i / n), sin(arc * i / n)) for i in range(n + 1)]
            points = [(r0 * c, r0 * s, h0) for c, s in ring] + [(r1 * c, r1 * s, h1) for c, s in ring]
            flat = h0 == h1
            if not r0:
                faces = [(i, n + 2 + i, n + 1 + i) for i in range(n)]
            elif not r1:
                faces = [(i, i + 1, n + 1 + i) for i in range(n)]
            else:
                faces = [(i, i + 1, n + 2 + i, n + 1 + i) for i in range(n)]
            kit.add(mat, points, faces, not flat)


def cylinder(kit, x, y, z, r, h, mat, axis="z", n=28, bevel=0.015):
    """A solid cylinder from x, y, z along an axis."""
    b = min(bevel, r / 4, abs(h) / 4)
    lathe(kit, x, y, z, [(0, 0), (r - b, 0), (r, b), (r, h - b), (r - b, h), (0, h)], mat, axis, n)


def round_tank(kit, x, y, z, r, h, mat, axis="z", n=32, cap=0.5):
    """A vessel with domed ends of height cap × r."""
    steps = [(r * cos(a * pi / 12), cap * r * sin(a * pi / 12)) for a in range(7)]
    foot = [(c, cap * r - s) for c, s in reversed(steps)]
    head = [(c, h - cap * r + s) for c, s in steps]
    smooth_lathe(kit, x, y, z, [(max(c, 0.0), s) for c, s in foot + head], mat, axis, n)


def smooth_lathe(kit, x, y, z, profile, mat, axis="z", n=32):
    """A turned body whose whole profile is shaded as one soft curve."""
    tilt, roll = {"z": (0, 0), "x": (0, pi / 2), "y": (-pi / 2, 0)}[axis]
    rows = len(profile)
    points = [(r * cos(TAU * i / n), r * sin(TAU * i / n), h) for r, h in profile for i in range(n)]
    faces = []
    for k in range(rows - 1):
        for i in range(n):
            j = (i + 1) % n
            faces.append((k * n + i, k * n + j, k * n + n + j, k * n + n + i))
    with kit.at(x, y, z, 0, tilt, roll):
        kit.add(mat, points, faces, True)


def ball(kit, x, y, z, r, mat, squash=1, n=16):
    """A ball centred on x, y, z."""
    rows = n // 2
    profile = [(max(r * sin(pi * k / rows), 1e-4), -r * squash * cos(pi * k / rows)) for k in range(rows + 1)]
    smooth_lathe(kit, x, y, z, profile, mat, n=n)


def dome(kit, x, y, z, r, mat, n=32, squash=1):
    """A half ball standing on z."""
    profile = [(max(r * cos(pi * k / 16), 1e-4), r * squash * sin(pi * k / 16)) for k in range(9)]
    smooth_lathe(kit, x, y, z, profile, mat, n=n)


def plate(kit, outline, z, h, mat):
    """A plan outline (counter-clockwise x, y points) cut from card of thickness h, lying on z."""
    n = len(outline)
    points = [(a, b, z) for a, b in outline] + [(a, b, z + h) for a, b in outline]
    sides = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
    kit.add(mat, points, sides + [tuple(range(n))[::-1], tuple(range(n, 2 * n))])


def profile(kit, x, y, z, outline, length, mat, axis="x", smooth=False):
    """A cross-section drawn over (across, up), pulled along x or y for length, centred there."""
    with kit.at(x, y, z, 0 if axis == "y" else pi / 2):
        n, half = len(outline), length / 2
        points = [(a, -half, b) for a, b in outline] + [(a, half, b) for a, b in outline]
        sides = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
        kit.add(mat, points, sides, smooth)
        kit.add(mat, points, [tuple(range(n)), tuple(range(n, 2 * n))[::-1]])


def tube(kit, points, r, mat, n=8):
    """A round bar along a line of points, with a ball in each bend."""
    for a, b in zip(points, points[1:]):
        a, b = Vector(a), Vector(b)
        along = (b - a).normalized()
        side = along.cross(Vector((0, 0, 1)) if abs(along.z) < 0.9 else Vector((1, 0, 0))).normalized()
        other = along.cross(side)
        ring = [r * (cos(TAU * i / n) * side + sin(TAU * i / n) * other) for i in range(n)]
        faces = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
        kit.add(mat, [a + c for c in ring] + [b + c for c in ring], faces, True)
        kit.add(mat, [a + c for c in ring] + [b + c for c in ring], [tuple(range(n))[::-1], tuple(range(n, 2 * n))])
    for p in points[1:-1]:
        if r > 0.02:
            ball(kit, *p, r, mat, n=8)


def arch(width, rise, steps=12):
    """The outline of a vault: points over a width and a rise, from right to left, on z 0."""
    radius = (width * width / 4 + rise * rise) / (2 * rise)
    half = width / 2
    return [(x, sqrt(max(radius ** 2 - x * x, 0)) - radius + rise)
            for x in (half - width * i / steps for i in range(steps + 1))]


def gear(kit, x, y, z, r, width, mat, teeth=24, hub="graphite", axis="y"):
    """A spoked gear wheel centred on x, y, z; its axle lies along y (upright) or z (lying)."""
    with kit.at(x, y, z, 0, pi / 2 if axis == "y" else 0):
        lathe(kit, 0, 0, -width / 2, [(r * 0.72, 0), (r * 0.9, 0), (r * 0.9, width), (r * 0.72, width), (r * 0.72, 0)], mat, n=48)
        cylinder(kit, 0, 0, -width * 0.6, r * 0.22, width * 1.2, mat)
        cylinder(kit, 0, 0, -width * 0.65, r * 0.11, width * 1.3, hub)
        for i in range(6):
            with kit.at(0, 0, 0, TAU * i / 6):
                box(kit, r * 0.46, 0, -width * 0.3, r * 0.62, r * 0.14, width * 0.6, mat)
        for i in range(teeth):
            with kit.at(0, 0, 0, TAU * i / teeth):
                box(kit, r * 0.94, 0, -width / 2, r * 0.14, TAU * r / teeth * 0.48, width, mat, 0.01)
