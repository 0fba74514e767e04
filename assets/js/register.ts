// Adds a field that filters the register of figures as the reader types, by the words of a row and of its heading.

import type { NamesOf } from "../../src/messages/compile-message.ts";
import { type Texts, textWriter } from "../../src/messages/compiled-message.ts";

/** Adds the field, in the language of the page. */
export function open(texts: Texts<NamesOf<"register">>): void {
  const words = textWriter(texts, document.documentElement.lang);
  const place = document.querySelector("[data-filter-place]");
  const groups = [...document.querySelectorAll<HTMLElement>("[data-filter-group]")].map((element) => {
    const heading = element.querySelector("h2")?.textContent ?? "";
    const rows = [...element.querySelectorAll<HTMLElement>("tbody tr")];
    const rowTexts = rows.map((row) => `${heading} ${row.textContent}`.toLowerCase());
    return { element, rows, rowTexts, isFigures: element.querySelector(".figure-table") !== null };
  });
  if (place === null || groups.length === 0) return;

  const label = document.createElement("label");
  label.textContent = `${words.text("field")} `;
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  label.append(field);
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  // A page has a part of the register only; search knows all of it.
  const wider = document.createElement("button");
  wider.type = "button";
  wider.textContent = words.text("search");
  wider.hidden = true;
  place.append(label, count, wider);

  const filter = (asked: readonly string[]): string => {
    const found = { figures: 0, calculations: 0 };
    for (const { element, rows, rowTexts, isFigures } of groups) {
      let shown = 0;
      rows.forEach((row, index) => {
        row.hidden = !asked.every((word) => rowTexts[index]?.includes(word));
        if (!row.hidden) shown += 1;
      });
      element.hidden = shown === 0;
      found[isFigures ? "figures" : "calculations"] += shown;
    }
    const figures = words.text("figures", { count: found.figures });
    const calculations = words.text("calculations", { count: found.calculations });
    if (found.figures > 0 && found.calculations > 0) return words.text("both", { figures, calculations });
    return found.figures > 0 ? figures : found.calculations > 0 ? calculations : "";
  };
  field.addEventListener("input", () => {
    const asked = field.value.trim();
    const askedWords = asked.toLowerCase().split(/\s+/).filter(Boolean);
    const found = filter(askedWords);
    count.textContent = askedWords.length === 0 ? "" : ` ${found || words.text("none", { asked })}`;
    wider.hidden = askedWords.length === 0 || document.querySelector(".search-open") === null;
  });
  wider.addEventListener("click", () => {
    document.querySelector<HTMLElement>(".search-open")?.click();
    const search = document.querySelector<HTMLInputElement>(".search-field");
    if (search === null) return;
    search.value = field.value;
    search.dispatchEvent(new Event("input"));
  });
}
