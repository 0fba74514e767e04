// One search result: its kind, its title as a link, and the best sentence with the matching words marked.

import { CHINESE_RUN } from "../../../src/model/search/chinese-runs.ts";
import type { SearchEntry } from "../../../src/model/search/entry.ts";
import { wordsOf } from "../../../src/model/search/words.ts";

/**
 * A list item for an entry.
 *
 * @param kind the name of its kind, and what stands before it for a screen reader
 * @param terms the words that matched
 * @param root the root of the site
 */
export function resultItem(
  entry: SearchEntry,
  kind: { readonly before: string; readonly name: string },
  terms: ReadonlySet<string>,
  root: URL,
): HTMLElement {
  const link = document.createElement("a");
  link.href = new URL(entry.address, root).href;
  link.append(...marked(entry.title, terms), hidden(kind.before), text("span", "search-kind", kind.name));
  const item = document.createElement("li");
  item.append(link);
  if (entry.within !== null) item.append(within(entry.within));
  for (const passage of shownPassages(entry, terms)) {
    const line = document.createElement("p");
    line.className = "search-passage";
    line.append(...marked(passage, terms));
    item.append(line);
  }
  return item;
}

/** Kinds whose first sentence is the answer: the number of a figure, the state of a commitment. */
const FIRST_COUNTS = /^(?:figure|calculation|commitment)/;

/** The sentence that matches most words and says more than the title, after the first one if that is the answer. */
function shownPassages({ kind, title, passages }: SearchEntry, terms: ReadonlySet<string>): string[] {
  const [first] = passages;
  const score = (passage: string) =>
    new Set(
      wordsOf(passage)
        .map(({ term }) => term)
        .filter((term) => terms.has(term)),
    ).size;
  let best: string | undefined;
  for (const passage of passages)
    if (!title.includes(passage) && score(passage) > (best === undefined ? 0 : score(best))) best = passage;
  const shown = FIRST_COUNTS.test(kind) ? [first, best] : [best ?? first];
  return [...new Set(shown)].filter((passage) => passage !== undefined && !title.includes(passage)) as string[];
}

/** Text with matching words marked; adjacent words share one mark. */
function marked(whole: string, terms: ReadonlySet<string>): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  const places = wordsOf(whole).filter(({ term }) => terms.has(term));
  for (let index = 0; index < places.length; ) {
    const at = places[index]?.at ?? 0;
    let end = at;
    for (
      let next = places[index];
      next !== undefined && whole.slice(end, next.at).trim() === "";
      next = places[++index]
    )
      end = Math.max(end, next.end);
    const mark = document.createElement("mark");
    mark.append(...inLanguages(whole.slice(at, end)));
    nodes.push(...inLanguages(whole.slice(done, at)), mark);
    done = end;
  }
  return [...nodes, ...inLanguages(whole.slice(done))];
}

/** Text with its Chinese marked as such, as on pages in another language. */
function inLanguages(whole: string): Node[] {
  if (document.documentElement.lang.startsWith("zh")) return [document.createTextNode(whole)];
  const nodes: Node[] = [];
  let done = 0;
  for (const { 0: run, index } of whole.matchAll(CHINESE_RUN)) {
    const chinese = text("span", "", run);
    chinese.lang = "zh";
    nodes.push(document.createTextNode(whole.slice(done, index)), chinese);
    done = index + run.length;
  }
  return [...nodes, document.createTextNode(whole.slice(done))];
}

function within(title: string): HTMLElement {
  const line = text("p", "search-within", "");
  line.append(...inLanguages(title));
  return line;
}

function hidden(words: string): HTMLElement {
  return text("span", "unseen", words);
}

function text(name: string, className: string, words: string): HTMLElement {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.textContent = words;
  return element;
}
