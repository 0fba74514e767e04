// Finds faults of printed pages: compares what the page contains with what is read back from the PDF.

import type { Sheet } from "./pdf.ts";

/** What a page must print, in document order. */
export interface Parts {
  readonly head: string;
  readonly title: string;
  readonly address: string;
  /** Texts shown on paper, and those in closed details. */
  readonly texts: readonly string[];
  /** Tables: header texts, and the texts of each row. */
  readonly tables: readonly { readonly head: string; readonly rows: readonly (readonly string[])[] }[];
  /** Headings, each with the first words after it. */
  readonly headings: readonly { readonly heading: string; readonly next: string }[];
  /** Figures by their texts. */
  readonly figures: readonly (readonly string[])[];
  /** Number of pictures. */
  readonly pictures: number;
  /** Numbers of notes at figures and links, and how many notes there are. */
  readonly marks: readonly string[];
  readonly notes: number;
}

/** Collects these parts; runs inside a page laid out for print. */
export function partsOf(): Parts {
  const textsIn = (root: Element, shownOnly = true): string[] => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (
        holder === null ||
        text === "" ||
        holder.closest("script, style, noscript, desc, [popover], .unseen:not(.paper)") !== null
      )
        continue;
      // An element without a box of its own is shown where its parent is.
      if (
        shownOnly &&
        !(holder.closest(".term")?.parentElement ?? holder).checkVisibility({
          visibilityProperty: true,
          contentVisibilityAuto: true,
        })
      )
        continue;
      texts.push(text);
    }
    return texts;
  };
  const root = document.documentElement;
  const opened = [...document.querySelectorAll("details > :not(summary)")].flatMap((one) => textsIn(one, false));
  const tables = [...document.querySelectorAll("table")]
    .filter((table) => table.checkVisibility())
    .map((table) => ({
      head: table.tHead === null ? "" : textsIn(table.tHead).join(""),
      rows: [...table.tBodies]
        .flatMap((body) => [...body.rows])
        .filter((row) => row.checkVisibility())
        .map((row) => textsIn(row)),
    }));
  const headings = [...document.querySelectorAll("main :is(h1, h2, h3)")]
    .filter((heading) => heading.checkVisibility())
    .flatMap((heading) => {
      // Floats are drawn before the text beside them.
      const floats = (one: Element | null) => one !== null && getComputedStyle(one).float !== "none";
      let next = heading.nextElementSibling;
      while (next !== null && (floats(next) || textsIn(next).length === 0)) next = next.nextElementSibling;
      if (next !== null && floats(next.firstElementChild)) next = next.firstElementChild?.nextElementSibling ?? null;
      return next === null ? [] : [{ heading: textsIn(heading).join(""), next: textsIn(next)[0] ?? "" }];
    });
  const figures = [...document.querySelectorAll("figure")]
    .filter((figure) => figure.checkVisibility())
    .map((figure) => [...figure.querySelectorAll("svg, figcaption, ol, .model-parts")].flatMap((one) => textsIn(one)));
  return {
    head: root.dataset["edition"] ?? "",
    title: root.dataset["title"] ?? "",
    address: root.dataset["address"] ?? "",
    texts: [...textsIn(document.body), ...opened],
    tables,
    headings,
    figures,
    pictures: [...document.images].filter((image) => image.checkVisibility()).length,
    marks: [...document.querySelectorAll<HTMLElement>("[data-note]")]
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
      .map((mark) => mark.dataset["note"] ?? ""),
    notes: document.querySelectorAll(".endnotes li").length,
  };
}

/** All faults of a page's printed sheets. */
export function printFaults(sheets: readonly Sheet[], parts: Parts): string[] {
  const faults: string[] = [];
  const bodies = sheets.map(({ body }) => letters(body));
  const all = bodies.join("");
  sheets.forEach((sheet, index) => {
    const name = `sheet ${index + 1}`;
    const [head, foot] = [
      letters(parts.head) + letters(parts.title),
      letters(`page ${index + 1} of ${sheets.length}`) + letters(parts.address),
    ];
    if (letters(sheet.head) !== head) faults.push(`${name}: its head says "${sheet.head}"`);
    if (letters(sheet.foot) !== foot) faults.push(`${name}: its foot says "${sheet.foot}"`);
    if (bodies[index] === "") faults.push(`${name} is blank`);
    else if (index > 0 && sheet.lines < 4) faults.push(`${name} holds ${sheet.lines} lines`);
    for (const words of sheet.outside) faults.push(`${name}: "${words}" reaches beyond the margin`);
    for (const dots of sheet.pictures) if (dots < 200) faults.push(`${name}: a picture of ${dots} pixels an inch`);
    for (const link of sheet.links)
      if (/^(?:file:|https?:\/\/(?:localhost|127\.))/.test(link)) faults.push(`${name} leads to ${link}`);
    if (/file:\/\/|localhost|127\.0\.0\.1/.test(sheet.body + sheet.head + sheet.foot))
      faults.push(`${name} shows a local address`);
  });

  for (const text of parts.texts)
    if (!all.includes(letters(text)) && !bodies.some((body) => body.includes(letters(text))))
      faults.push(`"${text.slice(0, 60)}" is not printed`);

  // Rows in order, each on one sheet; table heads on sheets with rows, and on no others.
  const expected = new Map<string, number[]>();
  let from = 0;
  for (const { head, rows } of parts.tables) {
    const places = new Set<number>();
    for (const row of rows) {
      const at = bodies.findIndex((body, index) => index >= from && row.every((text) => body.includes(letters(text))));
      if (at < 0) faults.push(`the row "${row.join(" ").slice(0, 60)}" is split`);
      else places.add((from = at));
    }
    if (head === "") continue;
    const counts = expected.get(letters(head)) ?? bodies.map(() => 0);
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
    expected.set(letters(head), counts);
  }
  for (const [head, counts] of expected) {
    bodies.forEach((body, index) => {
      const printed = body.split(head).length - 1;
      if (printed !== counts[index])
        faults.push(
          `sheet ${index + 1}: ${printed} table heads "${head.slice(0, 30)}" over rows of ${counts[index]} tables`,
        );
    });
  }

  for (const { heading, next } of parts.headings) {
    const [title, words] = [letters(heading), letters(next)];
    if (title === "" || words === "") continue;
    // A list marker may stand between them.
    const together = bodies.some((body) =>
      occurrences(body, title).some((at) =>
        body.slice(at + title.length, at + title.length + words.length + 12).includes(words),
      ),
    );
    if (!together) faults.push(`the heading "${heading}" stands apart from "${next.slice(0, 40)}"`);
  }
  for (const texts of parts.figures)
    if (!bodies.some((body) => texts.every((text) => body.includes(letters(text)))))
      faults.push(`the figure "${texts.join(" ").slice(0, 60)}" is split`);

  const brackets = sheets.map(({ body }) => body.replace(/\s/g, "")).join("");
  for (let note = 1; note <= parts.notes; note++) {
    const marked = parts.marks.filter((mark) => mark === String(note)).length;
    const printed = brackets.split(`[${note}]`).length - 1;
    if (printed !== marked + 1) faults.push(`note ${note} is printed ${printed} times, for ${marked} marks and itself`);
  }
  return faults;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Letters and digits only: line breaks and spaces differ on paper. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}
