"""Lines of a drawing: which edges of a solid are drawn, and each as a thin bar, so that nearer parts hide it."""
from math import cos, radians

from mathutils import Vector
from mathutils.geometry import normal

CREASE = cos(radians(25))  # faces that meet at a smaller angle belong to one curved surface
WIDTH = 0.044  # of a line, in model units


def drawn_edges(polygons, towards_viewer):
    """The edges to draw: borders, creases, and where a curved surface turns away from the viewer."""
    beside = {}
    for polygon in polygons:
        corners = [tuple(round(c, 3) for c in p) for p in polygon]
        corners = [c for i, c in enumerate(corners) if c != corners[i - 1]]
        if len(corners) < 3:
            continue
        facing = normal([Vector(c) for c in corners])
        for a, b in zip(corners, corners[1:] + corners[:1]):
            beside.setdefault((min(a, b), max(a, b)), []).append(facing)
    return [edge for edge, facing in sorted(beside.items()) if is_drawn(facing, towards_viewer)]


def is_drawn(facing, towards_viewer):
    """Whether an edge is drawn, by the normals of the faces beside it."""
    if len(facing) != 2:
        return True
    one, other = facing
    turns = (one @ towards_viewer > 1e-6) != (other @ towards_viewer > 1e-6)
    return one @ other < CREASE or turns and one @ other < 0.9999


def bar(a, b):
    """The points and faces of a line from a to b: a square bar, a little longer so that corners are closed."""
    a, b, half = Vector(a), Vector(b), WIDTH / 2
    along = (b - a).normalized()
    side = along.cross(Vector((0, 0, 1)) if abs(along.z) < 0.9 else Vector((1, 0, 0))).normalized()
    ring = [half * (i * side + j * along.cross(side)) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    points = [a - along * half + c for c in ring] + [b + along * half + c for c in ring]
    sides = [(i, (i + 1) % 4, 4 + (i + 1) % 4, 4 + i) for i in range(4)]
    return points, [*sides, (3, 2, 1, 0), (4, 5, 6, 7)]
