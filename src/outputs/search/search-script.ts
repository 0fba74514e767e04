// The search script: the panel, the library and the prebuilt index in one classic script, loaded when it is first used.

import path from "node:path";
import MiniSearch from "minisearch";
import type { Briefing } from "../../model/briefing.ts";
import { searchOptions, type IndexedEntry, type SearchData } from "../../model/search/entry.ts";
import type { SitePage } from "../../html/read-page.ts";
import type { Folders } from "../../site/load-data.ts";
import { hashedName, placeholderName } from "../hashed-names.ts";
import { bundleScript, type Script } from "../js/script-bundles.ts";
import { entriesOf, type SearchEntryWithValues } from "./search-entries.ts";

const NAME = "search-index";

/** What pages write for the script's address: its name follows from what all pages say, so it comes after them. */
export const SEARCH_PLACEHOLDER = placeholderName(NAME, "js");

/** Name by which the bundled panel is known to the line with the data. */
export const PANEL = "briefingSearch";

/** The data as the script's last line gives it to the panel. */
export const DATA_LINE = new RegExp(String.raw`\n${PANEL}\.open\((.*)\);\n$`);

/** The panel and the library as code that waits for the data. */
export function bundlePanel(folders: Folders): Promise<string> {
  return bundleScript(folders, path.join(folders.engine, "assets", "js", "search", "panel.ts"), PANEL);
}

/**
 * The script for the pages as they are.
 *
 * @param panel the bundled code of the panel
 * @param titlesOnly whether search holds no sentences
 */
export function searchScript(
  pages: readonly SitePage[],
  briefing: Briefing,
  panel: string,
  titlesOnly = false,
): Script {
  const code = `${panel.trimEnd()}\n${PANEL}.open(${JSON.stringify(searchData(entriesOf(pages, briefing, titlesOnly)))});\n`;
  return { address: `/${hashedName(NAME, "js", code)}`, code };
}

function searchData(found: readonly SearchEntryWithValues[]): SearchData {
  const index = new MiniSearch<IndexedEntry>(searchOptions(found.map(({ kind }) => kind)));
  index.addAll(
    found.map(({ title, passages, values }, id) => ({ id, title, words: values.join(" "), text: passages.join("\n") })),
  );
  return { entries: found.map(({ values: _, ...entry }) => entry), index: index.toJSON() };
}
