// The layers of the engine, as .biome/layers.jsonc has Biome hold them: every import upwards, of a type too, and every
// circle is planted and refused.

import { execFile } from "node:child_process";
import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { temporaryFolder } from "./support/site.ts";
import { suite } from "./support/suite.ts";

const layers = suite("layers");

/** Folders of src, lowest first; those of one row are one layer. */
const LAYERS = [
  ["grammar"],
  ["messages"],
  ["model"],
  ["html"],
  ["site", "outputs"],
  ["checks"],
  ["publish"],
  ["eleventy"],
  ["preview", "handouts", "scaffold"],
];
const FOLDERS = LAYERS.flat();
/** The one row whose folders do not import each other. */
const TOP = LAYERS.length - 1;
const heightOf = (folder: string) => LAYERS.findIndex((row) => row.includes(folder));
const mayImport = (from: string, to: string) =>
  from === to || heightOf(to) < heightOf(from) || (heightOf(to) === heightOf(from) && heightOf(to) !== TOP);

/**
 * Lints files under the rules of imports alone.
 * @param files Their code, by path.
 * @returns Each refusal as "rule path:line".
 */
async function refusals(files: Record<string, string>): Promise<Set<string>> {
  const folder = await temporaryFolder("layers");
  await cp(".biome", path.join(folder, ".biome"), { recursive: true });
  await writeFile(
    path.join(folder, "biome.json"),
    JSON.stringify({ extends: ["./.biome/layers.jsonc"], linter: { rules: { preset: "none" } } }),
  );
  for (const [file, code] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), code);
  }
  const biome = path.resolve("node_modules", "@biomejs", "biome", "bin", "biome");
  const output = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      [biome, "lint", "--reporter=github", "--max-diagnostics=none", "src", "assets", "_data"],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    ),
  );
  const found = [...output.matchAll(/^::error title=(?:lint\/\w+\/)?(\w+),file=([^,]+),line=(\d+)/gm)];
  return new Set(
    found.map(
      ([, rule, file = "", line]) => `${rule} ${path.relative(folder, file).split(path.sep).join("/")}:${line}`,
    ),
  );
}

layers("know every folder of src; pages, and the types of packages without any, belong to none", async () => {
  const folders = (await readdir("src", { withFileTypes: true })).filter((entry) => entry.isDirectory());
  assert.equal(folders.map(({ name }) => name).sort(), [...FOLDERS, "pages", "types"].sort());
});

layers("refuse each import of a higher layer, at any depth, and no other", async () => {
  const targets = [...FOLDERS.map((folder) => `src/${folder}/target.ts`), "src/plugin.ts", "scripts/build.ts"];
  const files = Object.fromEntries(targets.map((target) => [target, "export type T = 1;\n"]));
  const planted = FOLDERS.flatMap((folder) => [`src/${folder}/planted.ts`, `src/${folder}/within/planted.ts`]);
  const expected = [];
  for (const file of planted) {
    files[file] = targets
      .map(
        (target, index) => `import type { T as T${index} } from "${path.posix.relative(path.dirname(file), target)}";`,
      )
      .map((line) => line.replace('"target', '"./target'))
      .join("\n");
    const from = file.split("/")[1] ?? "";
    for (const [index, target] of targets.entries()) {
      const to = target.split("/")[1] ?? "";
      if (!FOLDERS.includes(to) || !mayImport(from, to)) expected.push(`noRestrictedImports ${file}:${index + 1}`);
    }
  }
  assert.equal([...(await refusals(files))].sort(), expected.sort());
});

layers("see every form of import: of types, of values, exports, and those at run time", async () => {
  const forms = [
    'import type { A } from "../site/a.ts";',
    'import { type A as B } from "../site/a.ts";',
    'import { a } from "../site/a.ts";',
    'import "../site/a.ts";',
    'export { a as b } from "../site/a.ts";',
    'export type * from "../site/a.ts";',
    'await import("../site/a.ts");',
    'export type C = import("../site/a.ts").A;',
    'export type D = typeof import("node:fs");',
  ];
  assert.equal([...(await refusals({ "src/model/planted.ts": forms.join("\n") }))].sort(), [
    ...[1, 2, 3, 4, 5, 6, 7].map((line) => `noRestrictedImports src/model/planted.ts:${line}`),
    "plugin src/model/planted.ts:8",
  ]);
});

layers("refuse circles between files, of types too", async () => {
  const found = await refusals({
    "src/model/one.ts": 'import type { Two } from "./two.ts";\nexport type One = Two | 1;\n',
    "src/model/two.ts": 'import type { One } from "./one.ts";\nexport type Two = One[];\n',
  });
  assert.equal([...found].sort(), ["noImportCycles src/model/one.ts:1", "noImportCycles src/model/two.ts:1"]);
});

layers("let facts import types alone, and scripts of the browser no room that needs files", async () => {
  const found = await refusals({
    "_data/figures/planted.ts": [
      'import type { Figures } from "../../src/model/figure.ts";',
      'import { figures } from "../../src/model/figure.ts";',
      'import structure from "../../assets/pictures/structure.json" with { type: "json" };',
    ].join("\n"),
    "assets/js/planted.ts": [
      'import { wordsOf } from "../../src/model/search/words.ts";',
      'import type { Folders } from "../../src/site/paths.ts";',
    ].join("\n"),
  });
  assert.equal([...found].sort(), ["noRestrictedImports assets/js/planted.ts:2", "plugin _data/figures/planted.ts:2"]);
});

layers.run();
