"""A glass dome with trees in it among laboratories with planted roofs, ponds and gardens."""
from math import cos, sin

import bmesh

from kit.buildings import block
from kit.ground import blob, lawn, tile
from kit.nature import grove, hedge, planted_roof, poplar, tree
from kit.solids import ball, box, cylinder, dome, profile, tube
from kit.yard import people


def geodesic(kit, x, y, z, r):
    """A dome of clear panes in a net of bars."""
    mesh = bmesh.new()
    bmesh.ops.create_icosphere(mesh, subdivisions=3, radius=r)
    for edge in mesh.edges:
        a, b = (v.co for v in edge.verts)
        if min(a.z, b.z) > -0.12 * r:
            tube(kit, [(x + a.x, y + a.y, z + max(a.z, 0)), (x + b.x, y + b.y, z + max(b.z, 0))], 0.018, "card", 6)
    mesh.free()
    dome(kit, x, y, z, r * 0.985, "clear", 40)


def glass_house(kit, x, y, sx, sy, h=0.45, rise=0.3):
    """A long glass house with a row of beds inside."""
    half = sy / 2
    profile(kit, x, y, 0, [(-half, 0), (half, 0), (half, h), (0, h + rise), (-half, h)], sx, "clear")
    for i in range(int(sx / 0.3) + 1):
        px = x - sx / 2 + i * sx / int(sx / 0.3)
        tube(kit, [(px, y - half, 0), (px, y - half, h), (px, y, h + rise), (px, y + half, h), (px, y + half, 0)], 0.014, "card", 6)
    for py, pz in ((-half, h), (0, h + rise), (half, h)):
        tube(kit, [(x - sx / 2, y + py, pz), (x + sx / 2, y + py, pz)], 0.016, "card", 6)
    for k in (-0.25, 0.25):
        box(kit, x, y + k * sy, 0, sx * 0.92, sy * 0.3, 0.12, "wood", 0.01)
        for i in range(int(sx / 0.16)):
            ball(kit, x - sx * 0.44 + i * 0.16, y + k * sy, 0.18, 0.075, kit.random.choice(["leaf", "moss"]), 1, 8)


def pond(kit, x, y, rx, ry, phase):
    """A pond with a stone rim, ripples and reeds."""
    blob(kit, x, y, rx + 0.1, ry + 0.1, 0.0, 0.03, "card", phase=phase)
    blob(kit, x, y, rx, ry, 0.012, 0.026, "water", phase=phase)
    for _ in range(7):
        box(kit, x + kit.random.uniform(-0.55, 0.55) * rx, y + kit.random.uniform(-0.55, 0.55) * ry, 0.036, 0.3, 0.016, 0.006, "ripple", 0)
    for i in range(9):
        a = phase + i * 0.33
        poplar(kit, x + (rx + 0.02) * cos(a), y + (ry + 0.02) * sin(a), 0.02, 0.3)


def laboratory(kit, x, y, sx, sy, floors):
    """A laboratory with a garden on its roof and exhaust stacks."""
    top = block(kit, x, y, sx, sy, floors, roof=False, bay=0.26)
    planted_roof(kit, x, y, top, sx - 0.02, sy - 0.02, int(sx * sy * 9))
    for i in range(3):
        cylinder(kit, x - sx * 0.3 + i * 0.2, y + sy * 0.25, top, 0.05, 0.4, "aluminium", n=14)


def build(kit):
    tile(kit, "moss")
    for i, (x, y, sx, sy) in enumerate(((0, -1.75, 9.98, 0.5), (-2.2, 0, 0.5, 9.98), (0.9, -3.3, 0.36, 3.2))):
        box(kit, x, y, 0, sx, sy, 0.016 + 0.004 * i, "paper", 0)
    cylinder(kit, 1.2, 0.55, 0, 2.25, 0.09, "paper", n=64)
    cylinder(kit, 1.2, 0.55, 0.09, 2.0, 0.1, "card", n=64)
    for i in range(13):
        a, d = i * 2.4, 0.4 * (i + 0.5) ** 0.5
        tree(kit, 1.2 + d * cos(a), 0.55 + d * sin(a), 0.19, 1.5 - 0.55 * d)
    geodesic(kit, 1.2, 0.55, 0.19, 1.9)
    box(kit, 1.2, -1.36, 0, 0.6, 0.5, 0.5, "card", 0.02)
    box(kit, 1.2, -1.6, 0.02, 0.4, 0.06, 0.4, "glass", 0)
    kit.anchor(1.2, 0.55, 2.1)
    laboratory(kit, -3.7, 3.1, 2.2, 2.2, 4)
    laboratory(kit, -3.7, 0.6, 2.2, 1.7, 3)
    laboratory(kit, 1.0, 4.05, 4.2, 1.2, 3)
    block(kit, -3.7, 1.7, 1.0, 0.7, 2, roof=False)
    planted_roof(kit, -3.7, 1.7, 0.68, 1.0, 0.7, 5)
    for i in range(2):
        glass_house(kit, -3.6, -2.75 - i * 1.1, 2.3, 0.85)
    pond(kit, 2.9, -3.35, 1.35, 0.85, 0.4)
    pond(kit, -0.75, -3.5, 0.95, 0.8, 1.9)
    pond(kit, 4.2, 2.6, 0.45, 1.1, 1.0)
    for x, y, sx, sy, n in ((-0.7, 2.0, 2.2, 1.6, 9), (4.3, 0.2, 1.0, 2.2, 10), (-0.6, -2.4, 2.2, 0.4, 6), (2.8, -2.3, 3.4, 0.4, 10),
                           (3.0, -4.65, 3.4, 0.3, 10), (-1.0, -4.65, 2.2, 0.3, 7), (-1.0, 0.4, 0.7, 2.2, 6), (4.0, 4.3, 1.2, 0.9, 9), (3.4, 2.9, 0.5, 0.8, 3)):
        grove(kit, x, y, sx, sy, n, 1.0)
    for y in (-2.05, -1.45):
        hedge(kit, -3.65, y, 2.3, 0.1)
    lawn(kit, -0.9, -0.6, 1.6, 1.2, mat="leaf")
    people(kit, 0, -1.75, 9, 0.4, 14)
    people(kit, 1.2, -2.9, 0.3, 2.0, 4)
    for i in range(3):
        cylinder(kit, -1.4 + 0.5 * i, -0.6, 0.03, 0.16, 0.06, ["yellow", "brick", "yellow"][i], n=24)
