// The data and pages of the golden site with a record of every kind, for tests that put hostile text into every field.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DataModule } from "../../src/model/record.ts";
import { loadData } from "../../src/site/load/load-data.ts";
import { foldersOf } from "../../src/site/paths.ts";

const SITE = path.join("test", "sites", "every-kind", "input");
const FOLDER = path.join(SITE, "src", "pages");

const modules = await loadData(foldersOf(SITE));

/** The data by module; fields left out here are filled in from the shapes of the records. */
export const BASE = Object.fromEntries(
  modules.map(({ file, value }) => [path.basename(file, ".ts"), value]),
) as Readonly<Record<string, Record<string, unknown>>>;

/** The source of each page of the content folder; the engine adds the pages of records. */
export const PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(path.join(FOLDER, file), "utf8")]),
);

/** The modules of some data as the build would load them. */
export function modulesOf(data: Readonly<Record<string, unknown>>): DataModule[] {
  return Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
}
