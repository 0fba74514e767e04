// What search can show stands on the page to which it leads: the finished script is read against the finished pages.
//
// The pages have passed the gate; the script is code, which the gate does not read. So every text in it that a reader
// can be shown has to be found on its page, whole: as a heading, or as whole sentences of one block. A number that was
// altered in the script, or that lost its bound there, stands on no page.

import type { SitePage } from "../../html/read-page.ts";
import { DATA_LINE } from "../../outputs/search/search-script.ts";
import type { SearchData, SearchEntry } from "../../model/search/entry.ts";
import { suggestId, type Problems } from "../../model/problem.ts";
import { headingsOn, sentencesOn, isWholeSentence, type PageSentences } from "./page-sentences.ts";

const SEARCH_FILE = /^assets\/search-index(?:-[0-9a-f]+)?\.js$/;
const FIELDS = ["address", "title", "kind", "within", "passages"];
const BY_HAND = "nothing by hand: the script is made from the finished pages.";

/**
 * Reports everything that the search script could show and that its page does not say, entries that lead nowhere or to
 * pages that are not to be found, and pages that search would not find.
 *
 * @param files all files that are no pages, by their path in the built folder
 */
export function checkSearch(
  pages: readonly SitePage[],
  files: ReadonlyMap<string, string | Uint8Array>,
  problems: Problems,
): void {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  for (const [file, contents] of files) {
    if (!SEARCH_FILE.test(file)) continue;
    const report = (record: string, message: string, suggestion = BY_HAND) =>
      problems.add({ file, record, message, suggestion });
    const entries = entriesIn(String(contents));
    if (entries === null) {
      report(
        "last line",
        "the search script does not hold its data as the check can read it.",
        "a last line of the panel's name, .open and the data as JSON.",
      );
      continue;
    }
    const said = new Map<SitePage, PageSentences>();
    for (const entry of entries) {
      const [name = "", fragment] = entry.address.split("#");
      const page = byFile.get(name);
      if (page === undefined)
        report(entry.address, "search leads to no page of the site.", suggestId(name, [...byFile.keys()]));
      else if (!page.searchable) report(entry.address, "search leads to a page that is not to be found (noindex).");
      else if (fragment !== undefined && !page.ids.has(fragment))
        report(entry.address, `the page has no "#${fragment}".`, suggestId(fragment, [...page.ids]));
      else {
        const known =
          said.get(page) ??
          (entry.passages.length === 0 && entry.within === null && !entry.kind.includes(",")
            ? { headings: headingsOn(page.html), blocks: [] }
            : sentencesOn(page.html));
        if (known.blocks.length > 0) said.set(page, known);
        for (const message of mistakesIn(entry, known)) report(entry.address, message);
      }
    }
    const found = new Set(entries.map(({ address }) => address.split("#")[0]));
    for (const page of pages)
      if (page.searchable && !page.broken && !found.has(page.file)) report(page.url, "search would not find the page.");
  }
}

/** The entries of a search script; null where its last line is no data of the known shape. */
function entriesIn(script: string): readonly SearchEntry[] | null {
  try {
    const data = JSON.parse(DATA_LINE.exec(script)?.[1] ?? "") as SearchData;
    const known = data.entries.every((entry) => Object.keys(entry).every((field) => FIELDS.includes(field)));
    return known && Object.keys(data).sort().join() === "entries,index" ? data.entries : null;
  } catch {
    return null;
  }
}

function mistakesIn({ title, within, kind, passages }: SearchEntry, said: PageSentences): string[] {
  // Kinds are words of the engine, but for what stands behind a comma: that is said on the page, "target".
  const [, state] = kind.split(", ");
  return [
    ...[title, ...(within === null ? [] : [within])]
      .filter((text) => !said.headings.includes(text))
      .map((text) => `search shows the title "${text}", and the page has no such heading.`),
    ...passages
      .filter((passage) => !isWholeSentence(passage, said))
      .map((passage) => `search shows "${passage}", and the page does not say so.`),
    ...(state === undefined || said.blocks.includes(state)
      ? []
      : [`search calls it "${kind}", and the page does not say "${state}".`]),
    ...(/^[a-z]+(?:, [a-z]+)?$/.test(kind) ? [] : [`search calls it "${kind}", which is no kind.`]),
  ];
}
