"""Houses and halls: block with floors, plain hall, saw-tooth hall, gabled house, vaulted hall, and what is fixed to them."""
from math import pi

from .solids import arch, box, cylinder, profile, tube


def block(kit, x, y, sx, sy, floors, z=0.0, floor=0.34, wall="card", bay=0.3, roof=True, glass="glass"):
    """A building of floors: a glass core behind piers and floor bands, so that every window has a reveal. Returns its height."""
    h = floors * floor
    box(kit, x, y, z, sx - 0.08, sy - 0.08, h - 0.03, glass, 0)
    for i in range(floors + 1):
        thick = 0.13 if i in (0, floors) else 0.1
        level = z + i * floor - (thick if i == floors else thick / 2 if i else 0)
        box(kit, x, y, level, sx, sy, thick, wall, 0.01)
    for axis, length, across in ((0, sx, sy), (1, sy, sx)):
        n = max(2, round(length / bay))
        for i in range(axis, n + 1 - axis):
            at = -length / 2 + 0.03 + i * (length - 0.06) / n
            for side in (-1, 1):
                off = side * (across / 2 - 0.03)
                if axis == 0:
                    box(kit, x + at, y + off, z, 0.055, 0.055, h, wall, 0)
                else:
                    box(kit, x + off, y + at, z, 0.055, 0.055, h, wall, 0)
    if roof:
        roof_edge(kit, x, y, z + h, sx, sy, wall)
        roof_gear(kit, x, y, z + h, sx, sy)
    return z + h


def roof_edge(kit, x, y, z, sx, sy, wall="card"):
    """A parapet around a flat roof."""
    for side in (-1, 1):
        box(kit, x + side * (sx / 2 - 0.025), y, z, 0.05, sy - 0.1, 0.08, wall, 0.006)
        box(kit, x, y + side * (sy / 2 - 0.025), z, sx, 0.05, 0.08, wall, 0.006)


def roof_gear(kit, x, y, z, sx, sy, n=None):
    """Lift house, air units and vents on a flat roof."""
    rnd = kit.random
    for _ in range(n if n is not None else max(2, int(sx * sy * 1.6))):
        px, py = x + rnd.uniform(-0.34, 0.34) * sx, y + rnd.uniform(-0.34, 0.34) * sy
        if rnd.random() < 0.65:
            s = rnd.uniform(0.12, 0.22)
            box(kit, px, py, z, s * 1.4, s, s * 0.7, "grey", 0.01)
            cylinder(kit, px, py, z + s * 0.7, s * 0.35, 0.02, "graphite", n=12)
        else:
            cylinder(kit, px, py, z, 0.05, 0.12, "aluminium", n=12)


def clad(kit, x, y, z, sx, sy, h, wall, rib=0.16, lift=0.012):
    """A box with the fine upright ribs of sheet cladding."""
    box(kit, x, y, z, sx, sy, h, wall, 0.012)
    for i in range(1, int(sx / rib)):
        box(kit, x - sx / 2 + i * sx / int(sx / rib), y, z + 0.05, 0.022, sy + lift * 2, h - 0.08, wall, 0)
    for i in range(1, int(sy / rib)):
        box(kit, x, y - sy / 2 + i * sy / int(sy / rib), z + 0.05, sx + lift * 2, 0.022, h - 0.08, wall, 0)


def hall(kit, x, y, sx, sy, h, wall="card", stripe="teal", doors=3, skylights=4, z=0.0):
    """A large flat-roofed hall: cladding, ribbon window, gates towards -y, skylights."""
    clad(kit, x, y, z, sx, sy, h, wall)
    box(kit, x, y, z + h * 0.7, sx + 0.03, sy + 0.03, h * 0.14, "glass", 0)
    box(kit, x, y, z, sx + 0.04, sy + 0.04, 0.08, "stone", 0.005)
    box(kit, x, y, z + h - 0.06, sx + 0.06, sy + 0.06, 0.08, stripe, 0.01)
    for i in range(doors):
        px = x - sx / 2 + (i + 0.5) * sx / doors
        gate(kit, px, y - sy / 2, z, min(0.55, sx / doors * 0.6), h * 0.5)
    for i in range(skylights):
        px = x - sx / 2 + (i + 0.5) * sx / skylights
        box(kit, px, y, z + h + 0.01, 0.24, sy * 0.72, 0.07, "card", 0.01)
        box(kit, px, y, z + h + 0.08, 0.19, sy * 0.69, 0.015, "glass", 0)


def gate(kit, x, y, z, width, height, mat="grey"):
    """A sectional gate in a wall that looks to -y."""
    box(kit, x, y - 0.005, z, width + 0.1, 0.06, height + 0.05, "graphite", 0)
    box(kit, x, y - 0.012, z, width, 0.06, height, mat, 0)
    for i in range(1, 5):
        box(kit, x, y - 0.016, z + i * height / 5, width, 0.06, 0.012, "graphite", 0)


def courses(kit, x, y, z, sx, sy, h, step=0.16, mat="tile"):
    """The fine shadow lines of brick courses around a box."""
    for i in range(1, int(h / step)):
        box(kit, x, y, z + i * step, sx + 0.008, sy + 0.008, 0.01, mat, 0)


def gable(kit, x, y, sx, sy, h, rise, wall="brick", roof="tile", z=0.0, axis="x", over=0.1, seams=0.18):
    """A house with a pitched roof, its ridge along axis."""
    length, width = (sx, sy) if axis == "x" else (sy, sx)
    with kit.at(x, y, z, 0 if axis == "x" else pi / 2):
        half = width / 2
        profile(kit, 0, 0, 0, [(-half, 0), (half, 0), (half, h), (0, h + rise), (-half, h)], length, wall, "x")
        box(kit, 0, 0, 0, length + 0.04, width + 0.04, 0.07, "stone", 0.005)
        slope = rise / half
        low = h - over * slope
        for side in (-1, 1):
            pane = [(0, h + rise), (side * (half + over), low), (side * (half + over), low + 0.05), (0, h + rise + 0.06)]
            profile(kit, 0, 0, 0.01, pane if side < 0 else pane[::-1], length + 2 * over, roof, "x")
            n = int((length + 2 * over) / seams)
            rib = [(a, b + 0.022) for a, b in pane]
            for i in range(n + 1):
                profile(kit, -length / 2 - over + 0.015 + i * (length + 2 * over - 0.03) / n, 0, 0.01,
                        rib if side < 0 else rib[::-1], 0.03, roof, "x")
        box(kit, 0, 0, h + rise + 0.05, length + 2 * over, 0.07, 0.045, roof, 0.01)


def shell(kit, outline, h, length, thick, mat):
    """A bent sheet of card over an arch outline, along y."""
    outer = [(a * 1.015, b + h + thick) for a, b in outline]
    inner = [(a, b + h) for a, b in outline][::-1]
    profile(kit, 0, 0, 0, outer + inner, length, mat, "y")


def window(kit, x, y, z, width, height, turn=0.0, frame="card", pane="glass"):
    """A window in a wall that looks to -y before the turn: frame, dark pane, sill, one bar."""
    with kit.at(x, y, z, turn):
        for side in (-1, 1):
            box(kit, side * width / 2, 0, 0, 0.03, 0.06, height, frame, 0)
        box(kit, 0, 0, height, width + 0.03, 0.06, 0.03, frame, 0)
        box(kit, 0, -0.01, -0.03, width + 0.08, 0.09, 0.03, frame, 0)
        box(kit, 0, 0, 0, width, 0.02, height, pane, 0)
        box(kit, 0, 0, 0, 0.02, 0.035, height, frame, 0)


def arched_window(kit, x, y, z, width, height, turn=0.0, frame="cream", pane="glass"):
    """A tall window with a round head, in a wall that looks to -y before the turn."""
    with kit.at(x, y, z, turn):
        for grow, mat, deep in ((0.05, frame, 0.03), (0, pane, 0.045)):
            half = width / 2 + grow
            top = [(a, b + height - width / 2) for a, b in arch(2 * half, half, 10)]
            profile(kit, 0, 0, 0, [(-half, 0), (half, 0)] + top, deep * 2, mat, "y")
        box(kit, 0, 0, 0, 0.02, 0.11, height - 0.02, frame, 0)
        for level in (0.33, 0.66):
            box(kit, 0, 0, height * level, width, 0.11, 0.018, frame, 0)
        box(kit, 0, -0.01, -0.04, width + 0.14, 0.12, 0.04, frame, 0)


def balcony(kit, x, y, z, width, turn=0.0, mat="card"):
    """A balcony with a rail on a wall that looks to -y before the turn."""
    with kit.at(x, y, z, turn):
        box(kit, 0, -0.12, 0, width, 0.26, 0.04, mat, 0.005)
        n = int(width / 0.08)
        for i in range(n + 1):
            box(kit, -width / 2 + 0.01 + i * (width - 0.02) / n, -0.24, 0.04, 0.012, 0.012, 0.15, "graphite", 0)
        tube(kit, [(-width / 2, 0, 0.19), (-width / 2, -0.24, 0.19), (width / 2, -0.24, 0.19), (width / 2, 0, 0.19)], 0.012, "graphite", 6)
