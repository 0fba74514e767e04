"""Things that move: truck, articulated lorry, tube trailer, car, wagon, ship, container, forklift."""
from .solids import box, cylinder, plate, round_tank, tube

PAINTS = ["brick", "teal", "cream", "yellow", "grey", "card"]


def wheels(kit, xs, half, r=0.07, width=0.06):
    """Pairs of wheels at the given x, half the track wide."""
    for x in xs:
        for side in (-1, 1):
            cylinder(kit, x, side * half - width / 2, r, r, width, "graphite", "y", 16)
            cylinder(kit, x, side * half - width / 2 - 0.004, r, r * 0.45, width + 0.008, "grey", "y", 10)


def cab(kit, x, mat="card", s=1.0):
    """The cab of a lorry, looking along +x: body, windscreen, side windows, bumper."""
    box(kit, x, 0, 0.1 * s, 0.26 * s, 0.32 * s, 0.34 * s, mat, 0.035 * s)
    box(kit, x + 0.124 * s, 0, 0.27 * s, 0.022 * s, 0.27 * s, 0.12 * s, "graphite", 0.005)
    box(kit, x + 0.02 * s, 0, 0.28 * s, 0.15 * s, 0.334 * s, 0.1 * s, "graphite", 0.005)
    box(kit, x + 0.12 * s, 0, 0.09 * s, 0.05 * s, 0.32 * s, 0.07 * s, "graphite", 0.01)


def truck(kit, x, y, turn=0.0, body=None, z=0.0, scale=1.0):
    """A box lorry."""
    body = body or kit.random.choice(PAINTS)
    with kit.at(x, y, z, turn, scale=scale):
        box(kit, 0, 0, 0.09, 0.98, 0.24, 0.05, "graphite", 0.01)
        box(kit, -0.13, 0, 0.15, 0.66, 0.34, 0.36, body, 0.02)
        for i in range(5):
            box(kit, -0.38 + i * 0.125, 0, 0.17, 0.012, 0.348, 0.32, body, 0)
        cab(kit, 0.36)
        wheels(kit, [-0.34, -0.2, 0.34], 0.14)


def semi(kit, x, y, turn=0.0, load=None, z=0.0, scale=1.0, paint="card"):
    """An articulated lorry with a container."""
    with kit.at(x, y, z, turn, scale=scale):
        box(kit, 0, 0, 0.1, 1.5, 0.22, 0.05, "graphite", 0.01)
        container(kit, -0.2, 0, 0.15, load, long=1.06)
        cab(kit, 0.62, paint)
        wheels(kit, [-0.62, -0.47, 0.4, 0.62], 0.14)


def tube_trailer(kit, x, y, turn=0.0, z=0.0, scale=1.0, paint="teal"):
    """A trailer of long gas cylinders in a frame behind a tractor."""
    with kit.at(x, y, z, turn, scale=scale):
        box(kit, -0.1, 0, 0.11, 1.7, 0.24, 0.05, "graphite", 0.01)
        for row in range(3):
            for col in range(3):
                mat = "card" if row < 2 else "aluminium"
                round_tank(kit, -1.0, -0.11 + 0.11 * col, 0.215 + 0.108 * row, 0.052, 1.4, mat, "x", 16, 0.8)
        for px in (-0.98, -0.53, -0.08, 0.37):
            for side in (-1, 1):
                box(kit, px, side * 0.18, 0.14, 0.035, 0.025, 0.38, paint, 0.005)
            box(kit, px, 0, 0.5, 0.035, 0.385, 0.03, paint, 0.005)
            box(kit, px, 0, 0.14, 0.035, 0.385, 0.03, paint, 0.005)
        for side in (-1, 1):
            box(kit, -0.305, side * 0.18, 0.5, 1.38, 0.025, 0.03, paint, 0.005)
        cab(kit, 0.72, paint, 1.15)
        wheels(kit, [-0.82, -0.66, -0.5, 0.46, 0.73], 0.15, 0.075)


def car(kit, x, y, turn=0.0, mat=None, z=0.0):
    """A small car."""
    with kit.at(x, y, z, turn):
        box(kit, 0, 0, 0.05, 0.42, 0.19, 0.09, mat or kit.random.choice(PAINTS), 0.03)
        box(kit, -0.02, 0, 0.13, 0.22, 0.17, 0.08, "graphite", 0.025)
        box(kit, -0.02, 0, 0.2, 0.17, 0.15, 0.015, "card", 0.005)
        wheels(kit, [-0.13, 0.13], 0.085, 0.045, 0.04)


def container(kit, x, y, z=0.0, mat=None, long=0.9, turn=0.0):
    """A freight container with ribs, corner posts and door bars."""
    mat = mat or kit.random.choice(["brick", "teal", "cream", "yellow", "grey", "brick", "teal", "card"])
    with kit.at(x, y, z, turn):
        box(kit, 0, 0, 0, long, 0.36, 0.36, mat, 0.008)
        n = int(long / 0.075)
        for i in range(1, n):
            px = -long / 2 + i * long / n
            box(kit, px, 0, 0.035, 0.03, 0.376, 0.29, mat, 0)
        for side in (-1, 1):
            for w in (-0.1, 0.1):
                box(kit, side * long / 2, w, 0.03, 0.016, 0.014, 0.3, "graphite" if mat != "grey" else "card", 0)
            box(kit, side * (long / 2 - 0.02), 0, 0, 0.046, 0.384, 0.37, mat, 0.004)


def wagon(kit, x, y, load=None, turn=0.0, z=0.04):
    """A railway flat wagon with a container or an open wagon."""
    with kit.at(x, y, z, turn):
        box(kit, 0, 0, 0.09, 1.1, 0.28, 0.05, "graphite", 0.01)
        wheels(kit, [-0.42, -0.28, 0.28, 0.42], 0.1, 0.055, 0.03)
        if load == "open":
            box(kit, 0, 0, 0.14, 1.04, 0.3, 0.2, "tile", 0.015)
            box(kit, 0, 0, 0.3, 0.96, 0.22, 0.06, "graphite", 0.03)
        else:
            container(kit, 0, 0, 0.14, load, 1.0)


def engine(kit, x, y, mat="teal", turn=0.0, z=0.04):
    """A small shunting engine."""
    with kit.at(x, y, z, turn):
        box(kit, 0, 0, 0.09, 0.95, 0.3, 0.06, "graphite", 0.01)
        box(kit, 0.14, 0, 0.15, 0.6, 0.24, 0.22, mat, 0.03)
        box(kit, -0.29, 0, 0.15, 0.28, 0.31, 0.38, mat, 0.02)
        box(kit, -0.29, 0, 0.35, 0.2, 0.32, 0.1, "graphite", 0.005)
        box(kit, -0.29, 0, 0.53, 0.34, 0.35, 0.03, "graphite", 0.01)
        box(kit, 0.455, 0, 0.14, 0.02, 0.28, 0.08, "yellow", 0.005)
        wheels(kit, [-0.3, 0, 0.3], 0.1, 0.07, 0.03)
        cylinder(kit, 0.3, 0, 0.36, 0.03, 0.1, "graphite", n=10)


def ship(kit, x, y, length=7.0, beam=1.5, z=-0.24, stacks=(1, 2, 2, 3)):
    """A container ship along x, bow at +x, with bridge, hatches, rails and a load."""
    half, b = length / 2, beam / 2

    def hull(grow, bow):
        return [(-half, -b * 0.8), (-half + 0.35, -b - grow), (half - 1.1, -b - grow), (half - 0.35, -b * 0.6),
                (half + bow, 0), (half - 0.35, b * 0.6), (half - 1.1, b + grow), (-half + 0.35, b + grow), (-half, b * 0.8)]

    with kit.at(x, y, z):
        plate(kit, hull(-0.01, 0.0), 0, 0.14, "brick")
        plate(kit, hull(0.0, 0.05), 0.14, 0.36, "teal")
        plate(kit, hull(0.02, 0.08), 0.5, 0.05, "card")
        plate(kit, hull(-0.05, 0.0), 0.55, 0.005, "grey")
        box(kit, -half + 0.75, 0, 0.55, 0.75, beam * 0.86, 0.55, "card", 0.02)
        for level in range(3):
            box(kit, -half + 0.72, 0, 1.1 + level * 0.24, 0.55, beam * 0.72, 0.2, "card", 0.02)
            box(kit, -half + 0.72, 0, 1.13 + level * 0.24, 0.562, beam * 0.66, 0.09, "graphite", 0)
            box(kit, -half + 0.72, 0, 1.28 + level * 0.24, 0.62, beam * 0.78, 0.03, "card", 0.005)
        box(kit, -half + 0.8, 0, 1.82, 0.4, beam * 1.02, 0.18, "card", 0.02)
        box(kit, -half + 0.82, 0, 1.87, 0.4, beam * 0.98, 0.08, "graphite", 0)
        cylinder(kit, -half + 0.35, 0, 0.55, 0.17, 1.2, "brick", n=20)
        cylinder(kit, -half + 0.35, 0, 1.55, 0.175, 0.1, "card", n=20)
        tube(kit, [(-half + 0.75, 0, 2.0), (-half + 0.75, 0, 2.45)], 0.02, "graphite", 6)
        first, n = -half + 1.75, int((length - 3.1) / 0.96) + 1
        for i in range(n):
            for j in range(3):
                for k in range(kit.random.choice(stacks)):
                    container(kit, first + i * 0.96, (j - 1) * 0.4 * beam / 1.5 * 1.08, 0.56 + k * 0.365)
        for side in (-1, 1):
            tube(kit, [(-half + 0.4, side * (b - 0.02), 0.7), (half - 1.1, side * (b - 0.02), 0.7)], 0.012, "card", 6)
        tube(kit, [(half - 0.5, 0, 0.55), (half - 0.5, 0, 1.15)], 0.02, "yellow", 6)
        for side in (-1, 1):
            cylinder(kit, half - 0.75, side * 0.2, 0.55, 0.06, 0.1, "graphite", n=12)


def forklift(kit, x, y, turn=0.0, z=0.0):
    """A forklift with a pallet."""
    with kit.at(x, y, z, turn):
        box(kit, -0.06, 0, 0.05, 0.24, 0.16, 0.12, "yellow", 0.02)
        for px in (-0.12, 0.04):
            for side in (-1, 1):
                box(kit, px, side * 0.06, 0.16, 0.015, 0.015, 0.16, "graphite", 0)
        box(kit, -0.04, 0, 0.31, 0.2, 0.15, 0.015, "graphite", 0)
        for side in (-1, 1):
            box(kit, 0.09, side * 0.05, 0.02, 0.02, 0.02, 0.36, "graphite", 0)
        box(kit, 0.2, 0, 0.04, 0.18, 0.18, 0.02, "wood", 0)
        box(kit, 0.2, 0, 0.06, 0.16, 0.16, 0.13, "cream", 0.01)
        wheels(kit, [-0.12, 0.04], 0.08, 0.04, 0.03)
