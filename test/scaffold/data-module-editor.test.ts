// Records added to data modules, which otherwise stay as they are written.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { foldersOf } from "../../src/site/paths.ts";
import { BriefingError } from "../../src/model/problem.ts";
import { DataModuleEditor, type ModuleTemplate } from "../../src/scaffold/data-module-editor.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const modules = suite("scaffold modules");

const START: ModuleTemplate = {
  comment: "Parks.",
  type: "ParkRecord<SourceId>",
  from: "subject.ts",
  idType: "ParkId",
};

/** The text of a module after a record was added. */
async function after(before: string): Promise<string> {
  const content = await temporaryFolder("modules");
  await mkdir(path.join(content, "_data"));
  await writeFile(path.join(content, "_data", "parks.ts"), before);
  const changed = new DataModuleEditor({ ...foldersOf(), content });
  changed.addRecord("_data/parks.ts", "old-mill", { name: 'The "old" mill', paragraph: null, focus: [0.5, 1] }, START);
  return changed.texts.get("_data/parks.ts") ?? "";
}

const ADDED = `  "old-mill": {
    name: "The \\"old\\" mill",
    paragraph: null,
    focus: [0.5, 1],
  },
`;

modules("get a long text in lines of 120 columns, as the formatter leaves it", async () => {
  const content = await temporaryFolder("modules");
  const text = "It counts the parks that are upgraded and those that are added. ".repeat(4).trim();
  const editor = new DataModuleEditor({ ...foldersOf(), content });
  editor.addRecord("_data/parks.ts", "mill", { note: text, name: "Mill" }, START);
  const code = editor.texts.get("_data/parks.ts") ?? "";
  assert.match(code, /\n {4}note:\n {6}"It counts .*" \+\n {6}".*" \+\n {6}".*",\n {4}name: "Mill",\n/);
  for (const line of code.split("\n")) assert.ok(line.length <= 120, line);
  const pieces = [...code.matchAll(/^ {6}"(.*)"/gm)].map(([, piece]) => piece);
  assert.is(pieces.join(""), text);
});

modules("get a record after the last one, and nothing else changes", async () => {
  const before = (more: string) =>
    `// Parks, in the order of the source.\nconst parks = {\n  // The first of them.\n  mill: { name:   'Mill' }, // stays\n${more}} satisfies Records<ParkRecord>;\n\nexport default parks;\n`;
  assert.is(await after(before("")), before(ADDED));
});

modules("get a record if they are empty, lack a trailing comma or are on one line", async () => {
  assert.is(await after("export default {};\n"), `export default {\n${ADDED}};\n`);
  assert.is(
    await after("export default {\n  mill: {}\n} as const;\n"),
    `export default {\n  mill: {},\n${ADDED}} as const;\n`,
  );
  assert.is(
    await after("export default { mill: {} } satisfies X;\n"),
    `export default { mill: {}, \n${ADDED}} satisfies X;\n`,
  );
});

modules("are refused if they compute their export", async () => {
  try {
    await after("export default Object.fromEntries([]);\n");
    assert.unreachable();
  } catch (error) {
    assert.instance(error, BriefingError);
    assert.match(
      (error as Error).message,
      /_data\/parks\.ts · export default\n +wrong: its default export is not an object literal/,
    );
  }
});

modules.run();
