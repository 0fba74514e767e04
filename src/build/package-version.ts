// The version of an installed package, without loading the package.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The version of a package that this project depends on: what it makes may differ from version to version. */
export function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(path.join("node_modules", name)) + path.join("node_modules", name).length);
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
  return version;
}
