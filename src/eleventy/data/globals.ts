// Data of every template: the briefing, its records as lists, and what layouts link to.

import type { Briefing } from "../../model/briefing.ts";
import { CHECKED_LEVELS, levelInWords } from "../../model/checked-level.ts";
import { changesOf, type EditionChanges } from "../../model/changes.ts";
import { MAX_LISTED } from "../../model/list-pages.ts";
import { fittingRows } from "../../model/register.ts";
import { EMBED_POLICY, PAGE_POLICY, standalonePolicy } from "../../html/content-security-policy.ts";
import { downloadLinks } from "../../outputs/downloads/data-files.ts";
import { FAVICON_ICO, FAVICON_SVG, TOUCH_ICON } from "../../outputs/icons/icons.ts";
import { MANIFEST_FILE } from "../../outputs/icons/web-manifest.ts";
import { SEARCH_PLACEHOLDER } from "../../outputs/search/search-script.ts";
import { CHECK_PLACEHOLDER } from "../../outputs/js/check-script.ts";
import type { BuildContext } from "../../site/build-context.ts";
import { type PageRecord, RECORDS_WITH_PAGES } from "../../site/navigation/page-head.ts";

const ICONS = {
  svg: `/${FAVICON_SVG}`,
  ico: `/${FAVICON_ICO}`,
  touch: `/${TOUCH_ICON.path}`,
  manifest: `/${MANIFEST_FILE}`,
};

/**
 * Each global of the templates by its name, computed when a template first asks for it: downloads and changes of a
 * large briefing take longer than the page that a preview renders again.
 */
export function templateGlobals({ briefing, editions, assets }: BuildContext): Record<string, () => unknown> {
  return {
    briefing: () => briefing,
    terms: () => [...briefing.terms.values()],
    changes: () => listedChanges(changesOf(editions), briefing.original),
    downloads: () => downloadLinks(briefing),
    checkedLevels: () => CHECKED_LEVELS.map((id) => ({ id, ...levelInWords(id, briefing.locale) })),
    styles: () => assets.styles,
    scripts: () => assets.scripts,
    checkScript: () => CHECK_PLACEHOLDER,
    palettes: () => assets.palettes,
    policies: () => ({ page: PAGE_POLICY, embed: EMBED_POLICY, alone: standalonePolicy(assets.styles) }),
    icons: () => ICONS,
    searchIndex: () => SEARCH_PLACEHOLDER,
    searchLanguages: () => languagesOf(briefing),
  };
}

/** The changes with those of the added records that fit on their page. */
function listedChanges(changes: readonly EditionChanges[], original: Briefing | null) {
  const figures = fittingRows(
    changes.map((change) => change.figures),
    original,
  );
  const most = MAX_LISTED / 4;
  const sources = fittingRows(
    changes.map((change) => change.sources),
    original,
    most,
  );
  const commitments = fittingRows(
    changes.map((change) => change.commitments),
    original,
    most,
  );
  return changes.map((change, index) => ({
    ...change,
    added: { sources: sources[index], commitments: commitments[index], figures: figures[index] },
  }));
}

/** The records with pages as lists, which take the place of Eleventy's references to them. */
export function recordLists(briefing: Briefing): Record<string, readonly PageRecord[]> {
  return Object.fromEntries(Object.values(RECORDS_WITH_PAGES).map((list) => [list, [...briefing[list].values()]]));
}

/** The languages in which words can be searched, as the pages name them: "English or Chinese"; null for one alone. */
function languagesOf({ locale, sources }: Briefing): string | null {
  const tags = [locale.tag, ...[...sources.values()].map(({ language }) => language)];
  const all = [...new Set(tags.map((tag) => new Intl.Locale(tag).language))];
  if (all.length === 1) return null;
  const names = new Intl.DisplayNames(locale.tag, { type: "language" });
  const list = new Intl.ListFormat(locale.tag, { type: "disjunction" });
  return list.format(all.map((tag) => names.of(tag) ?? tag));
}
