"""Trees, hedges and planted roofs, as model makers make them: balls of moss on pins."""
from .solids import ball, box, cylinder


def tree(kit, x, y, z=0.0, size=1.0):
    """A tree of two or three balls on a pin."""
    r = kit.random.uniform(0.17, 0.26) * size
    mat = kit.random.choice(["leaf", "leaf", "moss"])
    cylinder(kit, x, y, z, 0.022 * size, 0.3 * size, "wood", n=6, bevel=0)
    ball(kit, x, y, z + 0.2 * size + r, r, mat, kit.random.uniform(0.95, 1.25), 12)
    if kit.random.random() < 0.6:
        dx, dy = kit.random.uniform(-0.6, 0.6) * r, kit.random.uniform(-0.6, 0.6) * r
        ball(kit, x + dx, y + dy, z + 0.12 * size + r * 1.5, r * 0.72, mat, 1, 10)


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
