"""A river quay: two quay cranes unload a ship before stacks of containers."""
from kit.cranes import portal, ship_to_shore
from kit.ground import joints, rails, road, shore
from kit.nature import row
from kit.transport import container, engine, semi, ship, truck, wagon
from kit.yard import bollards, lamp, people
from kit.buildings import block

EDGE = -1.55  # of the quay


def stacks(kit, x0, y0, columns, rows, heights=(1, 2, 2, 3)):
    """A yard of stacked containers; columns run along x."""
    for i in range(columns):
        for j in range(rows):
            for k in range(kit.random.choice(heights)):
                container(kit, x0 + i * 0.98, y0 + j * 0.42, k * 0.365)


def quay(kit, length):
    """Rails, bollards and the lorry lane along the water."""
    for y in (EDGE + 0.3, EDGE + 1.6):
        rails(kit, 0, y, length - 0.1, gauge=0.07, sleepers=False)
    bollards(kit, 0, EDGE + 0.1, length - 0.6)
    road(kit, 0, EDGE + 2.3, length - 0.1, 0.7)


def berth(kit, moored=True, trolleys=(1.9, 1.2)):
    """Ten units of quay: a ship, two quay cranes, stacks under a yard crane, lorries, a goods train."""
    if moored:
        ship(kit, -0.1, -3.25, 8.6, 1.7)
    ship_to_shore(kit, -1.9, EDGE + 0.3, trolley=trolleys[0], drop=0.75, load="brick" if moored else None)
    ship_to_shore(kit, 2.1, EDGE + 0.3, trolley=trolleys[1], drop=0.95, load="yellow" if moored else None)
    stacks(kit, -4.2, 1.6, 4, 5)
    stacks(kit, 0.45, 1.6, 3, 5)
    portal(kit, 1.42, 2.45, 3.5, 1.65, "teal", hook=0.6, drop=0.25, depth=0.8)
    semi(kit, -3.2, 0.75, 0, "teal")
    semi(kit, 0.2, 0.75, 0, "card", paint="yellow")
    truck(kit, 3.4, 0.75, 0, "cream")
    engine(kit, 3.9, 4.35, "brick")
    for i in range(5):
        wagon(kit, 2.75 - i * 1.2, 4.35)
    block(kit, 4.2, 2.5, 1.0, 1.7, 3)
    row(kit, -4.7, 4.78, 4.7, 4.78, 15, 0.75)
    people(kit, 0, -0.9, 9, 0.5, 14)
    for i in range(5):
        lamp(kit, -4.4 + i * 2.2, 1.2)


def build(kit):
    shore(kit, EDGE)
    kit.outline([(-5, -5, 0), (5, -5, 0), (5, 5, 0), (-5, 5, 0)])
    quay(kit, 10)
    joints(kit, 0, 2.95, 9.8, 3.6, 0.9)
    rails(kit, 0, 4.35, 9.9)
    berth(kit)
