// The search panel: searches as the reader types; arrow keys move through the results.

import MiniSearch from "minisearch";
import styles from "../../../_includes/components/search/results.css";
import { searchOptions, type SearchData, type IndexedEntry } from "../../../src/model/search/entry.ts";
import { askedWords } from "../../../src/model/search/words.ts";
import { find } from "./find.ts";
import { textWriter, type TextWriter } from "../../../src/messages/compiled-message.ts";
import { resultItem } from "./result.ts";

/** Results shown at most. */
const SHOWN = 20;

/**
 * Connects the panel on the page to the search data. Results are relative to the home page, which the name of the site
 * leads to: a dated copy has its own, and scripts of the root.
 */
export function open(data: SearchData): void {
  const home = document.querySelector<HTMLAnchorElement>(".site-name a");
  const panel = document.querySelector<HTMLDialogElement>("dialog.search-panel");
  const field = panel?.querySelector<HTMLInputElement>("input");
  const status = panel?.querySelector<HTMLElement>("[role=status]");
  const list = panel?.querySelector<HTMLElement>("ol");
  if (!home || !panel || !field || !status || !list) return;
  const root = new URL(".", home.href);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const index = MiniSearch.loadJS<IndexedEntry>(
    data.index as never,
    searchOptions(data.entries.map(({ kind }) => kind)),
  );
  const hint = status.textContent;
  const words = textWriter(data.texts, document.documentElement.lang);

  const show = () => {
    const asked = field.value.trim();
    const { found, whole } = find(index, asked);
    list.replaceChildren(
      ...found.slice(0, SHOWN).flatMap(({ id, terms }) => {
        const entry = data.entries[id];
        if (entry === undefined) return [];
        const kind = { before: words.text("before-kind"), name: data.kinds[entry.kind] ?? entry.kind };
        return resultItem(entry, kind, new Set(terms), root);
      }),
    );
    list.scrollTop = 0;
    status.textContent = askedWords(asked).length === 0 ? hint : inWords(found.length, whole, asked, words);
  };
  const links = () => [...list.querySelectorAll("a")];

  field.addEventListener("input", show);
  panel.querySelector("form")?.addEventListener("submit", () => links()[0]?.click());
  // A link within the open page would leave the panel in front of it.
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a") !== null) panel.close();
  });
  panel.addEventListener("keydown", (event) => {
    const all: HTMLElement[] = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const goal = goalOf(event.key, at, all.length);
    if (goal === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    (all[goal] ?? field).focus();
  });
  show();
}

/** The index of the result to which a key leads: −1 for the field, null for no result. */
function goalOf(key: string, at: number, length: number): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, length - 1);
  if (at < 0) return null;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : null;
}

function inWords(count: number, whole: boolean, asked: string, words: TextWriter<keyof SearchData["texts"]>): string {
  if (count === 0) return words.text("none", { asked });
  if (count > SHOWN) return words.text(whole ? "best" : "best-of-some", { count, shown: SHOWN });
  return words.text(whole ? "all" : "some", { count });
}
