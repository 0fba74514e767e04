// npm run render-model -- NAME…: renders the named pictures of the model with Blender, or all of them.
//
// Needed only after a change to the model, with Blender 3.4 or newer and numpy for its Python: the rendered pictures
// are committed in assets/pictures. assets/pictures/model/README.md explains the scenes, how long a render takes and
// how to add one. Options such as `--samples 8 --width 800 --out FOLDER` are passed on to render.py.

import { spawnSync } from "node:child_process";
import path from "node:path";

const program = process.env["BLENDER"] ?? "blender";
const { error, status } = spawnSync(
  program,
  [
    "-b",
    "--python-exit-code",
    "1",
    "-P",
    path.join("assets", "pictures", "model", "render.py"),
    "--",
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
if (error !== undefined) {
  console.error(
    `"${program}" was not found. Install Blender (on Debian: apt install blender python3-numpy), ` +
      "or set BLENDER to its program.",
  );
  process.exitCode = 1;
} else {
  process.exitCode = status ?? 1;
}
