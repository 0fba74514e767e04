// The engine's npm packages: their files, and their versions in package.json.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Absolute path of a file in a package, such as `@fontsource/barlow/files/barlow-latin-500-normal.woff`. */
export function packageFile(engine: string, file: string): string {
  return createRequire(path.join(engine, "package.json")).resolve(file);
}

/** Absolute path of a package's folder, even if its `exports` hide its other files. */
export function packageFolder(engine: string, name: string): string {
  const places = createRequire(path.join(engine, "package.json")).resolve.paths(name) ?? [];
  const found = places.map((place) => path.join(place, name)).find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`The package ${name} is not installed.`);
  return found;
}

/** The packages with their versions, as a cache key for results that depend on them. Loads none of them. */
export function pinnedVersions(engine: string, names: readonly string[]): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(engine, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return names.map((name) => `${name} ${dependencies[name] ?? ""}`).join(", ");
}
