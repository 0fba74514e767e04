// npm run render-model -- NAME…: renders the pictures of the model again with Blender, all of them where none is named.
//
// Only whoever changes the model needs this, with Blender 3.4 or newer and numpy for its Python: the rendered pictures
// are kept in assets/pictures, and the build knows no Blender. assets/pictures/model/README.md says what is where,
// how long a render takes and how a scene is added. Options such as `--samples 8 --width 800 --out FOLDER` are passed on.

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
    `"${program}" was not found. Install Blender (on Debian: apt install blender python3-numpy), or name its program in BLENDER.`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = status ?? 1;
}
