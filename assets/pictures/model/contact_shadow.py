"""The shadow that the base plate casts on the page: one soft edge around its foot, computed and so without noise."""
import numpy as np
from mathutils import Vector
from mathutils.geometry import convex_hull_2d

from stage import GROUND, TOWARDS_SUN, on_picture

DARKEST = 0.2  # share of ink beside the foot
REACH = 1.1  # how far the shadow fades out, in model units
DRIFT = 0.5  # how far the sun moves it, in model units
EDGE_FADE = 0.07  # of the picture's height: the shadow ends within it


def footprint(objects):
    """The corners of the shadow where it is darkest: the model's foot and its place moved away from the sun."""
    foot = {(v.co.x, v.co.y) for o in objects for v in o.data.vertices if v.co.z < GROUND + 0.05}
    away = -Vector(TOWARDS_SUN[:2]).normalized() * DRIFT
    points = sorted(foot | {(x + away.x, y + away.y) for x, y in foot})
    return np.array([points[i] for i in convex_hull_2d(points)], np.float32)


def ground_points(height, width):
    """The x and y of the ground under the middle of each pixel; the first row is the picture's lowest."""
    origin, x, y = (np.array(on_picture((*p, GROUND))) for p in ((0, 0), (1, 0), (0, 1)))
    back = np.linalg.inv(np.stack([x - origin, y - origin], 1)).astype(np.float32)
    across = (np.arange(width, dtype=np.float32) + 0.5) / width - np.float32(origin[0])
    up = (np.arange(height, dtype=np.float32) + 0.5) / height - np.float32(origin[1])
    return (back[i, 0] * across[None, :] + back[i, 1] * up[:, None] for i in (0, 1))


def distance(x, y, corners):
    """How far points are from a convex area; 0 inside."""
    nearest = np.full(x.shape, np.inf, np.float32)
    before, after = np.zeros(x.shape, bool), np.zeros(x.shape, bool)
    for a, b in zip(corners, np.roll(corners, -1, 0)):
        along = b - a
        dx, dy = x - a[0], y - a[1]
        side = along[0] * dy - along[1] * dx
        before |= side < 0
        after |= side > 0
        t = np.clip((dx * along[0] + dy * along[1]) / (along @ along), 0, 1)
        nearest = np.minimum(nearest, np.hypot(dx - t * along[0], dy - t * along[1]))
    return np.where(before & after, nearest, 0)


def fade(height, width):
    """1 inside the picture, falling softly to 0 at its edge."""
    rows, cols = np.arange(height), np.arange(width)
    gap = np.minimum(np.minimum(rows, height - 1 - rows)[:, None], np.minimum(cols, width - 1 - cols)[None, :])
    t = np.clip(gap / (EDGE_FADE * height), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def contact_shadow(objects, height, width):
    """The opacity of the shadow, as an array (height, width) whose first row is the picture's lowest."""
    apart = distance(*ground_points(height, width), footprint(objects)) / REACH
    return DARKEST * np.maximum(1 - apart, 0) ** 2 * fade(height, width)
