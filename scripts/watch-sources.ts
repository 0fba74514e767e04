// npm run watch-sources: asks the page of each source whether it still prints the words of its figures. No build or test
// asks real addresses, because it needs the network.

import { readForeignPage } from "../src/html/foreign-page.ts";
import { pageChanges, type PageChanges } from "../src/model/proof/page-changes.ts";
import { publishedClaims, type PublishedSource } from "../src/model/proof/published-claims.ts";
import type { Source } from "../src/model/source.ts";
import { suggestId } from "../src/model/suggest-id.ts";
import { checkedBriefing } from "../src/site/load/load-briefing.ts";
import { foldersOf } from "../src/site/paths.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";
import { isAsRead, nextSteps, sourceLines, summaryLine, type WatchedSource } from "./source-report.ts";
import { readBody, requestAll, type Answer } from "./web-requests.ts";

/** Exit code of a run that watched nothing; 1 says that something changed. */
const NOT_WATCHED = 2;
const MAX_PAGE_BYTES = 10_000_000;
/** In UTF-16 units: a page that shows less, and nothing of its source, keeps its text from programs. */
const MIN_TEXT = 200;

const { values } = parseCommandLine(
  { options: { content: { type: "string", default: "." }, source: { type: "string" } } },
  NOT_WATCHED,
);

type Page = { readonly text: string } | { readonly unread: string };

await runCommand(
  "The sources were not watched.",
  async () => {
    const briefing = await checkedBriefing(foldersOf(values.content));
    const ids = [...briefing.sources.keys()];
    if (values.source !== undefined && !ids.includes(values.source))
      throw inputError({
        file: "--source",
        message: `there is no source "${values.source}" in the newest edition.`,
        suggestion: suggestId(values.source, ids),
      });
    const sources = [...briefing.sources.values()].filter(
      ({ id }) => values.source === undefined || id === values.source,
    );
    const addresses = [...new Set(sources.map(({ address }) => address))];
    const answers = await requestAll<Page>(addresses, {
      command: "watch-sources",
      read: async (response) =>
        readForeignPage(await readBody(response, MAX_PAGE_BYTES), response.headers.get("content-type")),
    });
    const [first] = answers.values();
    if (first?.state === "unreached" && [...answers.values()].every(({ state }) => state === "unreached"))
      throw inputError({
        file: "the network",
        message: `no source could be reached (${first.note}): this machine seems to be offline.`,
        suggestion: "the same command, once there is a network.",
      });
    const withFigures = new Map(publishedClaims(briefing).map((source) => [source.id, source]));
    const watched: WatchedSource[] = [];
    for (const source of sources) {
      const { id, mark, publisher, address, language, leafHashes: leaves = null } = source;
      const published = withFigures.get(id) ?? { id, mark, publisher, address, language, leaves, claims: [] };
      const files = new Map(published.claims.map((claim) => [claim.id, briefing.figures.get(claim.id)?.file ?? ""]));
      watched.push({ source, published, files, ...(await watch(source, published, answers.get(source.address))) });
    }
    for (const one of watched) console.log(sourceLines(one).join("\n"));
    const steps = nextSteps(watched);
    if (steps.length > 0) console.log(`\n${steps.join("\n")}`);
    console.log(`\n${summaryLine(watched)}`);
    if (!watched.every(isAsRead)) process.exitCode = 1;
  },
  NOT_WATCHED,
);

async function watch(
  source: Source,
  published: PublishedSource,
  answer: Answer<Page> | undefined,
): Promise<Pick<WatchedSource, "result">> {
  if (answer === undefined) return { result: { state: "not checked", why: "it was not asked" } };
  if (answer.state === "gone") return { result: { state: "gone", why: answer.note } };
  if (answer.state !== "answers") return { result: { state: "not checked", why: answer.note } };
  const { content, at, movedTo } = answer;
  if ("unread" in content) return { result: { state: "not checked", why: content.unread } };
  const changes: PageChanges = await pageChanges(published, content.text);
  const { length } = content.text.trim();
  if (published.claims.length > 0 && !changes.isRecognised && length < MIN_TEXT) {
    const why = `the page has no more than ${length} characters of text, so it may need scripts or refuse programs`;
    return { result: { state: "not checked", why } };
  }
  return { result: { state: "read", changes, redirectedTo: at === source.address ? null : at, movedTo } };
}
