// What the steps of one build share: the briefing, the assets that pages refer to, and the problems found so far.

import { Problems } from "../model/problem.ts";
import { suggestId } from "../model/suggest-id.ts";
import { CardSet } from "../outputs/cards/card-set.ts";
import { bundleCss } from "../outputs/css/css-bundle.ts";
import { splitCss } from "../outputs/css/css-chunks.ts";
import { pageNumberStyles } from "../outputs/css/page-numbers.ts";
import { type Palette, palettesOf } from "../outputs/css/palette.ts";
import { readIcon } from "../outputs/icons/icon-source.ts";
import { Images } from "../outputs/images/images.ts";
import { bundleCheck, type CheckBundle } from "../outputs/js/check-script.ts";
import { bundleScripts, type Script, scriptsIn } from "../outputs/js/script-bundles.ts";
import { bundlePanel } from "../outputs/search/search-script.ts";
import type { Handout } from "./cross-page/handout-links.ts";
import type { PageFronts } from "./front-matter/page-fronts.ts";
import { readPageFronts } from "./front-matter/read-page-fronts.ts";
import { type BriefingOptions, type LoadedBriefing, loadBriefing, translateBriefing } from "./load/load-briefing.ts";
import { type PublicFiles, readPublicFiles } from "./load/public-files.ts";
import type { Folders } from "./paths.ts";
import type { SiteCopy } from "./site-copy.ts";

/** Files that exist before any page: pages refer to them. */
export interface Assets {
  readonly images: Images;
  /** The engine's style sheet; styles that depend on the pages, such as fonts, are added once these are known. */
  readonly styles: string;
  /** Names of the style sheets into which the styles are split. */
  readonly styleSheets: readonly string[];
  /** The scripts with their texts in the language of the pages, and without. */
  readonly scripts: ReadonlyMap<string, Script>;
  readonly scriptBundles: ReadonlyMap<string, string>;
  /** Code of the search panel, to which a build adds its index. */
  readonly searchPanel: string;
  /** The code of the page of checks, without the figures. */
  readonly checkPage: CheckBundle;
  readonly palettes: { readonly light: Palette; readonly dark: Palette };
  readonly icon: string;
}

/** One build, from its facts to its problems. */
export interface BuildContext extends LoadedBriefing {
  readonly folders: Folders;
  readonly assets: Assets;
  /** Front matter of the pages, checked. */
  readonly fronts: PageFronts;
  /** Social cards that pages refer to; drawn once their text has passed the number gate. */
  readonly cards: CardSet;
  readonly handouts: readonly Handout[];
  /**
   * Dated copies of the closed editions and the pages in other languages, to be published with the pages; none in a
   * preview, or in a copy itself.
   */
  readonly copies: readonly SiteCopy[];
  /** Files that are published as they are. */
  readonly publicFiles: PublicFiles;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** Everything wrong so far. A build that ends with a problem is not published. */
  readonly problems: Problems;
}

export interface BuildOptions extends BriefingOptions {
  /** Tag of the language of the pages; the main one by default. */
  readonly language?: string | undefined;
  /** Whether a sketch may replace a picture not encoded yet, and cards may be missing: a preview's first pages. */
  readonly sketches?: boolean | undefined;
  /** Awaited between pages, so that a build can yield to other work. Throw in it to abandon the build. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Handouts printed from these very pages. */
  readonly handouts?: readonly Handout[] | undefined;
}

/**
 * Loads the briefing and everything that pages refer to.
 *
 * @throws BriefingError when the data or the data files of pages cannot be loaded at all, or there are no settings
 */
export async function openBuildContext(folders: Folders, options: BuildOptions = {}): Promise<BuildContext> {
  const problems = new Problems();
  const [loaded, css, scriptBundles, searchPanel, checkPage] = await Promise.all([
    loadBriefing(folders, options, problems),
    bundleCss(folders),
    bundleScripts(folders),
    bundlePanel(folders),
    bundleCheck(folders),
  ]);
  const drafts = options.drafts ?? false;
  const fronts = await readPageFronts(folders, { ...loaded, drafts }, problems);
  const images = await Images.encode(loaded.briefing.pictures, folders, problems, options.sketches);
  const { datedCopy, locale: ownLocale, settings: ownSettings } = loaded.briefing;
  // A dated copy is in one language, whatever languages come later.
  const styles = css + pageNumberStyles(datedCopy ? [ownLocale.tag] : ownSettings.languages);
  const palettes = palettesOf(styles);
  const icon = await readIcon(folders, palettes.light);
  const scripts = scriptsIn(loaded.briefing.locale, scriptBundles);
  const styleSheets = [...splitCss(styles).keys()];
  const context: BuildContext = {
    ...loaded,
    folders,
    assets: { images, styles, styleSheets, scripts, scriptBundles, searchPanel, checkPage, palettes, icon },
    cards: new CardSet(folders.engine, { palette: palettes.light, icon }),
    fronts,
    handouts: options.handouts ?? [],
    copies: [],
    publicFiles: readPublicFiles(folders, problems),
    drafts,
    problems,
  };
  const { language } = options;
  const { locale, settings } = loaded.briefing;
  if (language === undefined || language === locale.tag) return context;
  if (!settings.languages.includes(language)) {
    problems.add({
      file: loaded.facts.settingsFile,
      record: "languages",
      message: `there is no language "${language}".`,
      suggestion: suggestId(language, settings.languages),
    });
    return context;
  }
  const translated = await inLanguage(context, language);
  for (const problem of problems.list) translated.problems.add(problem);
  return translated;
}

/**
 * The same build in another language of the briefing.
 *
 * @param context in the main language, without a problem
 */
export async function inLanguage(context: BuildContext, language: string): Promise<BuildContext> {
  const problems = new Problems();
  const loaded = translateBriefing(context, language, problems);
  const images = context.assets.images.withWordsOf(loaded.briefing.pictures);
  const scripts = scriptsIn(loaded.briefing.locale, context.assets.scriptBundles);
  const own = { ...context, assets: { ...context.assets, images, scripts }, copies: [], handouts: [] };
  const translated = withBriefing(own, loaded, problems);
  return { ...translated, fronts: await readPageFronts(context.folders, translated, problems) };
}

/** The same build with other facts: its assets stay, its cards and problems start again. */
export function withBriefing(context: BuildContext, loaded: LoadedBriefing, problems: Problems): BuildContext {
  const { palettes, icon } = context.assets;
  const cards = new CardSet(context.folders.engine, { palette: palettes.light, icon });
  return { ...context, ...loaded, cards, problems };
}
