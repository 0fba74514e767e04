// The search panel: finds while the reader types, and leads to what was found by links and the arrow keys.

import MiniSearch from "minisearch";
import styles from "../../../_includes/components/search/results.css";
import { searchOptions, type SearchData, type IndexedEntry } from "../../../src/model/search/entry.ts";
import { askedWords } from "../../../src/model/search/words.ts";
import { find } from "./find.ts";
import { resultItem } from "./result.ts";

/** The best results, as many as a reader may look through. */
const SHOWN = 20;

/** Brings the panel on the page to life with the data of the site. The script's own address tells where the site is. */
export function open(data: SearchData): void {
  const script = document.currentScript as HTMLScriptElement;
  const root = new URL("..", script.src);
  const panel = document.querySelector<HTMLDialogElement>("dialog.search-panel");
  const field = panel?.querySelector<HTMLInputElement>("input");
  const status = panel?.querySelector<HTMLElement>("[role=status]");
  const list = panel?.querySelector<HTMLElement>("ol");
  if (!panel || !field || !status || !list) return;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const index = MiniSearch.loadJS<IndexedEntry>(
    data.index as never,
    searchOptions(data.entries.map(({ kind }) => kind)),
  );
  const hint = status.textContent;

  const show = () => {
    const asked = field.value.trim();
    const { found, whole } = find(index, asked);
    list.replaceChildren(
      ...found.slice(0, SHOWN).flatMap(({ id, terms }) => {
        const entry = data.entries[id];
        return entry === undefined ? [] : resultItem(entry, new Set(terms), root);
      }),
    );
    list.scrollTop = 0;
    status.textContent = askedWords(asked).length === 0 ? hint : inWords(found.length, whole, asked);
  };
  const links = () => [...list.querySelectorAll("a")];

  field.addEventListener("input", show);
  panel.querySelector("form")?.addEventListener("submit", () => links()[0]?.click());
  // A place on the page that is already open: the panel would stay in front of it.
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

/** Which result a key leads to: −1 is the field; null where the key does something else. */
function goalOf(key: string, at: number, length: number): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, length - 1);
  if (at < 0) return null;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : null;
}

function inWords(count: number, whole: boolean, asked: string): string {
  if (count === 0)
    return `Nothing here holds “${asked}”. Try fewer letters, another spelling, or a number as the pages print it.`;
  const results = `${count} ${count === 1 ? "result" : "results"}`;
  return `${whole ? "" : "No entry holds all of these words; some of them: "}${results}${count > SHOWN ? `, the best ${SHOWN} shown` : ""}`;
}
