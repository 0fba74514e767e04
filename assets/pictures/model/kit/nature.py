"""Trees, hedges and planted roofs, as model makers make them: balls of moss on pins."""
from .solids import ball, box, cylinder, lathe


def tree(kit, x, y, z=0.0, size=1.0):
    """A tree of two or three balls on a pin."""
    r = kit.random.uniform(0.17, 0.26) * size
    mat = kit.random.choice(["leaf", "leaf", "moss"])
    cylinder(kit, x, y, z, 0.022 * size, 0.3 * size, "wood", n=6, bevel=0)
    ball(kit, x, y, z + 0.2 * size + r, r, mat, kit.random.uniform(0.95, 1.25), 12)
    if kit.random.random() < 0.6:
        dx, dy = kit.random.uniform(-0.6, 0.6) * r, kit.random.uniform(-0.6, 0.6) * r
        ball(kit, x + dx, y + dy, z + 0.12 * size + r * 1.5, r * 0.72, mat, 1, 10)


def poplar(kit, x, y, z=0.0, size=1.0):
    """A slim cone of a tree."""
    lathe(kit, x, y, z + 0.1, [(0.0, 0), (0.14 * size, 0.05), (0.11 * size, 0.35 * size), (0, 0.8 * size)], "leaf", n=10)
    cylinder(kit, x, y, z, 0.02, 0.14, "wood", n=6, bevel=0)


def row(kit, x0, y0, x1, y1, n, size=1.0, z=0.0):
    """n trees in a row."""
    for i in range(n):
        t = i / max(1, n - 1)
        tree(kit, x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z, size)


def grove(kit, x, y, sx, sy, n, size=1.0, z=0.0):
    """n trees strewn over a rectangle."""
    for _ in range(n):
        tree(kit, x + kit.random.uniform(-0.5, 0.5) * sx, y + kit.random.uniform(-0.5, 0.5) * sy, z, size)


def hedge(kit, x, y, sx, sy, z=0.0, h=0.14):
    """A clipped hedge."""
    box(kit, x, y, z, sx, sy, h, "leaf", 0.03)


def planted_roof(kit, x, y, z, sx, sy, n=8):
    """A roof garden with a parapet, beds and bushes."""
    box(kit, x, y, z, sx, sy, 0.04, "moss", 0.01)
    for side in (-1, 1):
        box(kit, x + side * sx / 2, y, z, 0.05, sy - 0.05, 0.09, "card", 0.01)
        box(kit, x, y + side * sy / 2, z, sx + 0.05, 0.05, 0.09, "card", 0.01)
    for _ in range(n):
        r = kit.random.uniform(0.06, 0.13)
        ball(kit, x + kit.random.uniform(-0.42, 0.42) * sx, y + kit.random.uniform(-0.42, 0.42) * sy,
             z + r * 0.7, r, kit.random.choice(["leaf", "moss"]), 0.9, 10)
