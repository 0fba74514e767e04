"""An aluminium rolling line in a hall that is cut open like a section model; the cut is brick red."""
from kit.buildings import window
from kit.cranes import overhead
from kit.ground import joints, tile
from kit.nature import row
from kit.solids import box, cylinder, lathe, tube
from kit.transport import forklift, truck
from kit.yard import fence, people

LINE = -0.9  # y of the rolling line


def shining_coil(kit, x, y, r, width, z=0.0):
    """An upright coil of sheet on a cradle, its axis along y."""
    lathe(kit, x, y - width / 2, z + r + 0.06, [(r * 0.4, 0), (r, 0), (r, width), (r * 0.4, width), (r * 0.4, 0)], "aluminium", "y", 40)
    for k in range(4):
        lathe(kit, x, y - width / 2 - 0.004, z + r + 0.06, [(r * (0.5 + 0.12 * k), 0), (r * (0.515 + 0.12 * k), 0)], "grey", "y", 40)
    box(kit, x, y, z, r * 1.3, width * 0.8, 0.14, "wood", 0.02)


def rollers(kit, x0, x1, y, width):
    """A roller table from x0 to x1."""
    for side in (-1, 1):
        box(kit, (x0 + x1) / 2, y + side * (width / 2 + 0.06), 0.12, x1 - x0, 0.1, 0.26, "teal", 0.015)
    n = int((x1 - x0) / 0.2)
    for i in range(n + 1):
        x = x0 + 0.08 + i * (x1 - x0 - 0.16) / n
        cylinder(kit, x, y - width / 2, 0.34, 0.055, width, "grey", "y", 12)
        cylinder(kit, x, y - width / 2 - 0.15, 0.34, 0.03, 0.06, "graphite", "y", 8)
    for i in range(int((x1 - x0) / 0.8) + 1):
        for side in (-1, 1):
            box(kit, x0 + 0.1 + i * 0.8, y + side * (width / 2 + 0.06), 0, 0.1, 0.12, 0.14, "graphite", 0.01)


def stand(kit, x, y):
    """The rolling mill stand: two window frames, work and back-up rolls, screws, motors."""
    for side in (-1, 1):
        py = y + side * 0.86
        for px in (-0.42, 0.42):
            box(kit, x + px, py, 0, 0.3, 0.34, 2.2, "yellow", 0.03)
        box(kit, x, py, 0, 1.2, 0.38, 0.2, "yellow", 0.03)
        box(kit, x, py, 1.95, 1.2, 0.38, 0.4, "yellow", 0.04)
        cylinder(kit, x, py, 2.3, 0.17, 0.3, "graphite")
        for z in (0.12, 0.95):
            box(kit, x, py, z + 0.2, 0.5, 0.3, 0.42, "graphite", 0.03)
    box(kit, x, y, 2.1, 0.5, 1.5, 0.2, "yellow", 0.03)
    box(kit, x, y, 2.3, 0.34, 1.0, 0.2, "graphite", 0.03)
    for z, r in ((0.19, 0.14), (0.56, 0.14), (1.02, 0.32)):
        cylinder(kit, x, y - 0.7, z, r, 1.4, "aluminium", "y", 32)
    for z in (0.3, 0.6):
        tube(kit, [(x, y + 0.9, z), (x, y + 1.75, z)], 0.07, "grey", 12)
    box(kit, x, y + 1.95, 0, 0.7, 0.5, 0.75, "teal", 0.03)
    for i in range(5):
        box(kit, x - 0.28 + i * 0.14, y + 1.95, 0.1, 0.04, 0.52, 0.56, "graphite", 0)
    for k in range(3):
        tube(kit, [(x - 0.62, y - 1.05 + 0.1 * k, 0), (x - 0.62, y - 1.05 + 0.1 * k, 1.5), (x - 0.4, y - 0.86, 1.7)], 0.025, ["brick", "teal", "graphite"][k], 8)


def stack(kit, x, y, n, length=1.5, width=0.8):
    """A stack of shining plates on bearers."""
    for i in (-0.35, 0, 0.35):
        box(kit, x + i * length, y, 0, 0.08, width + 0.1, 0.07, "wood", 0.01)
    for k in range(n):
        dx, dy = kit.random.uniform(-0.03, 0.03), kit.random.uniform(-0.02, 0.02)
        box(kit, x + dx, y + dy, 0.07 + k * 0.062, length, width, 0.045, "aluminium", 0.006)
        for i in (-0.35, 0.35):
            box(kit, x + i * length, y, 0.07 + k * 0.062 + 0.045, 0.05, width * 0.9, 0.017, "wood", 0)


def shell(kit):
    """Two walls of the hall, the stubs of its columns, the floor; everything cut is brick red on top."""
    h = 2.1
    box(kit, 0, 4.1, 0, 9.6, 0.26, h, "card", 0)
    box(kit, 0, 4.1, h, 9.6, 0.26, 0.06, "brick", 0)
    box(kit, -4.67, 0.6, 0, 0.26, 7.26, 0.75, "card", 0)
    box(kit, -4.67, 0.6, 0.75, 0.26, 7.26, 0.06, "brick", 0)
    for i in range(9):
        x = -4.2 + i * 1.05
        window(kit, x, 3.96, 0.7, 0.62, 0.95, frame="grey")
        box(kit, x + 0.52, 3.9, 0, 0.14, 0.2, h, "grey", 0.01)
    for i in range(7):
        for y, tall in ((-3.05, 0.35), (1.55, 0.5)):
            x = -4.05 + i * 1.4
            box(kit, x, y, 0, 0.2, 0.2, tall, "card", 0.01)
            box(kit, x, y, tall, 0.2, 0.2, 0.05, "brick", 0.005)
    box(kit, 0.3, -3.05, 0, 9.5, 0.12, 0.1, "brick", 0.005)


def build(kit):
    tile(kit)
    joints(kit, 0, 0.5, 9.4, 6.9, 0.69)
    shell(kit)
    for y in (1.75, 3.8):
        box(kit, 0, y, 1.62, 9.3, 0.12, 0.16, "grey", 0.01)
    for i in range(7):
        box(kit, -4.05 + i * 1.4, 1.75, 0, 0.16, 0.16, 1.64, "grey", 0.01)
    overhead(kit, 2.3, 2.78, 2.2, 1.8, "y", hook=-0.1, drop=0.6)
    rollers(kit, -4.45, 4.6, LINE, 1.2)
    box(kit, 0.1, LINE, 0.4, 8.0, 1.06, 0.06, "aluminium", 0.012)
    stand(kit, 0.1, LINE)
    for i in range(3):
        box(kit, -4.05, 0.4 + 0.6 * i, 0, 0.9, 0.4, 0.34, "aluminium", 0.03)
    for i in range(6):
        for j in range(2):
            shining_coil(kit, -3.9 + i * 0.95, 2.35 + j * 0.9, 0.36, 0.55)
    shining_coil(kit, 2.3, 2.65, 0.38, 0.55, 0.35)
    for i in range(2):
        shining_coil(kit, 3.45 + i * 0.9, 2.4, 0.36, 0.55)
    stack(kit, -3.55, -4.0, 5)
    stack(kit, -1.6, -4.0, 9)
    stack(kit, 0.35, -4.0, 7)
    truck(kit, 3.9, -4.1, 0, "teal")
    forklift(kit, 2.05, -3.75, 3.0)
    box(kit, 2.35, 1.0, 0, 1.1, 0.5, 0.7, "card", 0.02)
    box(kit, 2.35, 0.745, 0.32, 0.96, 0.02, 0.26, "graphite", 0)
    fence(kit, -4.4, LINE - 0.95, -0.8, LINE - 0.95, 0.18, mat="yellow")
    fence(kit, 1.0, LINE - 0.95, 4.5, LINE - 0.95, 0.18, mat="yellow")
    row(kit, -4.6, 4.65, 4.7, 4.65, 12, 0.85)
    people(kit, 0, -2.4, 8.5, 0.7, 12)
    people(kit, 0, 1.3, 8, 0.6, 6)
