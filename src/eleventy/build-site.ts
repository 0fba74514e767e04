// The whole site in memory: Eleventy's pages, the files beside them, and every check passed.

import os from "node:os";
import path from "node:path";
import { budgetTable } from "../checks/budget/budget.ts";
import { checkSite } from "../checks/site-checks.ts";
import type { Briefing } from "../model/briefing.ts";
import { changesOf } from "../model/changes.ts";
import type { Problem } from "../model/problem.ts";
import { Cache } from "../site/cache.ts";
import type { Folders } from "../site/load-data.ts";
import { Desk } from "../preview/incremental.ts";
import { downloadsOf } from "../outputs/downloads/data-files.ts";
import { FEED_FILE, atomFeed } from "../outputs/feed.ts";
import { subsetFonts } from "../outputs/fonts/subset-fonts.ts";
import { handoutPath } from "../site/handout-links.ts";
import { hostFiles } from "../outputs/hosts/host-files.ts";
import { iconsOf, MANIFEST_ICONS } from "../outputs/icons/icons.ts";
import { MANIFEST_FILE, manifestOf } from "../outputs/icons/web-manifest.ts";
import type { KeptPage } from "../site/compact-page.ts";
import { locateProblems } from "../site/problem-locations.ts";
import { LICENCES_FILE, licencesText } from "../outputs/third-party-licences.ts";
import type { Chapter } from "../site/reading-order.ts";
import { readPages, type ReadPages } from "./read-pages.ts";
import { pictureStyles } from "../outputs/images/picture-element.ts";
import { loadEleventy, type Configure } from "../site/rendering.ts";
import { reviewOf, type Review } from "../site/editor-review.ts";
import { SEARCH_PLACEHOLDER, searchScript } from "../outputs/search/search-script.ts";
import { openSession, type Session, type SessionOptions } from "../site/build-context.ts";
import { splitCss } from "../outputs/css/css-chunks.ts";
import { chunkAddress, chunkFile } from "../outputs/css/css-bundle.ts";
import { weighSite } from "../checks/budget/page-weight.ts";

/** A built site: every file by its path in the folder, with `/`. */
export interface Site {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The briefing that it shows. */
  readonly briefing: Briefing;
  /** The pages that are printed, in reading order. */
  readonly outline: readonly Chapter[];
  /** What its heaviest pages weigh, as a table for a terminal. */
  readonly budget: string;
  /** What is wrong; a site with problems is for the eyes of its editor only. */
  readonly problems: readonly Problem[];
  /** Whether its pages hold all that they should; else a preview goes on showing the last site that was whole. */
  readonly whole: boolean;
  /** Whether all its pictures and cards are made; else they still have to be, and sketches stand in for them. */
  readonly finished: boolean;
  /** What an editor wants to know of it; null where drafts are left out. */
  readonly review: Review | null;
  /** What makes single pages of it again; null where drafts are left out. */
  readonly desk: Desk | null;
}

type Files = Map<string, string | Uint8Array>;

/**
 * Builds a site in memory. Nothing is written; whoever asked decides what happens to a site with problems.
 *
 * @throws BriefingError when no page can be built at all: data that does not load, or a broken template
 */
export async function buildSite(configure: Configure, folders: Folders, options: SessionOptions = {}): Promise<Site> {
  const [session] = await Promise.all([openSession(folders, options), loadEleventy()]);
  const { briefing, problems, gallery, cards, handouts } = session;
  const sound = !problems.some;
  const { pages, numberGate, rendering, outline, planned, ...told } = await readPages(configure, session, options);
  const { files, names, otherStyles } = await withFiles(pages, session, told);
  const referred = new Set(pages.flatMap(({ links }) => links.flatMap(({ file }) => file ?? [])));
  for (const [file, bytes] of await gallery.files(referred)) files.set(file, bytes);
  const review = session.drafts ? reviewOf(planned, session) : null;
  const weights = weighSite(pages, files);
  const whole = session.templates.broken.size === 0;
  await checkSite({
    briefing,
    problems,
    numberGate,
    pages,
    files,
    cards: cards.planned,
    handouts,
    handoutCache: new Cache(path.join(folders.cache, "handouts")),
    printedPages: outline.map(({ url }) => url),
    draftPages: new Set(review?.drafts.flatMap(({ url }) => url ?? [])),
    usedTerms: rendering.usedTerms,
    weights,
    privateFolders: [...Object.values(folders), os.homedir(), os.tmpdir()],
    complete: whole,
  });
  // Pixels cannot be read, so no card is drawn before its words have passed.
  const cardCache = new Cache(path.join(folders.cache, "cards"));
  const drawn = problems.some
    ? new Map<string, Uint8Array>()
    : await (options.sketches === true ? cards.cached(cardCache) : cards.draw(cardCache, problems));
  for (const [file, picture] of drawn) files.set(file, picture);
  for (const handout of handouts) files.set(handoutPath(handout), handout.pdf);
  for (const page of pages) files.set(page.file, page.bytes);
  return {
    files,
    briefing,
    outline,
    budget: budgetTable(weights),
    problems: locateProblems(problems.list, folders),
    whole: sound && whole,
    finished: options.sketches !== true || (!gallery.hasPreviews && drawn.size === cards.planned.length),
    review,
    desk: session.drafts ? new Desk({ configure, session, options, planned, rendering, names, otherStyles }) : null,
  };
}

/** The files beside the pages. The names of those that follow from the pages are written into the pages. */
async function withFiles(
  pages: readonly KeptPage[],
  session: Session,
  { han, saysTooMuch }: Pick<ReadPages, "han" | "saysTooMuch">,
): Promise<{ files: Files; names: ReadonlyMap<string, string>; otherStyles: string }> {
  const { briefing, editions, styles, scripts, searchPanel, gallery, palettes, icon, folders } = session;
  const fonts = await subsetFonts(han, folders);
  const otherStyles = `${fonts.css}@layer components{${pictureStyles(gallery.pictures.values())}}`;
  const sheets = [...splitCss(styles + otherStyles)].map(([name, css]) => ({ name, css, file: chunkFile(css, name) }));
  const search = searchScript(pages, briefing, searchPanel, saysTooMuch);
  const files: Files = new Map<string, string | Uint8Array>([
    ...sheets.map(({ file, css }) => [file, css] as const),
    ...fonts.files,
    ...[...scripts.values(), search].map(({ address, code }) => [address.slice(1), code] as const),
    ...downloadsOf(briefing),
    ...hostFiles(),
    [LICENCES_FILE, licencesText(folders.engine)],
    [FEED_FILE, atomFeed(briefing, changesOf(editions))],
    [MANIFEST_FILE, manifestOf(briefing, palettes.light, MANIFEST_ICONS)],
    ...(await iconsOf(icon, palettes.light, new Cache(path.join(folders.cache, "icons")), folders.engine)),
  ]);
  const names = new Map([
    ...sheets.map(({ name, file }) => [chunkAddress(name), `/${file}`] as const),
    [SEARCH_PLACEHOLDER, search.address],
  ]);
  for (const page of pages) page.rename(names);
  return { files, names, otherStyles };
}
