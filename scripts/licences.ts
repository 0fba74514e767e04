// Under which licences the packages of the lock file may be used, for `npm run audit`.

/** The part of package-lock.json (version 3) that is asked. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: unknown }>>;
}

/** Licences (SPDX) that ask for no more than a notice. */
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
/** Licences that bind changed copies of their own files: these packages are run as they are, and no part of them is published. */
const OF_TOOLS = new Map([
  ["LGPL-3.0-or-later", /^@img\/sharp-/],
  ["MPL-2.0", /^(?:axe-core|satori)$/],
  ["LGPL-2.1+", /^jschardet$/],
  ["CC BY-SA 4.0", /^@cspell\/dict-en-common-misspellings$/],
]);
/** Packages whose own words are no SPDX expression, with what was read in them. */
const READ: Readonly<Record<string, string>> = {
  "@cspell/dict-en-common-misspellings": "CC BY-SA 4.0: a list of words that is read here and published nowhere",
  tv4: "its package.json offers the public domain or MIT",
  "uri-templates": "its licence is that of tv4: the public domain or MIT",
  union: "its file LICENSE is MIT's text; its package.json says nothing",
};

/** What is wrong with the licences of a lock file's packages; what was read and is there no more is wrong as well. */
export function licenceFaults({ packages }: LockFile): string[] {
  const installed = Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, license }]) => ({ name: place.replace(/^.*node_modules\//, ""), version, license }));
  const unused = Object.keys(READ).filter((name) => !installed.some((one) => one.name === name));
  return [
    ...installed
      .filter(({ name, license }) => !(name in READ) && !(typeof license === "string" && isAllowed(license, name)))
      .map(
        ({ name, version, license }) =>
          `${name} ${version}: ${license === undefined ? "no licence" : JSON.stringify(license)}`,
      ),
    ...unused.map((name) => `${name}: is named in scripts/licences.ts and is no package of the project`),
  ];
}

/** An SPDX expression (SPDX 2.3, annex D). Brackets are not weighed: a nested expression is read as the stricter one. */
function isAllowed(expression: string, name: string): boolean {
  const allowed = (licence: string) => FREE.has(licence) || (OF_TOOLS.get(licence)?.test(name) ?? false);
  return expression
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((part) => part.split(" OR ").some((licence) => allowed(licence.trim())));
}
