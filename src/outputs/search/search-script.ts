// The search script: the panel, the search library and the prebuilt index as one classic script, loaded on first use.

import path from "node:path";
import MiniSearch from "minisearch";
import type { Briefing } from "../../model/briefing.ts";
import { searchOptions, type IndexedEntry, type SearchData } from "../../model/search/entry.ts";
import type { SitePage } from "../../html/read-page.ts";
import type { Folders } from "../../site/paths.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";
import { bundleScript, type Script } from "../js/script-bundles.ts";
import { entriesOf } from "./search-entries.ts";

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
 * @param panel the bundled panel
 * @param titlesOnly whether pages are found by title and numbers only
 */
export function searchScript(
  pages: readonly SitePage[],
  briefing: Briefing,
  panel: string,
  titlesOnly = false,
): Script {
  const found = entriesOf(pages, briefing, titlesOnly);
  const index = new MiniSearch<IndexedEntry>(searchOptions(found.map(({ kind }) => kind)));
  index.addAll(
    found.map(({ title, passages, values }, id) => ({ id, title, words: values.join(" "), text: passages.join("\n") })),
  );
  const data: SearchData = { entries: found.map(({ values: _, ...entry }) => entry), index: index.toJSON() };
  const code = `${panel.trimEnd()}\n${PANEL}.open(${JSON.stringify(data)});\n`;
  return { address: `/${hashedName(NAME, "js", code)}`, code };
}
