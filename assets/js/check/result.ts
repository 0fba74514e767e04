// The result for each figure on the page of checks, and as text to keep.

import { describeBound, formatQuantity } from "../../../src/model/format.ts";
import { EDITOR_LANGUAGE } from "../../../src/messages/editor-language.ts";
import type { CheckedClaim, Reason } from "../../../src/model/proof/check-text.ts";
import type { CheckLocale, CheckWords } from "./check-words.ts";

/** Characters of a paragraph shown on either side of the words. */
const AROUND = 120;

/** The verdict, what is published, where its words stand and what they read as. */
export function resultItem(checked: CheckedClaim, root: URL, words: CheckWords, locale: CheckLocale): HTMLLIElement {
  const { claim, state, place, why } = checked;
  const item = document.createElement("li");
  item.className = `check-${state}`;
  item.id = claim.id;
  const title = document.createElement("a");
  title.href = new URL(`figures/${claim.id}/index.html`, root).href;
  title.textContent = claim.title;
  const verdict = paragraph("check-verdict", words.text(state));
  item.append(verdict, paragraph("check-title", title), paragraph("check-read", readingOf(checked, words, locale)));
  if (place !== null) {
    const quote = document.createElement("blockquote");
    const found = document.createElement("mark");
    found.textContent = place.text.slice(place.start, place.end);
    const [from, to] = [Math.max(0, place.start - AROUND), place.end + AROUND];
    quote.append(
      `${from > 0 ? "…" : ""}${place.text.slice(from, place.start)}`,
      found,
      `${place.text.slice(place.end, to)}${to < place.text.length ? "…" : ""}`,
    );
    item.append(quote, paragraph("check-place", words.text("paragraph", { paragraph: place.paragraph })));
  }
  if (why !== null) item.append(paragraph("check-why", reasonOf(why, words, locale)));
  return item;
}

/** A result of which only the figure shows until it is opened: it leaves nothing to look at. */
export function briefResult(checked: CheckedClaim, root: URL, words: CheckWords, locale: CheckLocale): HTMLLIElement {
  const item = resultItem(checked, root, words, locale);
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = words.text("figure", { title: checked.claim.title, shown: checked.claim.shown });
  details.append(summary, ...item.childNodes);
  item.append(details);
  return item;
}

/** What is published, in which words, and what these read as. */
function readingOf({ claim, reading }: CheckedClaim, words: CheckWords, locale: CheckLocale): string {
  const { shown, printed } = claim;
  if (reading === null) return words.text("read-nothing", { shown, printed });
  const number = formatQuantity(reading, { style: "number", locale });
  return words.text("read", { shown, printed, number, bound: describeBound(reading, locale) });
}

/** The proof says why in English. */
function reasonOf({ name, words: about, said }: Reason, words: CheckWords, { language }: CheckLocale): string {
  const why = said !== "" && language === EDITOR_LANGUAGE.language ? said : words.text(name, { words: about });
  return words.text("reason", { why });
}

/** The results as text. */
export function resultText(
  head: readonly string[],
  results: readonly CheckedClaim[],
  words: CheckWords,
  locale: CheckLocale,
): string {
  const lines = results.flatMap((checked) => {
    const { claim, state, place, why } = checked;
    return [
      words.text("kept-verdict", { verdict: words.text(state), title: claim.title, id: claim.id }),
      `  ${readingOf(checked, words, locale)}`,
      ...(place === null
        ? []
        : [`  ${words.text("kept-paragraph", { paragraph: place.paragraph, text: place.text })}`]),
      ...(why === null ? [] : [`  ${reasonOf(why, words, locale)}`]),
    ];
  });
  return `${head.join("\n")}\n\n${lines.join("\n")}\n`;
}

function paragraph(name: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = name;
  element.append(...content);
  return element;
}
