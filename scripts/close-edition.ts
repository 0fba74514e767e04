// npm run close-edition -- ID: records what an edition published, so that later changes to it show.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadData } from "../src/site/load/load-data.ts";
import { foldersOf } from "../src/site/paths.ts";
import { checkedBriefing } from "../src/site/load/load-briefing.ts";
import { readFacts } from "../src/model/facts.ts";
import { Problems } from "../src/model/problem.ts";
import { snapshotOf } from "../src/model/check-closed-editions.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const { values, positionals } = parseCommandLine({
  allowPositionals: true,
  options: { content: { type: "string", default: "." } },
});

await runCommand("Nothing was written.", async () => {
  const [edition] = positionals;
  if (edition === undefined)
    throw inputError({
      file: "npm run close-edition",
      message: "no edition is named.",
      suggestion: "npm run close-edition -- ID, with an id from _data/briefing.ts",
    });
  const folders = foldersOf(values.content);
  await checkedBriefing(folders);
  const facts = readFacts(await loadData(folders), new Problems());
  const snapshot = snapshotOf(facts, edition);
  if (snapshot === null)
    throw inputError({
      file: "_data/briefing.ts",
      record: "editions",
      message: `there is no edition "${edition}".`,
      suggestion: "the id of an existing edition.",
    });
  const closed = facts.published.get(edition);
  if (closed !== undefined)
    throw inputError({
      file: closed.file,
      record: edition,
      message: "the edition is already closed.",
      suggestion: "nothing; what was published stays as it is.",
    });
  const file = `_data/published/${edition}.ts`;
  const code = `// What edition ${edition} published. Written by \`npm run close-edition\`; not to be edited.
import type { SnapshotRecord } from "../../src/model/edition-snapshot.ts";
import type { Records } from "../../src/model/record.ts";

export default ${JSON.stringify({ [edition]: snapshot }, null, 2)} satisfies Records<SnapshotRecord>;
`;
  await mkdir(path.join(folders.content, "_data", "published"), { recursive: true });
  await writeFile(path.join(folders.content, file), code);
  console.log(`Wrote ${Object.keys(snapshot.figures).length} figures of edition ${edition} to ${file}.`);
});
