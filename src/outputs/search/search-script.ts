// The search script: the panel, the search library and the prebuilt index as one classic script, loaded on first use.

import path from "node:path";
import MiniSearch from "minisearch";
import { textsOf } from "../../messages/compile-message.ts";
import { searchOptions, type IndexedEntry, type SearchData } from "../../model/search/entry.ts";
import type { SitePage } from "../../html/read-page.ts";
import type { LoadedBriefing } from "../../site/load/load-briefing.ts";
import type { Folders } from "../../site/paths.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";
import { bundleScript, type Script } from "../js/script-bundles.ts";
import { pinyinTerms } from "./pinyin-terms.ts";
import { recordNames } from "./record-names.ts";
import { entriesOf, kindInWords } from "./search-entries.ts";

const NAME = "search-index";

/** The script's address in pages until its hash is known, which depends on the text of all pages. */
export const SEARCH_PLACEHOLDER = placeholderName(NAME, "js");

export const PANEL = "briefingSearch";

/** The last line of the script, which passes the data to the panel. */
export const DATA_LINE = new RegExp(String.raw`\n${PANEL}\.open\((.*)\);\n$`);

/** Bundles the panel and the search library, without the data. */
export function bundlePanel(folders: Folders): Promise<string> {
  return bundleScript(folders, path.join(folders.engine, "assets", "js", "search", "panel.ts"), PANEL);
}

/**
 * The search script of the pages.
 *
 * @param facts from which the records have their names in other languages
 * @param panel the bundled panel
 * @param titlesOnly whether pages are found by title and numbers only
 */
export function searchScript(
  pages: readonly SitePage[],
  { briefing, facts }: Pick<LoadedBriefing, "briefing" | "facts">,
  panel: string,
  titlesOnly = false,
): Script {
  const found = entriesOf(pages, briefing, recordNames(facts, briefing), titlesOnly);
  const kinds = new Set(found.map(({ kind }) => kind));
  const index = new MiniSearch<IndexedEntry>(searchOptions(found.map(({ kind }) => kind)));
  index.addAll(
    found.map(({ title, passages, values, names }, id) => ({
      id,
      title,
      words: values.join("\n"),
      names: names.join("\n"),
      pinyin: [...new Set([title, ...names].flatMap(pinyinTerms))].join(" "),
      text: passages.join("\n"),
    })),
  );
  const data: SearchData = {
    entries: found.map(({ values: _, names: __, ...entry }) => entry),
    kinds: Object.fromEntries([...kinds].map((kind) => [kind, kindInWords(kind, briefing.locale) ?? kind])),
    texts: textsOf(briefing.locale, "search.panel"),
    index: index.toJSON(),
  };
  const code = `${panel.trimEnd()}\n${PANEL}.open(${JSON.stringify(data)});\n`;
  return { address: `/${hashedName(NAME, "js", code)}`, code };
}
