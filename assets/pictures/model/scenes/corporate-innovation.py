"""In outline, for the source gives only the field: a tower and three slabs around a court."""
from kit.ground import tile
from kit.solids import box


def build(kit):
    with kit.line_drawing():
        tile(kit)
        box(kit, -1.0, 3.1, 0, 2.0, 2.0, 3.0, "card")
        box(kit, -3.7, 0.6, 0, 1.6, 5.4, 1.7, "card")
        box(kit, 2.7, 3.3, 0, 3.8, 1.6, 1.7, "card")
        box(kit, 3.7, -0.8, 0, 1.6, 4.2, 1.0, "card")
        box(kit, -0.6, -3.7, 0, 6.4, 1.2, 0.7, "card")
