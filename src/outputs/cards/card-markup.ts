// A card's texts as HTML bound to their records: what the number gate reads before the card is drawn.

import { escapeHtml } from "../../html/escape.ts";
import type { Line } from "./card.ts";
import type { CardDesign } from "./card-design.ts";

/** Every text of the card as a paragraph, and every drawing as SVG. */
export function markupOf({ columns, drawings }: CardDesign): string {
  const items = columns.flatMap((column) => column.items);
  const texts = items.flatMap(({ text }) => (text === undefined ? [] : `<p>${htmlOf(text.line)}</p>`));
  const svgs = [...drawings, ...items.flatMap(({ drawing }) => drawing ?? [])].map(({ svg }) => svg);
  return [...texts, ...svgs].join("\n");
}

function htmlOf(line: Line): string {
  const spans = line.map((part) =>
    typeof part === "string"
      ? escapeHtml(part)
      : `<span ${part.attribute}="${part.id}">${escapeHtml(part.words)}</span>`,
  );
  return spans.join("");
}
