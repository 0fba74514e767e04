// licences.txt: the licences of the third-party works in the site. They must accompany each copy (SIL Open Font License
// 1.1, condition 2; the MIT notice).

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "../site/packages.ts";

export const LICENCES_FILE = "licences.txt";

/** The packages that the site includes parts of, and what those are. */
const INCLUDED: Readonly<Record<string, string>> = {
  "@fontsource-variable/source-serif-4": "Source Serif 4, a typeface, cut down to the characters in use",
  "@fontsource/barlow": "Barlow, a typeface, cut down to the characters in use",
  "@expo-google-fonts/noto-sans-sc": "Noto Sans SC, a typeface, cut down to the characters in use",
  minisearch: "MiniSearch, the library of the search",
};

/** The text of the file: each work with the licence in its package. */
export function licencesText(engine: string): string {
  return Object.entries(INCLUDED)
    .map(([name, work]) => `${work}\n\n${licenceOf(engine, name)}\n`)
    .join(`\n${"-".repeat(72)}\n\n`);
}

function licenceOf(engine: string, name: string): string {
  const folder = packageFolder(engine, name);
  // A package of a font may have two: of its code, and of the font.
  const files = readdirSync(folder);
  const file = [/^licen[cs]e_font$/i, /^licen[cs]e(?:\.\w+)?$/i].flatMap(
    (name) => files.find((one) => name.test(one)) ?? [],
  )[0];
  if (file === undefined) throw new Error(`${name} is published in part, but its package contains no licence.`);
  return readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
