// npm run check, after types and style: reads facts and front matter and applies their rules, without building a page.

import { checkContent } from "../src/site/check-content.ts";
import { foldersOf } from "../src/site/paths.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const { values } = parseCommandLine({ options: { content: { type: "string", default: "." } } });

await runCommand("The data breaks its rules.", async () => {
  const briefing = await checkContent(foldersOf(values.content));
  console.log(
    `The data follows its rules: ${briefing.figures.size} figures from ${briefing.sources.size} source(s), ` +
      `${briefing.commitments.size} commitments.`,
  );
});
