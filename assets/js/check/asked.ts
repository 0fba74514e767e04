// What the address of the page asks to be checked: a figure, the figures of a page or those of a source.

import type { CheckData, PublishedClaim, PublishedSource } from "../../../src/model/proof/published-claims.ts";
import { checkFragment, checkRequestIn } from "../../../src/model/proof/check-address.ts";

export interface Asked {
  /** Null where several are asked for, or none is known. */
  readonly source: PublishedSource | null;
  readonly figure: string | null;
  /** What to do, for the reader. */
  readonly said: readonly HTMLElement[];
}

/**
 * What is asked, with what to paste for it; null if the fragment asks for nothing.
 *
 * @param fragment without its `#`
 * @param root address of the site's home page
 */
export function askedIn(fragment: string, { sources, pages }: CheckData, root: URL): Asked | null {
  const request = checkRequestIn(fragment);
  if (request === null) return null;
  const { kind, id } = request;
  const figures = sources.flatMap((source) => source.claims.map((claim) => ({ source, claim })));
  if (kind === "figure") {
    const found = figures.find(({ claim }) => claim.id === id);
    if (found === undefined) return nothing(`No source of this edition prints a figure “${id}”.`);
    return { source: found.source, figure: id, said: forFigure(found.claim, found.source, root) };
  }
  if (kind === "source") {
    const source = sources.find((one) => one.id === id);
    if (source === undefined) return nothing(`No figure of this edition rests on a source “${id}”.`);
    return {
      source,
      figure: null,
      said: [paragraph(`Source ${source.mark}, ${source.publisher}. `, ...toPaste(source))],
    };
  }
  const page = pages.find(({ url }) => url === id);
  if (page === undefined) return nothing(`No page of this edition at “${id}” shows several figures.`);
  const shown = figures.filter(({ claim }) => page.figures.includes(claim.id));
  const list = document.createElement("ul");
  for (const { claim, source } of shown) {
    const item = document.createElement("li");
    const fragment = checkFragment({ kind: "figure", id: claim.id });
    item.append(link(`#${fragment}`, figureInWords(claim)), `, source ${source.mark}`);
    list.append(item);
  }
  const home = link(new URL(`${id.slice(1)}${id.endsWith("/") ? "index.html" : ""}`, root).href, page.title);
  return {
    source: null,
    figure: null,
    said: [paragraph(home, ` shows ${shown.length} figures that its sources print. Choose one to check:`), list],
  };
}

function nothing(why: string): Asked {
  return {
    source: null,
    figure: null,
    said: [paragraph(`${why} Paste a text, and every figure of its source is checked.`)],
  };
}

function forFigure(claim: PublishedClaim, source: PublishedSource, root: URL): HTMLElement[] {
  const { id, paragraph: number, printed } = claim;
  const place = number === null ? "" : `, in paragraph ${number}`;
  return [
    paragraph("You are checking: ", link(new URL(`figures/${id}/index.html`, root).href, figureInWords(claim)), "."),
    paragraph(`Source ${source.mark}, ${source.publisher}, prints “${printed}”${place}. `, ...toPaste(source)),
  ];
}

/** @returns what to paste of a source, with a link to it */
function toPaste({ address }: PublishedSource): (string | HTMLElement)[] {
  const open = link(address, `Open the source (${new URL(address).hostname.replace(/^www\./, "")})`);
  open.rel = "external";
  return [open, ", copy its whole text and paste it below, or choose the page that you saved."];
}

function figureInWords({ title, shown }: PublishedClaim): string {
  return `${title}: ${shown}`;
}

function link(address: string, text: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.href = address;
  element.textContent = text;
  return element;
}

function paragraph(...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.append(...content);
  return element;
}
