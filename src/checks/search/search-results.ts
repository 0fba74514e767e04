// Everything that search can show appears on the page it leads to: the finished script is compared with the pages.
//
// The number gate reads pages but no code. So every text in the script must be found on its page as a heading or as
// whole sentences of one block: a number changed in the script, or without its bound there, appears on no page.

import type { Locale } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { SitePage } from "../../html/read-page.ts";
import { DATA_LINE } from "../../outputs/search/search-script.ts";
import { kindInWords, stateInWords } from "../../outputs/search/search-entries.ts";
import type { SearchData, SearchEntry } from "../../model/search/entry.ts";
import type { Problems } from "../../model/problem.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { headingsOn, sentencesOn, isWholeSentence, type PageSentences } from "./page-sentences.ts";

const SEARCH_FILE = /^assets\/search-index(?:-[0-9a-f]+)?\.js$/;
const FIELDS = ["address", "title", "kind", "within", "passages"];
const BY_HAND = "nothing by hand; the build writes the script from the finished pages.";

/**
 * Reports texts of the search script that its pages do not say, entries that lead nowhere or to pages closed to search,
 * and pages that search would not find.
 */
export function checkSearch(
  pages: readonly SitePage[],
  files: ReadonlyMap<string, string | Uint8Array>,
  { briefing: { locale }, problems }: { readonly briefing: Pick<Briefing, "locale">; readonly problems: Problems },
): void {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  for (const [file, contents] of files) {
    if (!SEARCH_FILE.test(file)) continue;
    const report = (record: string, message: string, suggestion = BY_HAND, pages: readonly string[] = []) =>
      problems.add({ file, record, message, suggestion, ...(pages.length > 0 ? { pages } : {}) });
    const data = dataIn(String(contents));
    if (data === null) {
      report(
        "last line",
        "the search script does not contain its data in the form that the check reads.",
        "a last line with the panel's name, .open and the data as JSON.",
      );
      continue;
    }
    const { entries, kinds } = data;
    const sentences = new Map<SitePage, PageSentences>();
    for (const entry of entries) {
      const [name = "", fragment] = entry.address.split("#");
      const page = byFile.get(name);
      if (page === undefined)
        report(entry.address, "search leads to no page of the site.", suggestId(name, [...byFile.keys()]));
      else if (!page.searchable) report(entry.address, "search leads to a page that is closed to search (noindex).");
      else if (fragment !== undefined && !page.ids.has(fragment))
        report(entry.address, `the page has no "#${fragment}".`, suggestId(fragment, [...page.ids]));
      else {
        const titleOnly = entry.passages.length === 0 && entry.within === null && !entry.kind.includes(",");
        const text =
          sentences.get(page) ?? (titleOnly ? { headings: headingsOn(page.html), blocks: [] } : sentencesOn(page.html));
        if (text.blocks.length > 0) sentences.set(page, text);
        for (const message of faultsIn(entry, kinds[entry.kind], text, locale))
          report(entry.address, message, BY_HAND, [page.url]);
      }
    }
    const found = new Set(entries.map(({ address }) => address.split("#")[0]));
    for (const page of pages)
      if (page.searchable && !page.broken && !found.has(page.file))
        report(page.url, "search would not find the page.", BY_HAND, [page.url]);
  }
}

/** The data of a search script, or null if its last line has none of the known shape. */
function dataIn(script: string): SearchData | null {
  try {
    const data = JSON.parse(DATA_LINE.exec(script)?.[1] ?? "") as SearchData;
    const known = data.entries.every((entry) => Object.keys(entry).every((field) => FIELDS.includes(field)));
    return known && Object.keys(data).sort().join() === "entries,index,kinds,texts" ? data : null;
  } catch {
    return null;
  }
}

/** @param shown the kind as the script would show it */
function faultsIn(
  { title, within, kind, passages }: SearchEntry,
  shown: string | undefined,
  said: PageSentences,
  locale: Locale,
): string[] {
  const name = kindInWords(kind, locale);
  // The engine names the kinds; only the state, such as "target", is said on the page.
  const [, state] = kind.split(", ");
  return [
    ...[title, ...(within === null ? [] : [within])]
      .filter((text) => !said.headings.includes(text))
      .map((text) => `search shows the title "${text}", but the page has no such heading.`),
    ...passages
      .filter((passage) => !isWholeSentence(passage, said))
      .map((passage) => `search shows "${passage}", but the page does not say so.`),
    ...(state === undefined || said.blocks.includes(stateInWords(state, locale) ?? state)
      ? []
      : [`search calls it "${kind}", but the page does not say "${stateInWords(state, locale) ?? state}".`]),
    ...(name === undefined ? [`search calls it "${kind}", which is not a kind.`] : []),
    ...(name !== undefined && name !== shown ? [`search shows the kind "${kind}" as "${shown}".`] : []),
  ];
}
