// The words on a sheet as HTML with their declarations: what the gate reads before the sheet becomes pixels.

import { escapeHtml } from "../../html/escape.ts";
import type { Line } from "./card.ts";
import type { CardDesign } from "./card-design.ts";

/** Every text and drawing of the sheet, each text a block of its own. */
export function markupOf({ columns, drawings }: CardDesign): string {
  const items = columns.flatMap((column) => column.items);
  const texts = items.flatMap(({ text }) => (text === undefined ? [] : `<p>${htmlOf(text.line)}</p>`));
  return [...texts, ...[...drawings, ...items.flatMap(({ drawing }) => drawing ?? [])].map(({ svg }) => svg)].join(
    "\n",
  );
}

function htmlOf(line: Line): string {
  return line
    .map((part) =>
      typeof part === "string"
        ? escapeHtml(part)
        : `<span ${part.attribute}="${part.id}">${escapeHtml(part.words)}</span>`,
    )
    .join("");
}
