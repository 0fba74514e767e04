// Any front matter is refused with its file, or published as it was meant.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import * as assert from "uvu/assert";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { type Problem, Problems } from "../../src/model/problem.ts";
import type { PageFronts } from "../../src/site/front-matter/page-fronts.ts";
import { readPageFronts } from "../../src/site/front-matter/read-page-fronts.ts";
import { loadBriefing } from "../../src/site/load/load-briefing.ts";
import { BODY, type FuzzedPage, fuzzedPage, isAcceptable } from "../support/front-matter-fuzz.ts";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** How many pages to read; docs/developing.md says how to read and build more. */
const RUNS = Number(process.env["FRONT_MATTER_RUNS"] ?? 1000);
const BUILT = process.env["FRONT_MATTER_RUNS"] === undefined ? 60 : RUNS;
const PAGES_OF_A_BUILD = 500;
const SEED = Number(process.env["FRONT_MATTER_SEED"] ?? 20310502);

const fuzz = suite("front matter, fuzzed");
const pages = fc.sample(fuzzedPage, { numRuns: RUNS, seed: SEED });

/** A name of letters alone, since a number on a page must come from a figure. */
const nameOf = (index: number) => index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));

interface Written {
  readonly page: FuzzedPage;
  readonly stem: string;
  readonly file: string;
  readonly absolute: string;
}

/** A briefing with all the pages, half of them in each language of templates. */
async function contentWith(written: readonly FuzzedPage[]) {
  const copy = await ContentCopy.ofSecondDistrict();
  const folder = path.join(copy.folders.content, "src", "pages", "fuzz");
  await mkdir(folder);
  const files = written.map((page, index): Written => {
    const stem = `page-${nameOf(index)}`;
    const name = `${stem}.${index % 2 === 0 ? "md" : "njk"}`;
    return { page, stem, file: `src/pages/fuzz/${name}`, absolute: path.join(folder, name) };
  });
  for (const { page, absolute } of files) await writeFile(absolute, page.text);
  return { copy, files };
}

const withoutOverride = (front: object) =>
  Object.fromEntries(Object.entries(front).map(([key, value]) => [key.replace(/^override:/, ""), value]));

fuzz("is read as it was meant, or refused with its file and line", async () => {
  const read = async (some: readonly FuzzedPage[]) => {
    const { copy, files } = await contentWith(some);
    const loaded = await loadBriefing(copy.folders, {}, new Problems());
    const problems = new Problems();
    const fronts = await readPageFronts(copy.folders, { ...loaded, drafts: false }, problems).catch(() => null);
    return { files, fronts, byFile: groupBy(problems.list, ({ file }) => file) };
  };
  const plain = await read(pages.filter(({ otherLanguage }) => !otherLanguage));
  let refused = 0;
  for (const written of plain.files) {
    const problems = plain.byFile.get(written.file) ?? [];
    if (problems.length > 0) refused += 1;
    judge(written, problems, plain.fronts);
  }
  const share = refused / plain.files.length;
  assert.ok(share > 0.3 && share < 0.9, `a share of ${share} was refused`);
  assert.equal(
    [...plain.byFile.keys()].filter((file) => !plain.files.some((one) => one.file === file)),
    [],
  );
  const languages = await read(pages.filter(({ otherLanguage }) => otherLanguage));
  for (const { file } of languages.files) assert.is(languages.byFile.get(file)?.length, 1);
  if (process.env["FRONT_MATTER_RUNS"] !== undefined)
    console.log(
      `${RUNS} pages: ${refused + languages.files.length} refused, ${plain.files.length - refused} read as meant.`,
    );
});

function judge({ page, absolute }: Written, problems: readonly Problem[], fronts: PageFronts | null): void {
  const about = JSON.stringify({ ...page, problems }, null, 1);
  for (const { line, record, message, suggestion } of problems) {
    const isMissing = /· (?:title|description)$/.test(record) && message.startsWith("the page has no ");
    assert.ok(isMissing || (line !== undefined && line <= page.text.split("\n").length), about);
    assert.ok(message !== "" && suggestion !== "", about);
  }
  if (problems.length > 0) return assert.not.ok(page.faultless, about);
  assert.equal(withoutOverride(fronts?.get(absolute)?.front ?? {}), page.meant, about);
  assert.ok(
    Object.entries(page.meant).every(([key, value]) => isAcceptable(key, value)),
    about,
  );
}

fuzz("is published whole, or refused in its own file alone", async () => {
  const some = pages.filter((page) => !page.otherLanguage && !hasNumberInMenu(page)).slice(0, BUILT);
  const counts = { refused: 0, published: 0, leftOut: 0 };
  for (let from = 0; from < some.length; from += PAGES_OF_A_BUILD) {
    const { copy, files } = await contentWith(some.slice(from, from + PAGES_OF_A_BUILD));
    const site = await buildSite(copy.folders);
    const byFile = groupBy(site.problems, ({ file }) => file);
    for (const written of files) {
      const problems = byFile.get(written.file) ?? [];
      byFile.delete(written.file);
      counts[outcomeOf(written, problems, site.files)] += 1;
    }
    assert.equal([...byFile.values()].flat(), [], "a page that is wrong has consequences elsewhere");
  }
  assert.ok(counts.published > some.length / 20);
  if (process.env["FRONT_MATTER_RUNS"] !== undefined) console.log(counts);
});

/** The number gate reports such a number on every page that shows the menu. */
function hasNumberInMenu({ meant: { name, title } }: FuzzedPage): boolean {
  return /\d/.test(`${name}${title}`);
}

function outcomeOf({ page, stem }: Written, problems: readonly Problem[], files: ReadonlyMap<string, unknown>) {
  if (problems.length > 0) return "refused";
  const { title, description, lead, sheet, listed, draft, needs, permalink = `/fuzz/${stem}/` } = page.meant;
  const file = String(permalink).slice(1).replace(/\/$/, "/index.html");
  const about = JSON.stringify(page, null, 1);
  if (draft !== undefined || needs === "terms") {
    assert.not.ok(files.has(file) && permalink === `/fuzz/${stem}/`, about);
    return "leftOut";
  }
  const html = String(files.get(file) ?? "");
  const text = html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
  for (const words of [title, description, BODY]) assert.ok(text.includes(String(words)), `${words} ${about} ${html}`);
  const [, leadText = ""] = /<p class="lead">(.*?)<\/p>/s.exec(text) ?? [];
  assert.is(lettersOf(leadText.replace(/<[^>]*>/g, "")), lettersOf(String(lead ?? "")), about);
  assert.is(html.includes('<meta name="robots" content="noindex">'), listed === false, about);
  assert.is(/data-sheet="([^"]*)"/.exec(html)?.[1], sheet, about);
  return "published";
}

const lettersOf = (words: string) => words.replace(/\P{L}/gu, "");

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

fuzz.run();
