// The checks that a built site must pass before it is published: one entry each, with its reason.

import type { Page } from "../html/read-page.ts";
import type { PagesInLanguage } from "../html/aligned-page.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Problems } from "../model/problem.ts";
import type { PlannedCard } from "../outputs/cards/card-set.ts";
import type { Cache } from "../site/cache.ts";
import type { PublicFiles } from "../site/load/public-files.ts";
import { handoutPath, type Handout } from "../site/cross-page/handout-links.ts";
import { chartPictures } from "../outputs/charts/chart-files.ts";
import { checkBudget, type SiteWeights } from "./budget/weight-limits.ts";
import type { StoredPage } from "./budget/weigh-pages.ts";
import { compareLanguages } from "./compare-languages.ts";
import { checkCsp } from "./csp.ts";
import type { SiteCopy } from "../site/site-copy.ts";
import { checkSiteCopies } from "./site-copies.ts";
import { checkExternalLinks } from "./links/external-links.ts";
import { checkFileReferences } from "./links/file-references.ts";
import { checkInternalLinks } from "./links/internal-links.ts";
import { checkUniquePaths } from "./links/unique-paths.ts";
import { checkLocalPaths } from "./local-paths.ts";
import type { NumberGate } from "./number-gate/number-gate.ts";
import { checkPageStructure } from "./page-structure.ts";
import { checkPublicFiles } from "./public-files.ts";
import { reportOnPage } from "./report-on-page.ts";
import { checkRobots } from "./robots.ts";
import { checkSearch } from "./search/search-results.ts";
import { checkUnrenderedSyntax } from "./unrendered-syntax.ts";
import { checkUnusedTerms } from "./unused-terms.ts";

/** What the checks of one build share while its pages are read one by one. */
export interface CheckContext {
  readonly problems: Problems;
  readonly numberGate: NumberGate;
  readonly briefing: Briefing;
}

/** A whole site, all of whose pages have been checked on their own. */
export interface CheckedSite extends CheckContext {
  readonly pages: readonly StoredPage[];
  /** All other files by their path in the built folder, except cards, handouts and pictures of charts. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Social cards, which are drawn once every check has passed. */
  readonly cards: readonly PlannedCard[];
  /** Those of the files that are published as they are, if there are any. */
  readonly publicFiles?: PublicFiles;
  readonly handouts: readonly Handout[];
  readonly handoutCache: Cache;
  /** Dated copies of closed editions and the pages in other languages, each checked when it was built. */
  readonly copies?: readonly SiteCopy[];
  /** The pages, to be held to their translations; none where there is one language. */
  readonly inLanguage?: PagesInLanguage;
  /** Addresses of the pages in the booklet, in reading order. */
  readonly printedPages: readonly string[];
  readonly draftPages: ReadonlySet<string>;
  /** Ids of the glossary terms that pages use. */
  readonly usedTerms: ReadonlySet<string>;
  readonly weights: SiteWeights;
  /** Absolute paths that the site must not reveal: of the project, its content, the user, temporary files. */
  readonly privateFolders: readonly string[];
  /** Whether every template rendered. */
  readonly complete: boolean;
}

/** A check of single pages, of the whole site, or of both, with the reason why it exists. */
export interface SiteCheck {
  readonly name: string;
  readonly why: string;
  /** Checks one page, whose texts are dropped afterwards. */
  readonly checkPage?: (page: Page, context: CheckContext) => void;
  readonly check?: (site: CheckedSite) => void | Promise<void>;
}

export const SITE_CHECKS: readonly SiteCheck[] = [
  {
    name: "shortcodes-find-their-records",
    why: "A shortcode does not know its page, so it leaves a mark, which is reported with the page.",
    checkPage(page, { problems }) {
      const report = reportOnPage(page, problems);
      for (const { message, suggestion, ...place } of page.mistakes) report(message, suggestion, undefined, place);
    },
  },
  {
    name: "syntax-is-rendered",
    why: "Template code in the text is a typing error, and markup that no check can read might say anything.",
    checkPage: (page, { problems }) => checkUnrenderedSyntax(page, problems),
  },
  {
    name: "pages-are-well-structured",
    why: "Readers find their way by headings and links: each has words, one heading leads the page, no level is skipped.",
    checkPage: (page, { problems }) => checkPageStructure(page, problems),
  },
  {
    name: "external-links-are-named",
    why: "Readers should know before they click that a link leaves the site, and for where.",
    checkPage: (page, { problems, briefing }) => checkExternalLinks(page, problems, briefing.settings.address),
  },
  {
    name: "pages-have-a-policy",
    why: "The Content-Security-Policy keeps a page from loading anything but the site's own files, on any host.",
    checkPage: (page, { problems }) => checkCsp(page, problems),
  },
  {
    name: "paths-are-unique",
    why: "The site must survive a copy to any disk, and two files cannot share one path.",
    check: ({ pages, problems, ...site }) => checkUniquePaths(pages, otherPaths(site), problems),
  },
  {
    name: "internal-links-lead-somewhere",
    why: "A link to a missing page or heading strands the reader, and a page without links to it is never found.",
    check: ({ pages, briefing, draftPages, problems, ...site }) =>
      checkInternalLinks(
        pages,
        new Set(otherPaths(site)),
        briefing.settings.address,
        draftPages,
        problems,
        briefing.leftOut,
      ),
  },
  {
    name: "file-references-exist",
    why: "A style sheet, drawing, manifest or feed must work from the published folder alone.",
    check: ({ pages, files, problems, ...site }) =>
      checkFileReferences(
        files,
        new Set([...otherPaths({ files, ...site }), ...pages.map(({ file }) => file)]),
        problems,
      ),
  },
  {
    name: "robots-find-the-sitemap",
    why: "Search engines read robots.txt first, and find a sitemap only if it is named there or submitted to them.",
    check: ({ files, briefing, problems }) => checkRobots(files, briefing, problems),
  },
  {
    name: "public-files-are-harmless",
    why: "A file published unchanged sits beside the pages, and must not undermine their policy.",
    check: ({ publicFiles = new Map(), pages, problems, ...site }) =>
      checkPublicFiles(publicFiles, new Set([...otherPaths(site), ...pages.map(({ file }) => file)]), problems),
  },
  {
    name: "numbers-come-from-records",
    why: "No number may reach a reader unless a figure, a date, a reference or a declared exception accounts for it.",
    checkPage: (page, { numberGate }) => numberGate.readPage(page),
    check({ numberGate, files, cards, problems }) {
      numberGate.readFiles(files);
      numberGate.readCards(cards);
      numberGate.report(problems);
    },
  },
  {
    name: "search-shows-what-pages-say",
    why: "The number gate does not read code, so everything in the search script must appear on the page it leads to.",
    check: ({ pages, files, briefing, problems }) => checkSearch(pages, files, { briefing, problems }),
  },
  {
    name: "local-paths-stay-private",
    why: "A path of the machine that built the site reveals its user's name.",
    check: ({ pages, files, privateFolders, problems }) =>
      checkLocalPaths([...files, ...pages.map(({ file, bytes }) => [file, bytes] as const)], privateFolders, problems),
  },
  {
    name: "pages-keep-the-budget",
    why: "A page within the budget arrives in one round trip.",
    check({ weights, complete, problems }) {
      if (complete) checkBudget(weights, problems);
    },
  },
  {
    name: "terms-are-used",
    why: "A glossary entry that no page uses helps nobody.",
    check({ usedTerms, briefing, complete, problems }) {
      // A record that was left out may be the one that uses it.
      if (complete && briefing.leftOut.size === 0) checkUnusedTerms(usedTerms, briefing, problems);
    },
  },
  {
    name: "copies-hold",
    why: "A dated copy, or a page in another language, passes the checks of its own, and must have every shared file.",
    check: ({ copies = [], pages, problems, ...site }) =>
      checkSiteCopies(
        copies,
        new Set([...otherPaths({ copies, ...site }), ...pages.map(({ file }) => file)]),
        problems,
      ),
  },
  {
    name: "languages-agree",
    why: "Whoever reads one language relies on its numbers as those of the other do: neither may say more, less or else.",
    check({ inLanguage, copies = [], briefing, problems }) {
      for (const { inLanguage: translated } of copies)
        if (inLanguage !== undefined && translated !== undefined)
          compareLanguages(inLanguage, translated, briefing, problems);
    },
  },
  {
    name: "handouts-match-their-pages",
    why: "A printed handout is a copy of its page, and must not drift from it.",
    async check({ handouts, pages, printedPages, briefing, problems, handoutCache }) {
      if (handouts.length === 0) return;
      // The PDF reader is large: only a build with handouts loads it.
      const { checkPrintedHandouts } = await import("./handouts/printed-handouts.ts");
      const byUrl = new Map(pages.map((page) => [page.url, page]));
      const htmlOf = (url: string) => byUrl.get(url)?.html ?? "";
      await checkPrintedHandouts(handouts, htmlOf, printedPages, briefing, problems, handoutCache);
    },
  },
];

export function checkPage(page: Page, context: CheckContext): void {
  for (const check of SITE_CHECKS) check.checkPage?.(page, context);
}

/** Runs every check of the whole site, after `checkPage` for each of its pages. */
export async function checkSite(site: CheckedSite): Promise<void> {
  for (const { check } of SITE_CHECKS) await check?.(site);
}

/** Paths of all files that are not pages. */
function otherPaths({
  files,
  cards,
  handouts,
  copies = [],
}: Pick<CheckedSite, "files" | "cards" | "handouts" | "copies">): string[] {
  // Files that a copy shares with the pages at the root have the same name.
  const copied = copies.flatMap((copy) => [...copy.files.keys()]).filter((file) => !files.has(file));
  return [
    ...files.keys(),
    ...chartPictures(files),
    ...cards.map(({ path }) => path),
    ...handouts.map(handoutPath),
    ...new Set(copied),
  ];
}
