// The whole site in memory: Eleventy's pages, the files beside them, and every check passed.

import path from "node:path";
import { Eleventy, type EleventyConfig } from "@11ty/eleventy";
import { checkAddresses } from "../checks/addresses.ts";
import { checkNumbers } from "../checks/gate/gate.ts";
import { checkLeftovers } from "../checks/leftovers.ts";
import { checkLinks } from "../checks/links.ts";
import { checkSearch } from "../checks/search.ts";
import { checkTerms } from "../checks/terms.ts";
import { changesOf } from "../model/changes.ts";
import { BriefingError, type Problem } from "../model/problem.ts";
import { templatePath, type Folders } from "./content.ts";
import { downloadsOf } from "./downloads/index.ts";
import { FEED_FILE, feedOf } from "./feed.ts";
import { readPage, renameFile, type Page } from "./page.ts";
import { SEARCH_PLACEHOLDER, searchScript } from "./search/script.ts";
import { openSession, type Session, type SessionOptions } from "./session.ts";
import { templateProblem } from "./template-errors.ts";
import { withTerms } from "./terms.ts";
import { withUsage } from "./usage.ts";

/** A built site: every file by its path in the folder, with `/`. */
export interface Site {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What is wrong; a site with problems is for the eyes of its editor only. */
  readonly problems: readonly Problem[];
  /** Whether its pages hold all that they should; else a preview goes on showing the last site that was whole. */
  readonly whole: boolean;
}

/** The project's Eleventy configuration: `eleventy.config.ts`. */
export type Configure = (config: EleventyConfig, session: Session) => void;

/**
 * Builds a site in memory. Nothing is written; whoever asked decides what happens to a site with problems.
 *
 * @throws BriefingError when no page can be built at all: data that does not load, or a broken template
 */
export async function buildSite(configure: Configure, folders: Folders, options: SessionOptions = {}): Promise<Site> {
  const session = await openSession(folders, options);
  const { briefing, problems, styles, scripts } = session;
  const sound = !problems.some;
  const { pages: read, usedTerms } = await renderPages(configure, session);
  const search = searchScript(read, briefing, session.searchPanel);
  const pages = read.map((page) => renameFile(page, SEARCH_PLACEHOLDER, search.address));
  const files = new Map<string, string | Uint8Array>([
    [styles.address.slice(1), styles.css],
    ...[...scripts.values(), search].map(({ address, code }) => [address.slice(1), code] as const),
    ...downloadsOf(briefing),
    [FEED_FILE, feedOf(briefing, changesOf(session.editions))],
  ]);
  for (const { template, url, mistakes } of pages) {
    for (const { wrong, write } of mistakes) problems.add({ file: template, where: url, wrong, write });
  }
  checkAddresses(pages, files.keys(), problems);
  checkLeftovers(pages, problems);
  checkLinks(pages, new Set(files.keys()), problems);
  checkNumbers(pages, files, briefing, problems);
  checkSearch(pages, files, problems);
  if (session.brokenTemplates.size === 0) checkTerms(usedTerms, briefing, problems);
  for (const page of pages) files.set(page.file, page.html);
  return { files, problems: problems.list, whole: sound && session.brokenTemplates.size === 0 };
}

/** All pages as Eleventy renders them, read once each, in the order of their addresses. */
async function renderPages(configure: Configure, session: Session): Promise<{ pages: Page[]; usedTerms: ReadonlySet<string> }> {
  const { folders, problems } = session;
  const fromHere = (...parts: string[]) => path.relative(process.cwd(), path.join(...parts));
  const eleventy = new Eleventy(fromHere(folders.content, "src", "pages"), fromHere(folders.cache, "eleventy"), {
    quietMode: true,
    loader: "esm",
    config: (config) => configure(config, session),
  });
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    problems.add(templateProblem(error, folders));
    throw new BriefingError(problems.list);
  });
  // Eleventy gives the pages in the order in which they were finished, which differs from run to run.
  const published = rendered.flatMap(({ url, inputPath, content }) => (url === false ? [] : { url, inputPath, content })).sort((a, b) => (a.url < b.url ? -1 : 1));
  const defined = withTerms(withUsage(published), session.briefing);
  const pages = defined.pages.map(({ url, inputPath, content }) => {
    const template = templatePath(inputPath, folders);
    return readPage(content, url, template, session.brokenTemplates.has(template));
  });
  return { pages, usedTerms: defined.used };
}
