// Loads the data modules of a content folder, all of them or the one that changed.

import { readdir } from "node:fs/promises";
import path from "node:path";
import type { DataModule } from "../../model/record.ts";
import { shareStructure } from "../../model/structural-sharing.ts";
import { loadModules } from "./load-data-modules.ts";
import { type Folders, slashedPath } from "../paths.ts";

/** Modules of `_data` that hold types only: the ids by which records refer to each other. */
const ID_TYPES = ["ids.ts", "figure-ids.ts"];

/** The last modules of each content folder, and the files that they import. */
const last = new Map<string, { modules: DataModule[]; imported: ReadonlySet<string> }>();

/**
 * Loads the one data module that changed, and returns it with all others.
 *
 * @returns null if every module must be loaded: another one imports the file, or none of that name was loaded before
 * @throws BriefingError when the module does not parse or run
 */
export async function reloadData(folders: Folders, changed: string): Promise<DataModule[] | null> {
  const known = last.get(folders.content);
  const name = slashedPath(folders.content, changed);
  if (known === undefined || known.imported.has(changed) || !known.modules.some(({ file }) => file === name))
    return null;
  const loaded = await loadModules([changed], true);
  const modules = known.modules.map((one) =>
    one.file === name
      ? { file: name, value: shareStructure(one.value, loaded.modules.get(changed)?.["default"]) }
      : one,
  );
  last.set(folders.content, { modules, imported: new Set([...known.imported, ...loaded.imported]) });
  return modules;
}

/**
 * Loads every data module below `_data`, in the order of the files' names.
 *
 * @param keep whether to remember the modules, so that the next load can share what has not changed
 * @throws BriefingError when a module does not parse or run
 */
export async function loadData(folders: Folders, keep = false): Promise<DataModule[]> {
  const folder = path.join(folders.content, "_data");
  const files = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((file) => file.endsWith(".ts") && !ID_TYPES.includes(file))
    .sort()
    .map((file) => path.join(folder, file));
  const loaded = await loadModules(files, keep);
  const modules = files.map((file) => ({
    file: slashedPath(folders.content, file),
    value: loaded.modules.get(file)?.["default"],
  }));
  if (keep) last.set(folders.content, { modules, imported: loaded.imported });
  return modules;
}
