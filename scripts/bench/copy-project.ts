// A copy of the project that a measurement may edit, with the packages and the caches of the original.

import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import path from "node:path";

const LEFT = new Set(["node_modules", ".git", "_site", ".cache"]);

/** Copies the project and returns where the copy is. */
export async function copyProject(project: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(project))
    if (!LEFT.has(name)) await cp(path.join(project, name), path.join(folder, name), { recursive: true });
  for (const kept of ["pictures", "fonts", "icons", "cards"])
    await cp(path.join(project, ".cache", kept), path.join(folder, ".cache", kept), { recursive: true }).catch(
      () => {},
    );
  await symlink(path.join(project, "node_modules"), path.join(folder, "node_modules"), "junction");
  return folder;
}
