// What the address of the page asks to be checked: a figure, the figures of a page or those of a source.

import type { CheckData, PublishedClaim, PublishedSource } from "../../../src/model/proof/published-claims.ts";
import type { CheckWords } from "./check-words.ts";
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
 * @param words the texts of the page
 */
export function askedIn(fragment: string, { sources, pages }: CheckData, root: URL, words: CheckWords): Asked | null {
  const request = checkRequestIn(fragment);
  if (request === null) return null;
  const { kind, id } = request;
  const figures = sources.flatMap((source) => source.claims.map((claim) => ({ source, claim })));
  if (kind === "figure") {
    const found = figures.find(({ claim }) => claim.id === id);
    if (found === undefined) return nothing(words.text("no-such-figure", { id }));
    return { source: found.source, figure: id, said: forFigure(found.claim, found.source, root, words) };
  }
  if (kind === "source") {
    const source = sources.find((one) => one.id === id);
    if (source === undefined) return nothing(words.text("no-such-source", { id }));
    const { mark, publisher } = source;
    const said = words.parts("asked-source", { mark, publisher, open: linkTo(source, words) });
    return { source, figure: null, said: [paragraph(...said)] };
  }
  const page = pages.find(({ url }) => url === id);
  if (page === undefined) return nothing(words.text("no-such-page", { id }));
  const shown = figures.filter(({ claim }) => page.figures.includes(claim.id));
  const list = document.createElement("ul");
  for (const { claim, source } of shown) {
    const item = document.createElement("li");
    const fragment = checkFragment({ kind: "figure", id: claim.id });
    const figure = link(`#${fragment}`, figureInWords(claim, words));
    item.append(...words.parts("asked-one-of", { figure, mark: source.mark }));
    list.append(item);
  }
  const home = link(new URL(`${id.slice(1)}${id.endsWith("/") ? "index.html" : ""}`, root).href, page.title);
  return {
    source: null,
    figure: null,
    said: [paragraph(...words.parts("asked-page", { page: home, count: shown.length })), list],
  };
}

function nothing(why: string): Asked {
  return {
    source: null,
    figure: null,
    said: [paragraph(why)],
  };
}

function forFigure(claim: PublishedClaim, source: PublishedSource, root: URL, words: CheckWords): HTMLElement[] {
  const { id, paragraph: number, printed } = claim;
  const figure = link(new URL(`figures/${id}/index.html`, root).href, figureInWords(claim, words));
  const { mark, publisher } = source;
  const values = { mark, publisher, printed, paragraph: number ?? 0, open: linkTo(source, words) };
  return [
    paragraph(...words.parts("asked-figure", { figure })),
    paragraph(...words.parts(number === null ? "asked-words" : "asked-words-in", values)),
  ];
}

function linkTo({ address }: PublishedSource, words: CheckWords): HTMLAnchorElement {
  const host = new URL(address).hostname.replace(/^www\./, "");
  const open = link(address, words.text("open-source", { host }));
  open.rel = "external";
  return open;
}

function figureInWords({ title, shown }: PublishedClaim, words: CheckWords): string {
  return words.text("figure", { title, shown });
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
