// npm run check, after types and style: reads facts and front matter and applies their rules. A briefing in several
// languages is rendered in memory as well, and each page held to its translations.

import { BriefingError } from "../src/model/problem.ts";
import { checkContent } from "../src/site/check-content.ts";
import { foldersOf } from "../src/site/paths.ts";
import { parseCommandLine, runCommand } from "./command-line.ts";

const { values } = parseCommandLine({ options: { content: { type: "string", default: "." } } });

await runCommand("The data breaks its rules.", async () => {
  const folders = foldersOf(values.content);
  const briefing = await checkContent(folders);
  if (briefing.settings.languages.length > 1) {
    const { buildWithCopies } = await import("../src/eleventy/site-copies.ts");
    const { problems } = await buildWithCopies(folders, { sketches: true });
    if (problems.length > 0) throw new BriefingError(problems);
  }
  console.log(
    `The data follows its rules: ${briefing.figures.size} figures from ${briefing.sources.size} source(s), ` +
      `${briefing.commitments.size} commitments.`,
  );
});
