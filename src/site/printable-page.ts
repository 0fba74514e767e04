// A page as it goes to the printer: without what paper cannot use, and with links that hold wherever the PDF is read.

import { fileOf } from "../html/relative-links.ts";
import { keyOf } from "./cache.ts";
import { elements, hasClass, named, outer, parse, remove, type Document, type Element } from "../html/dom.ts";

/** What a link may lead to. */
export interface LinkResolver {
  /** The address to which a link leads to another page of the site, `/parks/#x`; null where it is to be plain text. */
  readonly toPage: (target: string) => string | null;
}

/** A link to the public address, or none where the site has no address yet. */
export function publicLinks(address: string | null): LinkResolver {
  return { toPage: (target) => (address === null ? null : new URL(target.replace(/^\//, ""), address).href) };
}

/** The page of a site, ready to be printed by itself. */
export function printablePage(html: string, url: string, links: LinkResolver): string {
  const document = parse(html);
  preparePage(document, url, links);
  return outer(document);
}

/** By which a sheet is known again. */
export function fingerprint(sheet: string): string {
  return keyOf(sheet).slice(0, 32);
}

/** Attributes that name a file of the site. */
const FILES = ["src", "srcset", "href", "xlink:href"];

/** Takes out what paper cannot use and makes each link absolute, internal or plain; files are named from the site's root. */
export function preparePage(document: Document, url: string, links: LinkResolver): void {
  for (const element of elements(document, isForScreens)) remove(element);
  for (const button of named(document, "button")) {
    button.name = "span";
    for (const name of ["type", "popovertarget"]) delete button.attribs[name];
  }
  const ids = new Set(
    elements(document, ({ attribs }) => attribs["id"] !== undefined).map(({ attribs }) => attribs["id"]),
  );
  for (const anchor of named(document, "a")) {
    const { href } = anchor.attribs;
    if (href === undefined) continue;
    const to = addressFor(href, url, ids, links);
    if (to === null) delete anchor.attribs["href"];
    else anchor.attribs["href"] = to;
  }
  for (const element of named(document, "img", "source", "link", "image", "use")) {
    for (const name of FILES) {
      const value = element.attribs[name];
      if (value !== undefined && !value.startsWith("#"))
        element.attribs[name] = value
          .split(", ")
          .map((one) => one.replace(/^\S+/, (file) => fromRoot(file, url)))
          .join(", ");
    }
    // A picture below the first sheet is as needed as one above.
    delete element.attribs["loading"];
  }
}

/** Scripts, what opens, what a browser shows around a page, ways to other pages, and the offer of this very handout. */
function isForScreens(element: Element): boolean {
  const { name, attribs } = element;
  if (name === "link") return attribs["rel"] !== "stylesheet";
  if (name === "meta") return attribs["charset"] === undefined;
  if (attribs["popover"] !== undefined) return true;
  return name === "script" || name === "nav" || hasClass(element, "handouts");
}

function addressFor(
  href: string,
  url: string,
  ids: ReadonlySet<string | undefined>,
  links: LinkResolver,
): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return href;
  const target = new URL(href, `http://site.invalid${url}`);
  const address = target.pathname.replace(/(?<=\/)index\.html$/, "") + target.hash;
  if (fileOf(target.pathname) !== fileOf(url)) return links.toPage(address);
  return ids.has(decodeURIComponent(target.hash.slice(1))) ? target.hash : null;
}

function fromRoot(file: string, url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file) ? file : new URL(file, `http://site.invalid${url}`).pathname;
}
