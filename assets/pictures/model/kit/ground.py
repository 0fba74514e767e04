"""The ground: base tile, water, roads, paving joints, rails, steps, slopes."""
from .solids import box, plate

SIDE = 10  # of the square base tile


def slab(kit, x, y, sx, sy, top="paper", edge="wood", thick=0.5):
    """A base plate whose upper face lies on z 0: a wooden board under a sheet of card; one plate in a line drawing."""
    if kit.drawing is not None:
        box(kit, x, y, -thick, sx, sy, thick, top)
        return
    box(kit, x, y, -thick, sx, sy, thick - 0.1, edge, 0.02)
    box(kit, x, y, -0.1, sx, sy, 0.1, top, 0.015)


def tile(kit, top="paper"):
    """The square base of a scene around the origin, and its outline for the labels."""
    h = SIDE / 2
    slab(kit, 0, 0, SIDE, SIDE, top)
    kit.outline([(-h, -h, 0), (h, -h, 0), (h, h, 0), (-h, h, 0)])


def shore(kit, edge, length=SIDE, depth=SIDE, top="paper"):
    """A base whose front part, up to y = edge, is water; the water lies a little lower than the quay."""
    front, back = -depth / 2, depth / 2
    slab(kit, 0, (edge + back) / 2, length, back - edge, top)
    box(kit, 0, edge - 0.04, -0.37, length - 0.01, 0.24, 0.385, "stone", 0.01)
    box(kit, 0, (front + edge) / 2, -0.5, length, edge - front, 0.12, "wood", 0.02)
    box(kit, 0, (front + edge) / 2, -0.38, length, edge - front, 0.16, "water", 0.02)
    for i in range(int(length * 1.6)):
        y = kit.random.uniform(front + 0.15, edge - 0.5)
        box(kit, kit.random.uniform(-0.46, 0.46) * length, y, -0.222, kit.random.uniform(0.2, 0.7), 0.018, 0.006, "ripple", 0)


def joints(kit, x, y, sx, sy, step, mat="stone", z=0.0, width=0.014):
    """The joints of a paving: a grid of fine lines in a rectangle."""
    for axis, length, across in ((0, sx, sy), (1, sy, sx)):
        for i in range(int(length / step) + 1):
            at = -length / 2 + i * step
            if axis == 0:
                box(kit, x + at, y, z, width, across, 0.004, mat, 0)
            else:
                box(kit, x, y + at, z, across, width, 0.004, mat, 0)


def road(kit, x, y, length, width=0.9, axis="x", z=0.0, dashes=True):
    """A street with a middle line of dashes."""
    with kit.at(x, y, z, 0 if axis == "x" else 1.5707963):
        box(kit, 0, 0, 0, length, width, 0.012, "asphalt", 0)
        if dashes:
            n = max(1, int(length / 0.5))
            for i in range(n):
                box(kit, -length / 2 + (i + 0.5) * length / n, 0, 0.012, 0.22, 0.03, 0.004, "card", 0)


def rails(kit, x, y, length, axis="x", gauge=0.22, z=0.0, sleepers=True):
    """A railway track."""
    with kit.at(x, y, z, 0 if axis == "x" else 1.5707963):
        if sleepers:
            for i in range(int(length / 0.16)):
                box(kit, -length / 2 + 0.08 + i * 0.16, 0, 0, 0.06, gauge * 1.8, 0.02, "wood", 0)
        for side in (-1, 1):
            box(kit, 0, side * gauge / 2, 0.015, length, 0.03, 0.03, "graphite", 0)


def steps(kit, x, y, z, width, rise, n, run=0.09, mat="card", turn=0):
    """A flight of n steps from x, y, z that climbs by rise along +y (before the turn)."""
    with kit.at(x, y, z, turn):
        for i in range(n):
            box(kit, 0, (i + (n - i) / 2) * run, 0, width, (n - i) * run, rise * (i + 1) / n, mat, 0.006)


def lawn(kit, x, y, sx, sy, z=0.0, mat="moss"):
    """A strip of green."""
    box(kit, x, y, z, sx, sy, 0.03, mat, 0.01)
