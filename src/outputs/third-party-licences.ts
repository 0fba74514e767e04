// licences.txt: under which licences the site carries what others made. They ask to stand beside each copy (SIL Open Font
// License 1.1, condition 2; the notice of MIT).

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "../site/packages.ts";

/** Path of the file in the built folder. */
export const LICENCES_FILE = "licences.txt";

/** Packages of which a part is published, and which part. */
const CARRIED: Readonly<Record<string, string>> = {
  "@fontsource-variable/source-serif-4": "Source Serif 4, a typeface, cut down to the characters in use",
  "@fontsource/barlow": "Barlow, a typeface, cut down to the characters in use",
  "@fontsource/noto-sans-sc": "Noto Sans SC, a typeface, cut down to the characters in use",
  minisearch: "MiniSearch, the library of the search",
};

/** The file's text: each work and its licence, in the words of its own package. */
export function licencesText(engine: string): string {
  return Object.entries(CARRIED)
    .map(([name, work]) => `${work}\n\n${licenceOf(engine, name)}\n`)
    .join(`\n${"-".repeat(72)}\n\n`);
}

function licenceOf(engine: string, name: string): string {
  const folder = packageFolder(engine, name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one)) ?? "LICENSE";
  const licence = path.join(folder, file);
  if (!existsSync(licence))
    throw new Error(`${name} is published in part, and its package holds no licence to go with it.`);
  return readFileSync(licence, "utf8").replaceAll("\r\n", "\n").trim();
}
