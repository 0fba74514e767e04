"""In outline, for the source gives only the field: a vaulted hall, a long hall and two low blocks around an open apron."""
from kit.ground import tile
from kit.solids import arch, box, profile


def build(kit):
    with kit.line_drawing():
        tile(kit)
        profile(kit, -1.6, 2.3, 0, arch(5.4, 2.0, 48), 4.0, "card", "y", smooth=True)
        box(kit, 3.2, 2.6, 0, 2.4, 3.4, 1.3, "card")
        box(kit, -2.9, -2.9, 0, 3.0, 2.2, 0.9, "card")
        box(kit, 2.2, -3.2, 0, 4.2, 1.4, 0.5, "card")
