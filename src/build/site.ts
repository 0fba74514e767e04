// The whole site in memory: Eleventy's pages, the files beside them, and every check passed.

import path from "node:path";
import { Eleventy, type EleventyConfig } from "@11ty/eleventy";
import { checkAddresses } from "../checks/addresses.ts";
import { checkNumbers } from "../checks/gate/gate.ts";
import { checkLeftovers } from "../checks/leftovers.ts";
import { checkLinks } from "../checks/links.ts";
import { changesOf } from "../model/changes.ts";
import { BriefingError, type Problem } from "../model/problem.ts";
import { Cache } from "./cache.ts";
import { templatePath, type Folders } from "./content.ts";
import { downloadsOf } from "./downloads/index.ts";
import { FEED_FILE, feedOf } from "./feed.ts";
import { hanOf } from "./fonts/faces.ts";
import { openFonts } from "./fonts/fonts.ts";
import { readPage } from "./page.ts";
import { pictureStyles } from "./pictures/markup.ts";
import { iconsOf, MANIFEST_ICONS } from "./icons/icons.ts";
import { MANIFEST_FILE, manifestOf } from "./icons/manifest.ts";
import { openSession, type Session, type SessionOptions } from "./session.ts";
import { styleFile, STYLE_SHEET } from "./styles.ts";
import { templateProblem } from "./template-errors.ts";
import { withUsage, type RenderedPage } from "./usage.ts";

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
  const { briefing, problems, scripts, palettes, icon, cards } = session;
  const cacheOf = (name: string) => new Cache(path.join(folders.cache, name));
  const sound = !problems.some;
  const rendered = await renderPages(configure, session);
  const { sheet, css, fonts } = await finishStyles(rendered, session);
  const pages = rendered.map(({ url, template, content }) => readPage(content, url, template, { broken: session.brokenTemplates.has(template), finished: new Map([[STYLE_SHEET, `/${sheet}`]]) }));
  const files = new Map<string, string | Uint8Array>([
    [sheet, css],
    ...fonts,
    ...[...scripts.values()].map(({ address, code }) => [address.slice(1), code] as const),
    ...downloadsOf(briefing),
    [FEED_FILE, feedOf(briefing, changesOf(session.editions))],
    [MANIFEST_FILE, manifestOf(briefing, palettes.light, MANIFEST_ICONS)],
    ...(await iconsOf(icon, palettes.light, cacheOf("icons"), folders.engine)),
  ]);
  for (const { template, url, mistakes } of pages) {
    for (const { wrong, write } of mistakes) problems.add({ file: template, where: url, wrong, write });
  }
  const referred = new Set(pages.flatMap(({ links }) => links.flatMap(({ file }) => file ?? [])));
  for (const [file, bytes] of await session.gallery.files(referred)) files.set(file, bytes);
  const names = [...files.keys(), ...cards.planned.map((card) => card.path)];
  checkAddresses(pages, names, problems);
  checkLeftovers(pages, problems);
  checkLinks(pages, new Set(names), problems);
  checkNumbers(pages, files, briefing, problems, cards.planned);
  // Pixels cannot be read, so no card is drawn before its words have passed.
  if (!problems.some) for (const [file, picture] of await cards.draw(cacheOf("cards"), problems)) files.set(file, picture);
  for (const page of pages) files.set(page.file, page.html);
  return { files, problems: problems.list, whole: sound && session.brokenTemplates.size === 0 };
}

/** The style sheet with what depends on the pages: fonts that hold their characters, and rules for their pictures. */
async function finishStyles(pages: readonly RenderedPage[], { styles, gallery, folders }: Session): Promise<{ sheet: string; css: string; fonts: ReadonlyMap<string, Uint8Array> }> {
  const fonts = await openFonts(hanOf(pages.map(({ content }) => content)), folders);
  const css = `${styles}${fonts.css}@layer components{${pictureStyles(gallery.pictures.values())}}`;
  return { sheet: styleFile(css), css, fonts: fonts.files };
}

/** All pages as Eleventy renders them, in the order of their addresses. */
async function renderPages(configure: Configure, session: Session): Promise<(RenderedPage & { template: string })[]> {
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
  return withUsage(published).map(({ url, inputPath, content }) => ({ url, content, template: templatePath(inputPath, folders) }));
}
