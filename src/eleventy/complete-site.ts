// From rendered pages to a site: the cross-page pass, the files beside the pages, and every check.

import os from "node:os";
import path from "node:path";
import { budgetTable } from "../checks/budget/weight-limits.ts";
import { weighSite } from "../checks/budget/weigh-pages.ts";
import { checkPage, checkSite } from "../checks/site-checks.ts";
import { NumberGate } from "../checks/number-gate/number-gate.ts";
import { type AlignedPage, alignedPage, type PagesInLanguage } from "../html/aligned-page.ts";
import { above } from "../html/relative-links.ts";
import { readPage } from "../html/read-page.ts";
import type { Briefing } from "../model/briefing.ts";
import { changesOf } from "../model/changes.ts";
import { CHECKSUMS_FILE, SIGNATURE_FILE } from "../model/integrity/checksum-list.ts";
import type { Problem } from "../model/problem.ts";
import { chunkAddress, chunkFile } from "../outputs/css/css-bundle.ts";
import { splitCss } from "../outputs/css/css-chunks.ts";
import { chartPictures, drawnCharts } from "../outputs/charts/chart-files.ts";
import { ChartPainter, UnknownCharacterError } from "../outputs/charts/chart-png.ts";
import { chartTables } from "../outputs/downloads/chart-tables.ts";
import { downloadsOf } from "../outputs/downloads/data-files.ts";
import { FEED_FILE, atomFeed } from "../outputs/feed.ts";
import { collectHan } from "../outputs/fonts/font-faces.ts";
import { subsetFonts } from "../outputs/fonts/subset-fonts.ts";
import { hostFiles } from "../outputs/host-files.ts";
import { iconsOf, MANIFEST_ICONS } from "../outputs/icons/icons.ts";
import { MANIFEST_FILE, manifestOf } from "../outputs/icons/web-manifest.ts";
import { pictureStyles } from "../outputs/images/picture-element.ts";
import { proofReaderFiles } from "../outputs/proof-reader/proof-reader-files.ts";
import { CHECK_PLACEHOLDER, checkScripts, hasCheckPage } from "../outputs/js/check-script.ts";
import { SEARCH_PLACEHOLDER, searchScript } from "../outputs/search/search-script.ts";
import { sitemapOf } from "../outputs/sitemap.ts";
import { LICENCES_FILE, licencesText } from "../outputs/third-party-licences.ts";
import type { BuildContext, BuildOptions } from "../site/build-context.ts";
import { Cache } from "../site/cache.ts";
import { textOf } from "../site/file-contents.ts";
import { CrossPagePass } from "../site/cross-page/cross-page-pass.ts";
import { type Review, reviewOf } from "../site/editor-review.ts";
import { handoutPath } from "../site/cross-page/handout-links.ts";
import { isShared } from "../site/site-copy.ts";
import type { PageStore } from "../site/page-store/page-store.ts";
import { PUBLIC, templatePath } from "../site/paths.ts";
import { ignoredFiles } from "../site/load/ignored-files.ts";
import type { PublicFiles } from "../site/load/public-files.ts";
import { staleSearches } from "../model/stale-searches.ts";
import { locateProblems } from "../site/load/problem-locations.ts";
import { languageVersions } from "../site/navigation/language-versions.ts";
import { languageFolderNames } from "../site/navigation/addresses.ts";
import { type Chapter, outlineOf } from "../site/navigation/reading-order.ts";
import type { CurrentBuild, PageSource } from "./current-build.ts";

/** A built site: every file by its path in the folder, with `/`. */
export interface Site {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly briefing: Briefing;
  /** The pages that are printed, in reading order. */
  readonly outline: readonly Chapter[];
  /** Weight of the heaviest pages, as a table for a terminal. */
  readonly budget: string;
  /** Everything wrong with it; a site with problems is for its editor only. */
  readonly problems: readonly Problem[];
  /** Files of the content folder that no build reads. They stop nothing. */
  readonly warnings: readonly Problem[];
  /** Whether every record and template made its part; else a preview keeps showing the last complete site. */
  readonly complete: boolean;
  /** Whether all pictures and cards are final, and no sketch stands in for one. */
  readonly picturesFinal: boolean;
  /** Origins of numbers and list of drafts; null where drafts are left out. */
  readonly review: Review | null;
  /** Its pages, to be held to each other; null for a briefing in one language. */
  readonly inLanguage: PagesInLanguage | null;
  /** What rendering single pages again needs; null where drafts are left out. */
  readonly rerender: RerenderState | null;
}

/** State of a previewed site that single pages are rendered from after an edit. */
export interface RerenderState {
  readonly build: CurrentBuild;
  readonly pages: readonly PageSource[];
  readonly pass: CrossPagePass;
  /** Final names of files that depend on all pages, by their placeholders. */
  readonly names: ReadonlyMap<string, string>;
  /** Styles added to the engine's own: fonts, and colours of pictures. */
  readonly otherStyles: string;
}

type Files = Map<string, string | Uint8Array>;

/**
 * A pass over the pages of the current build.
 *
 * @param before the pass before an edit, whose collected uses are still valid
 */
export function crossPagePassOf(build: CurrentBuild, before?: CrossPagePass): CrossPagePass {
  return new CrossPagePass(build.context, (text) => build.markdown.renderInline(text), before);
}

/** Completes and checks the pages that Eleventy has rendered and the pass has collected. Writes nothing. */
export async function completeSite(
  build: CurrentBuild,
  store: PageStore,
  pass: CrossPagePass,
  options: BuildOptions,
): Promise<Site> {
  const { context } = build;
  const { briefing, problems, assets, cards, handouts, copies, folders, drafts, fronts, publicFiles } = context;
  const factsHold = !problems.some;
  const sources = [...build.sources.values()];
  const { numberGate, han, inLanguage } = await finishPages(build, store, pass, options);
  const { pages } = store;
  const { files, names, otherStyles } = await filesBeside(store, context, han, pass);
  const referred = new Set(pages.flatMap(({ links }) => links.flatMap(({ file }) => file ?? [])));
  for (const copy of copies) for (const file of copy.references) referred.add(file);
  for (const [file, bytes] of await assets.images.files(referred)) files.set(file, bytes);
  addPublicFiles(files, context);
  const outline = outlineOf([...build.pages.values()]);
  const review = drafts ? reviewOf(sources, context) : null;

  const weights = weighSite(pages, files);
  const rendered = build.templates.broken.size === 0 && !fronts.someFaulty;
  await checkSite({
    briefing,
    problems,
    numberGate,
    pages,
    files,
    cards: cards.planned,
    publicFiles,
    handouts,
    copies,
    handoutCache: new Cache(path.join(folders.cache, "handouts")),
    printedPages: outline.map(({ url }) => url),
    draftPages: new Set(review?.drafts.flatMap(({ url }) => url ?? [])),
    ...(inLanguage === null ? {} : { inLanguage }),
    usedTerms: pass.usedTerms,
    weights,
    privateFolders: [...Object.values(folders), os.homedir(), os.tmpdir()],
    complete: rendered,
  });

  const drawn = await drawCards(context, options);
  for (const [file, picture] of await paintCharts(files, context)) files.set(file, picture);
  for (const [file, picture] of drawn) files.set(file, picture);
  for (const handout of handouts) files.set(handoutPath(handout), handout.pdf);
  for (const copy of copies) for (const [file, contents] of copy.files) files.set(file, contents);
  for (const page of pages) files.set(page.file, page.bytes);
  return {
    files,
    briefing,
    outline,
    budget: budgetTable(weights),
    problems: locateProblems(problems.list.map(inPublicFolder(publicFiles)), folders),
    warnings: [...ignoredFiles(folders, briefing.settings.languages), ...staleSearches(briefing)],
    complete: factsHold && rendered,
    picturesFinal: options.sketches !== true || (!assets.images.hasPreviews && drawn.size === cards.planned.length),
    review,
    inLanguage,
    rerender: drafts ? { build, pages: sources, pass, names, otherStyles } : null,
  };
}

/**
 * The cross-page pass over all pages, and the checks that read one page at a time. Each page is kept in one form only.
 */
async function finishPages(
  build: CurrentBuild,
  store: PageStore,
  pass: CrossPagePass,
  { pause }: BuildOptions,
): Promise<{ numberGate: NumberGate; han: string; inLanguage: PagesInLanguage | null }> {
  const { briefing, handouts, problems, folders, fronts, publicFiles } = build.context;
  const numberGate = new NumberGate(briefing, handouts);
  const han = new Set<string>();
  const aligned: AlignedPage[] | null = briefing.settings.languages.length > 1 && !briefing.datedCopy ? [] : null;
  for (const { url, inputPath, content } of store.takeRendered()) {
    const template = templatePath(inputPath, folders);
    const broken = build.templates.broken.has(template) || fronts.isFaulty(inputPath);
    const page = readPage(pass.complete(content), url, template, {
      broken,
      titlesOnly: store.exceedsSearch,
      ...(briefing.folder === "/"
        ? {}
        : { isShared: (file: string) => isShared(file, briefing, publicFiles), root: above(briefing.folder) }),
    });
    checkPage(page, { briefing, problems, numberGate });
    collectHan(page.html, han);
    aligned?.push(alignedPage(page));
    store.addFinished(page);
    await pause?.();
  }
  const inLanguage = aligned === null ? null : { tag: briefing.locale.tag, pages: aligned };
  return { numberGate, han: [...han].sort().join(""), inLanguage };
}

/** The files beside the pages. Final names of those that depend on the pages are written into the pages. */
async function filesBeside(
  store: PageStore,
  { briefing, facts, editions, assets, folders, copies }: BuildContext,
  han: string,
  pass: CrossPagePass,
): Promise<{ files: Files; names: ReadonlyMap<string, string>; otherStyles: string }> {
  const { styles, scripts, searchPanel, checkPage, images, palettes, icon } = assets;
  const fonts = await subsetFonts(han, folders, isChinese(briefing));
  const otherStyles = `${fonts.css}@layer components{${pictureStyles(images.pictures.values())}}`;
  const sheets = [...splitCss(styles + otherStyles)]
    .filter(([name]) => isUsed(name, briefing))
    .map(([name, css]) => ({ name, css, file: chunkFile(css, name) }));
  const search = searchScript(store.pages, { briefing, facts }, searchPanel, store.exceedsSearch);
  const checks = hasCheckPage(briefing) ? checkScripts(checkPage, briefing, pass.pagesToCheck) : [];
  const [ofCheckPage] = checks;
  const drawings = drawnCharts(briefing, palettes.light, folders.engine);
  const files: Files = new Map<string, string | Uint8Array>([
    ...sheets.map(({ file, css }) => [file, css] as const),
    ...fonts.files,
    ...[...scripts.values(), search, ...checks].map(({ address, code }) => [address.slice(1), code] as const),
    ...downloadsOf(briefing),
    ...(briefing.datedCopy ? [] : proofReaderFiles(folders.engine)),
    ...chartTables(briefing),
    ...drawings,
    ...hostFiles(
      store.pages.map(({ file }) => file),
      fonts.files.keys(),
      languageFolderNames(briefing),
    ),
    [LICENCES_FILE, licencesText(folders.engine)],
    [FEED_FILE, atomFeed(briefing, changesOf(editions))],
    ...sitemapOf(briefing, store.pages, languageVersions(briefing, copies)),
    [MANIFEST_FILE, manifestOf(briefing, palettes.light, MANIFEST_ICONS)],
    ...(await iconsOf(icon, palettes.light, new Cache(path.join(folders.cache, "icons")), folders.engine)),
  ]);
  const names = new Map([
    ...sheets.map(({ name, file }) => [chunkAddress(name), `/${file}`] as const),
    [SEARCH_PLACEHOLDER, search.address],
    ...(ofCheckPage === undefined ? [] : [[CHECK_PLACEHOLDER, ofCheckPage.address] as const]),
  ]);
  for (const page of store.pages) page.rename(names, above(briefing.folder));
  return { files, names, otherStyles };
}

/** Names of files that are written after the others, in capitals. */
const RESERVED = new Set([CHECKSUMS_FILE, SIGNATURE_FILE].map((file) => file.toUpperCase()));

const isChinese = ({ locale }: Briefing) => locale.language === "zh";

/** Whether a chunk of styles is for pages such as these. */
function isUsed(chunk: string, briefing: Briefing): boolean {
  if (chunk === "dated-copy") return briefing.datedCopy;
  return chunk !== "chinese" || isChinese(briefing);
}

/**
 * Adds the files that are published as they are. None replaces a file that the build writes: pages and programs count on
 * what is in it.
 */
function addPublicFiles(files: Files, { publicFiles, problems }: BuildContext): void {
  for (const [file, bytes] of publicFiles)
    if (files.has(file) || RESERVED.has(file.toUpperCase()))
      problems.add({
        file: `${PUBLIC}/${file}`,
        record: "",
        message: "the build writes a file of this name itself.",
        suggestion: "another name; or remove the file.",
      });
    else files.set(file, bytes);
}

/** Names the file to open for a problem of a file that is published as it is. */
function inPublicFolder(files: PublicFiles): (problem: Problem) => Problem {
  return (problem) => (files.has(problem.file) ? { ...problem, file: `${PUBLIC}/${problem.file}` } : problem);
}

/** Social cards as PNG by path. Pixels cannot be read, so none is drawn before the text of all has passed. */
async function drawCards({ cards, problems, folders }: BuildContext, { sketches }: BuildOptions) {
  if (problems.some) return new Map<string, Uint8Array>();
  const cache = new Cache(path.join(folders.cache, "cards"));
  return sketches === true ? cards.cached(cache) : cards.draw(cache, problems);
}

/** Each drawn chart as PNG by path, from the SVG that has passed every check. */
async function paintCharts(files: Files, { problems, folders, assets }: BuildContext) {
  const pictures: Files = new Map();
  if (problems.some) return pictures;
  const painter = new ChartPainter(folders.engine, assets.palettes.light);
  const cache = new Cache(path.join(folders.cache, "charts"));
  for (const file of chartPictures(files)) {
    const svg = files.get(file.replace(/png$/, "svg")) ?? "";
    try {
      pictures.set(file, await painter.draw(textOf(svg), cache));
    } catch (error) {
      if (!(error instanceof UnknownCharacterError)) throw error;
      const message = `the chart cannot be drawn as a picture: ${error.message}`;
      const suggestion = "only Latin or simplified Chinese characters.";
      problems.add({ file: "_data/charts.ts", record: `/${file}`, message, suggestion });
    }
  }
  return pictures;
}
