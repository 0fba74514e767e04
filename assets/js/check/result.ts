// The result for each figure on the page of checks, and as text to keep.

import { describeBound, formatQuantity } from "../../../src/model/format.ts";
import type { CheckedClaim } from "../../../src/model/proof/check-text.ts";

/** Characters of a paragraph shown on either side of the words. */
const AROUND = 120;

const VERDICTS: Record<CheckedClaim["state"], string> = {
  confirmed: "Confirmed",
  found: "Found in these words",
  elsewhere: "Not confirmed: the words are there, but the paragraph is not as this briefing read it",
  altered: "Not confirmed: the words around the number say otherwise",
  different: "Not confirmed: the words read as something else",
  missing: "Not found in this text",
};

/** The verdict, what is published, where its words stand and what they read as. */
export function resultItem(checked: CheckedClaim, root: URL): HTMLLIElement {
  const { claim, state, place, why } = checked;
  const item = document.createElement("li");
  item.className = `check-${state}`;
  item.id = claim.id;
  const title = document.createElement("a");
  title.href = new URL(`figures/${claim.id}/index.html`, root).href;
  title.textContent = claim.title;
  const verdict = paragraph("check-verdict", VERDICTS[state]);
  item.append(verdict, paragraph("check-title", title), paragraph("check-read", ...readingLines(checked)));
  if (place !== null) {
    const quote = document.createElement("blockquote");
    const words = document.createElement("mark");
    words.textContent = place.text.slice(place.start, place.end);
    const [from, to] = [Math.max(0, place.start - AROUND), place.end + AROUND];
    quote.append(
      `${from > 0 ? "…" : ""}${place.text.slice(from, place.start)}`,
      words,
      `${place.text.slice(place.end, to)}${to < place.text.length ? "…" : ""}`,
    );
    item.append(quote, paragraph("check-place", `Paragraph ${place.paragraph} of your text`));
  }
  if (why !== "") item.append(paragraph("check-why", `Reason: ${why}`));
  return item;
}

/** A result of which only the figure shows until it is opened: it leaves nothing to look at. */
export function briefResult(checked: CheckedClaim, root: URL): HTMLLIElement {
  const item = resultItem(checked, root);
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = `${checked.claim.title}: ${checked.claim.shown}`;
  details.append(summary, ...item.childNodes);
  item.append(details);
  return item;
}

/** What is published, in which words, and what these read as. */
function readingLines({ claim, reading }: CheckedClaim): string[] {
  const read =
    reading === null ? "nothing" : `${formatQuantity(reading, { style: "number" })}, ${describeBound(reading)}`;
  return [`Published: ${claim.shown}. Printed words: “${claim.printed}”. Your browser reads them as: ${read}.`];
}

/** The results as text. */
export function resultText(head: readonly string[], results: readonly CheckedClaim[]): string {
  const lines = results.flatMap((checked) => [
    `${VERDICTS[checked.state]}: ${checked.claim.title} [${checked.claim.id}]`,
    ...readingLines(checked).map((line) => `  ${line}`),
    ...(checked.place === null ? [] : [`  Paragraph ${checked.place.paragraph}: ${checked.place.text}`]),
    ...(checked.why === "" ? [] : [`  Reason: ${checked.why}`]),
  ]);
  return `${head.join("\n")}\n\n${lines.join("\n")}\n`;
}

function paragraph(name: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = name;
  element.append(...content);
  return element;
}
