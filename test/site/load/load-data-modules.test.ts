// TypeScript loaded afresh: changes seen, mistakes reported with file and line.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { loadModules } from "../../../src/site/load/load-data-modules.ts";
import { BriefingError } from "../../../src/model/problem.ts";
import { temporaryFolder } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const modules = suite<{ folder: string }>("modules");

modules.before(async (context) => {
  context.folder = await temporaryFolder("modules");
});

async function load(file: string): Promise<unknown> {
  return (await loadModules([file])).modules.get(file)?.["default"];
}

async function problemOf(file: string) {
  try {
    await load(file);
  } catch (error) {
    assert.instance(error, BriefingError);
    return (error as BriefingError).problems[0];
  }
  return assert.unreachable("it loaded");
}

modules("sees a change in a module and in one that it imports", async ({ folder }) => {
  const [main, other] = [path.join(folder, "main.ts"), path.join(folder, "other.ts")];
  await writeFile(main, `import { a } from "./other.ts";\nexport default { a } satisfies { a: number };\n`);
  for (const a of [1, 2, 1]) {
    await writeFile(other, `export const a: number = ${a};\n`);
    assert.equal(await load(main), { a });
  }
});

modules("names file and line of what does not parse, does not exist, or throws", async ({ folder }) => {
  const file = path.join(folder, "broken.ts");
  await writeFile(file, `export default {\n  a: 1,\n  b: 2 3,\n};\n`);
  const parse = await problemOf(file);
  assert.match(parse?.file ?? "", /broken\.ts$/);
  assert.is(parse?.line, 3);

  await writeFile(file, `import x from "./nowhere.ts";\nexport default x;\n`);
  assert.match((await problemOf(file))?.message ?? "", /nowhere\.ts/);

  await writeFile(file, `const a: { b?: { c: number } } = {};\n\nexport default a.b!.c;\n`);
  const thrown = await problemOf(file);
  assert.match(thrown?.file ?? "", /broken\.ts$/);
  assert.is(thrown?.line, 3);

  const imported = path.join(folder, "imported.ts");
  await writeFile(imported, `export function fail(): never {\n  throw new Error("on purpose");\n}\n`);
  await writeFile(file, `import { fail } from "./imported.ts";\nexport default fail();\n`);
  const inImported = await problemOf(file);
  assert.match(inImported?.file ?? "", /imported\.ts$/);
  assert.is(inImported?.line, 2);
  assert.match(inImported?.message ?? "", /on purpose/);
});

modules("refuses two records of one id in a module", async ({ folder }) => {
  const file = path.join(folder, "twice.ts");
  await writeFile(file, `export default {\n  "a": 1,\n  "a": 2,\n};\n`);
  const problem = await problemOf(file);
  assert.match(problem?.message ?? "", /Duplicate key "a"/);
  assert.match(problem?.suggestion ?? "", /another id/);
});

modules.run();
