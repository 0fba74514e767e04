"""The whole: the port along the river front, the nine parks as tiles in a grid behind it, streets and trees between."""
from kit.ground import SIDE, rails, road, shore, slab
from kit.nature import row
from kit.transport import car, ship, truck
from library import load

GRID = [
    ["huanglian-port-new-city", "hydrogen", "light-alloy"],
    ["equipment-manufacturing", "aerospace", "ecological-science"],
    ["specialized-innovation", "corporate-innovation", "industrial-incubation"],
]
STREET = 1.6
PITCH = SIDE + STREET
RIM = 0.7
LENGTH = 3 * SIDE + 2 * STREET + 2 * RIM
STEP = 0.16  # each row of tiles lies a little higher than the one before it
PORT_Y = -PITCH - 0.2  # of the port's middle, when the front row of tiles is at 0


def port(kit):
    """Three berths along the whole front edge."""
    kit.begin("huanglian-port")
    here = load("huanglian-port")
    with kit.at(0, PORT_Y):
        shore(kit, here.EDGE, LENGTH)
        half = LENGTH / 2
        kit.outline([(-half, -5, 0), (half, -5, 0), (half, 5, 0), (-half, 5, 0)])
        here.quay(kit, LENGTH)
        rails(kit, 0, 4.35, LENGTH - 0.1)
        for i, trolleys in ((-1, (1.9, 1.2)), (0, (0.6, 2.3)), (1, (2.1, 1.5))):
            with kit.at(i * PITCH):
                here.berth(kit, i != 0, trolleys)
        ship(kit, -0.6, -4.1, 5.2, 1.1, stacks=(1, 1, 2))


def streets(kit):
    """Streets between the tiles, with trees on both sides and traffic."""
    back = 2.5 * PITCH - STREET / 2 + RIM
    front = -SIDE / 2 - 1.8
    slab(kit, 0, (front + back) / 2, LENGTH, back - front, "paper")
    for y in (-SIDE / 2 - 0.8, PITCH / 2, 1.5 * PITCH):
        road(kit, 0, y, LENGTH - 0.1, 0.8)
        for i in range(12):
            x = kit.random.uniform(-0.47, 0.47) * LENGTH
            (car if i % 3 else truck)(kit, x, y - 0.2, 0)
            car(kit, kit.random.uniform(-0.47, 0.47) * LENGTH, y + 0.2, 3.1416)
        for side in (-0.62, 0.62):
            for i in (-1, 0, 1):
                row(kit, i * PITCH - 4.7, y + side, i * PITCH + 4.7, y + side, 14, 0.85)
    for x in (-PITCH / 2, PITCH / 2):
        road(kit, x, (front + back) / 2 + 0.4, back - front - 0.9, 0.8, "y", 0.006)
        for i in range(9):
            y = kit.random.uniform(front + 1, back - 1)
            (car if i % 3 else truck)(kit, x + 0.2, y, 1.5708)
            car(kit, x - 0.2, kit.random.uniform(front + 1, back - 1), -1.5708)
        for side in (-0.62, 0.62):
            for k in range(3):
                row(kit, x + side, k * PITCH - 4.7, x + side, k * PITCH + 4.7, 14, 0.85)


def build(kit):
    streets(kit)
    port(kit)
    for k, line in enumerate(GRID):
        for i, name in enumerate(line):
            kit.begin(name)
            with kit.at((i - 1) * PITCH, k * PITCH, STEP * (k + 1)):
                load(name).build(kit)
