"""In outline, for the source gives only the field: four wings on a spine."""
from kit.ground import tile
from kit.solids import box

WINGS = ((-3.3, 1.0), (-1.1, 1.5), (1.1, 1.5), (3.3, 1.0))  # x and height


def build(kit):
    with kit.line_drawing():
        tile(kit)
        box(kit, 0, 2.9, 0, 8.6, 1.4, 2.0, "card")
        for x, height in WINGS:
            box(kit, x, -0.4, 0, 1.3, 5.2, height, "card")
        box(kit, 0, -4.0, 0, 3.5, 0.9, 0.4, "card")
