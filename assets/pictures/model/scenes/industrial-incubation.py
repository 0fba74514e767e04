"""In outline, for the source gives only the field: rows of small units, some of two storeys."""
from kit.ground import tile
from kit.solids import box

STOREYS = ((2, 3, 2, 1), (1, 2, 1, 2), (2, 1, 1, 1), (1, 1, 2, 1))  # of each unit, from the back row to the front
PITCH, SIDE, STOREY = 2.25, 1.45, 0.7


def build(kit):
    with kit.line_drawing():
        tile(kit)
        for j, line in enumerate(STOREYS):
            for i, storeys in enumerate(line):
                box(kit, (i - 1.5) * PITCH, (1.5 - j) * PITCH, 0, SIDE, SIDE, storeys * STOREY, "card")
