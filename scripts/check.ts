// npm run check, after TypeScript: the rules of the data.

import { foldersOf } from "../src/site/load-data.ts";
import { checkData } from "../src/site/build-context.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const { values } = parseCommandLine({ options: { content: { type: "string", default: "." } } });

await runCommand("The data breaks its rules.", async () => {
  const briefing = await checkData(foldersOf(values.content));
  console.log(
    `The data keeps its rules: ${briefing.figures.size} figures from ${briefing.sources.size} source(s), ${briefing.commitments.size} commitments.`,
  );
});
