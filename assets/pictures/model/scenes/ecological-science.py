"""In outline, for the source gives only the name: a dome among terraced blocks."""
from kit.ground import tile
from kit.solids import box, cylinder, dome


def build(kit):
    with kit.line_drawing():
        tile(kit)
        cylinder(kit, 1.4, -0.3, 0, 2.5, 0.3, "card", n=64, bevel=0)
        dome(kit, 1.4, -0.3, 0.3, 2.0, "card", 64, 0.9)
        for depth, height in ((3.0, 0.7), (2.0, 1.4), (1.0, 2.1)):
            box(kit, -3.3, 4.6 - depth / 2, height - 0.7, 2.6, depth, 0.7, "card")
        box(kit, -3.3, -1.4, 0, 2.0, 4.4, 0.8, "card")
        box(kit, 1.4, 4.0, 0, 5.0, 1.2, 0.9, "card")
