// One build from its start to its end: the briefing that is built, and what is gathered on the way.

import { resolveBriefing } from "../model/resolve-briefing.ts";
import type { Briefing } from "../model/briefing.ts";
import { editionScope } from "../model/edition.ts";
import { readFacts } from "../model/facts.ts";
import { BriefingError, Problems } from "../model/problem.ts";
import { CardSet } from "../outputs/cards/card-set.ts";
import { loadData, reloadData, type Folders } from "./load-data.ts";
import type { Handout } from "./handout-links.ts";
import { locateProblems } from "./problem-locations.ts";
import { encodeImages, type Images } from "../outputs/images/images.ts";
import { readIcon } from "../outputs/icons/icon-source.ts";
import { palettesOf, type Palette } from "../outputs/css/palette.ts";
import { bundleScripts, type Script } from "../outputs/js/script-bundles.ts";
import { bundlePanel } from "../outputs/search/search-script.ts";
import { splitCss } from "../outputs/css/css-chunks.ts";
import { bundleCss } from "../outputs/css/css-bundle.ts";
import { Templates } from "../eleventy/templates/templates.ts";

/** What a build needs to know, and where it reports what is wrong. */
export interface Session {
  readonly folders: Folders;
  readonly briefing: Briefing;
  /** The briefing as each edition up to the one that is built knows it, the oldest first. */
  readonly editions: readonly Briefing[];
  readonly gallery: Images;
  /** The engine's style sheet; what depends on the pages, such as fonts, is not yet in it. */
  readonly styles: string;
  /** Names of the sheets into which the styles are parted. */
  readonly sheets: readonly string[];
  readonly scripts: ReadonlyMap<string, Script>;
  readonly palettes: { readonly light: Palette; readonly dark: Palette };
  /** The icon as SVG. */
  readonly icon: string;
  /** The social cards that pages refer to. */
  readonly cards: CardSet;
  /** Handouts that the pages offer. */
  readonly handouts: readonly Handout[];
  /** Code of the search panel, to which each build adds what its pages say. */
  readonly searchPanel: string;
  /** Whether pages that are drafts are shown. */
  readonly drafts: boolean;
  /** Everything wrong so far; a build that ends with some is not published. */
  readonly problems: Problems;
  /** The templates, and the pages that are made of them. */
  readonly templates: Templates;
}

/** Choices of whoever starts a build. */
export interface SessionOptions {
  /** Id of the edition; the newest where it is left out. */
  readonly edition?: string | undefined;
  /** Whether drafts are shown, as in a preview; a build leaves them out. */
  readonly drafts?: boolean | undefined;
  /** Whether sketches will do for pictures that are not made yet, and social cards may be missing: the first look of a preview. */
  readonly sketches?: boolean | undefined;
  /** Called between pages by a build that is not alone: it may wait, and throw to give the build up. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Handouts that were printed of these very pages; none where it is left out. */
  readonly handouts?: readonly Handout[] | undefined;
}

/**
 * Loads the facts and makes the briefing of them. Records that are wrong are reported in `problems` and left out.
 *
 * @throws BriefingError when the data cannot be loaded at all, or there are no settings
 */
export async function openSession(folders: Folders, options: SessionOptions = {}): Promise<Session> {
  const problems = new Problems();
  const [{ briefing, editions }, styles, scripts, searchPanel] = await Promise.all([
    briefingsOf(folders, options, problems),
    bundleCss(folders),
    bundleScripts(folders),
    bundlePanel(folders),
  ]);
  const gallery = await encodeImages(briefing.pictures, folders, problems, options.sketches);
  const palettes = palettesOf(styles);
  const icon = await readIcon(folders, palettes.light);
  const cards = new CardSet(folders.engine, { palette: palettes.light, icon });
  return {
    folders,
    briefing,
    editions,
    gallery,
    styles,
    sheets: [...splitCss(styles).keys()],
    scripts,
    palettes,
    icon,
    cards,
    handouts: options.handouts ?? [],
    drafts: options.drafts ?? false,
    searchPanel,
    problems,
    templates: new Templates(folders, problems),
  };
}

/**
 * Loads the facts and makes the briefing of them, as the edition and each one before it knows them.
 *
 * @param changed the only file that has changed since the facts were loaded last
 */
export async function briefingsOf(
  folders: Folders,
  options: SessionOptions,
  problems: Problems,
  changed?: string,
): Promise<Pick<Session, "briefing" | "editions">> {
  const { modules } =
    (changed === undefined ? null : await reloadData(folders, changed)) ?? (await loadData(folders, options.drafts));
  const facts = readFacts(modules, problems, options.drafts);
  const briefing = resolveBriefing(facts, options.edition, problems);
  const earlier = (editionScope(briefing.settings.editions, briefing.edition.id)?.editions ?? []).slice(0, -1);
  // What is wrong with an earlier edition is wrong with the facts, and reported above.
  return { briefing, editions: [...earlier.map(({ id }) => resolveBriefing(facts, id, new Problems())), briefing] };
}

/**
 * Loads the facts and throws everything that is wrong with them: what `npm run check` does.
 *
 * @throws BriefingError with every problem of the data
 */
export async function checkData(folders: Folders): Promise<Briefing> {
  const { briefing, problems } = await openSession(folders);
  if (problems.some) throw new BriefingError(locateProblems(problems.list, folders));
  return briefing;
}
