"""In outline, for the source gives only the field: a saw-tooth hall behind two lower halls."""
from kit.ground import tile
from kit.solids import box, profile

TEETH, STEP = 4, 1.9


def build(kit):
    half = TEETH * STEP / 2
    roof = [point for i in range(TEETH) for point in ((half - i * STEP, 2.1), (half - (i + 1) * STEP, 1.4))]
    with kit.line_drawing():
        tile(kit)
        profile(kit, -0.4, 2.2, 0, [(-half, 0), (half, 0), *roof], 3.6, "card", "y")
        box(kit, -2.3, -2.3, 0, 3.8, 2.8, 1.1, "card")
        box(kit, 2.4, -2.3, 0, 3.4, 2.8, 0.8, "card")
