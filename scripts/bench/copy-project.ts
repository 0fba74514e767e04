// Copies a checkout, so that a measurement may edit it.

import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import path from "node:path";

const LEFT_OUT = new Set(["node_modules", ".git", "_site"]);
/** Parts of .cache that the copy rebuilds or does not use. */
const CACHE_LEFT_OUT = new Set(["scripts", "compiled", "test"]);

/** Copies a checkout with its image and font caches and links its packages. @returns the copy's folder */
export async function copyProject(project: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(project))
    if (!LEFT_OUT.has(name))
      await cp(path.join(project, name), path.join(folder, name), {
        recursive: true,
        filter: (file) => !CACHE_LEFT_OUT.has(path.relative(path.join(project, ".cache"), file)),
      });
  await symlink(path.join(project, "node_modules"), path.join(folder, "node_modules"), "junction");
  return folder;
}
