// The licences under which the project accepts packages, for `npm run audit`.

/** The fields of package-lock.json (version 3) that are read. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: unknown }>>;
}

/** SPDX ids of licences that require nothing beyond a notice. */
const FREE = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
]);
/** Copyleft licences, each with the packages accepted under it: tools that run unmodified and are not published. */
const TOOLS_ONLY = new Map([
  ["LGPL-3.0-or-later", /^@img\/sharp-/],
  ["MPL-2.0", /^(?:axe-core|satori)$/],
  ["LGPL-2.1+", /^jschardet$/],
  ["CC BY-SA 4.0", /^@cspell\/dict-en-common-misspellings$/],
]);
/** Packages whose licence field is not an SPDX expression, with what a person found in them. */
const REVIEWED: Readonly<Record<string, string>> = {
  "@cspell/dict-en-common-misspellings": "CC BY-SA 4.0: a word list, used here and not published",
  tv4: "its package.json offers the public domain or MIT",
  "uri-templates": "same licence as tv4: the public domain or MIT",
  union: "its LICENSE file is the MIT text; its package.json names no licence",
};

/** One message per package without an accepted licence, and per entry of this file whose package is gone. */
export function licenceFaults({ packages }: LockFile): string[] {
  const installed = Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, license }]) => ({ name: place.replace(/^.*node_modules\//, ""), version, license }));
  const unused = Object.keys(REVIEWED).filter((name) => !installed.some((one) => one.name === name));
  return [
    ...installed
      .filter(({ name, license }) => !(name in REVIEWED) && !(typeof license === "string" && isAllowed(license, name)))
      .map(
        ({ name, version, license }) =>
          `${name} ${version}: ${license === undefined ? "no licence" : JSON.stringify(license)}`,
      ),
    ...unused.map((name) => `${name}: is named in scripts/licences.ts but is not installed`),
  ];
}

/** Evaluates an SPDX expression (SPDX 2.3, annex D) without its brackets, so a nested one is read more strictly. */
function isAllowed(expression: string, name: string): boolean {
  const allowed = (licence: string) => FREE.has(licence) || (TOOLS_ONLY.get(licence)?.test(name) ?? false);
  return expression
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((part) => part.split(" OR ").some((licence) => allowed(licence.trim())));
}
