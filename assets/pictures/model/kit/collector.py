"""Collects the geometry of a model: one mesh a material, a stack of placements, the parts to be labelled."""
import random
from contextlib import contextmanager

import bpy
from mathutils import Matrix, Vector

from stage import TOWARDS_VIEWER

from .line_drawing import bar, drawn_edges
from .palette import material


class Kit:
    """What a scene is built into. Scenes call the functions of the kit's other files with it."""

    def __init__(self):
        self.meshes = {}
        self.stack = [Matrix.Identity(4)]
        self.parts = {}
        self.part = None
        self.drawing = None
        self.random = random.Random(0)

    @contextmanager
    def at(self, x=0, y=0, z=0, turn=0, tilt=0, roll=0, scale=1):
        """Everything built inside stands at x, y, z; turned about z, then tilted about x and rolled about y (radians)."""
        place = Matrix.Translation((x, y, z)) @ Matrix.Rotation(turn, 4, "Z")
        place = place @ Matrix.Rotation(tilt, 4, "X") @ Matrix.Rotation(roll, 4, "Y") @ Matrix.Scale(scale, 4)
        self.stack.append(self.stack[-1] @ place)
        try:
            yield self
        finally:
            self.stack.pop()

    @contextmanager
    def line_drawing(self):
        """Everything built inside is plain paper with its edges drawn in ink, whatever its material."""
        self.drawing = []
        try:
            yield self
        finally:
            polygons, self.drawing = self.drawing, None
            with self.in_world():
                for edge in drawn_edges(polygons, TOWARDS_VIEWER):
                    self.add("ink", *bar(*edge))

    @contextmanager
    def in_world(self):
        """Everything built inside is placed in the coordinates of the whole model."""
        self.stack.append(Matrix.Identity(4))
        try:
            yield self
        finally:
            self.stack.pop()

    def begin(self, name):
        """Starts a named part: seeds the random numbers with its name, so that it looks the same everywhere."""
        self.part = name
        self.random = random.Random(name)
        self.parts[name] = []

    def outline(self, points):
        """The top face of the part's ground, as points of the placement in force."""
        self.parts[self.part] = [self.stack[-1] @ Vector(p) for p in points]

    def add(self, name, points, faces, smooth=False):
        """Adds faces (indices into points) of the palette's material `name`."""
        placed = [(self.stack[-1] @ Vector(p))[:] for p in points]
        if self.drawing is not None:
            name = "sheet"
            self.drawing.extend([placed[i] for i in face] for face in faces)
        verts, polygons, shading = self.meshes.setdefault(name, ([], [], []))
        first = len(verts)
        verts.extend(placed)
        polygons.extend([first + i for i in face] for face in faces)
        shading.extend([smooth] * len(faces))

    def finish(self):
        """Turns what was collected into Blender objects; returns them."""
        made = []
        for name, (verts, polygons, shading) in self.meshes.items():
            mesh = bpy.data.meshes.new(name)
            mesh.from_pydata(verts, [], polygons)
            mesh.polygons.foreach_set("use_smooth", shading)
            mesh.materials.append(material(name))
            made.append(bpy.data.objects.new(name, mesh))
            made[-1].pass_index = 1  # tells the model from the empty page
            bpy.context.scene.collection.objects.link(made[-1])
        return made
