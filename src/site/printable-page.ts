// A page as it is printed: without what only screens use, and with links that work wherever its PDF is read.

import { elements, hasClass, named, outerHtml, parse, remove, type Document, type Element } from "../html/dom.ts";
import { fileOf } from "../html/relative-links.ts";
import { keyOf } from "./cache.ts";

/** Decides where links to other pages of the site lead. */
export interface LinkResolver {
  /** The address for a link to another page, such as `/parks/#x`; null makes the link plain text. */
  readonly toPage: (target: string) => string | null;
}

/** Leads to the site's public address, or nowhere while it has none. */
export function publicLinks(address: string | null): LinkResolver {
  return { toPage: (target) => (address === null ? null : new URL(target.replace(/^\//, ""), address).href) };
}

/** The HTML of a page at `url`, ready to be printed on its own. */
export function printablePage(html: string, url: string, links: LinkResolver): string {
  const document = parse(html);
  preparePage(document, url, links);
  return outerHtml(document);
}

/** Identifies a printable page: the same HTML has the same fingerprint. */
export function fingerprint(html: string): string {
  return keyOf(html).slice(0, 32);
}

/** Attributes that name a file of the site. */
const FILE_ATTRIBUTES = ["src", "srcset", "href", "xlink:href"];

/** Base for resolving addresses within the site; no link keeps it. */
const BASE = "http://site.invalid";

/**
 * Removes what only screens use and makes each link absolute, internal or plain text. Files are named from the site's
 * root.
 */
export function preparePage(document: Document, url: string, links: LinkResolver): void {
  for (const element of elements(document, isForScreens)) remove(element);
  for (const button of named(document, "button")) {
    if (button.children.length === 0) remove(button);
    button.name = "span";
    for (const name of ["type", "popovertarget", "aria-label", "aria-labelledby"]) delete button.attribs[name];
  }
  // Chromium leaves the words of a label out of the tags of its PDF, and puts those of a term behind their paragraph.
  for (const label of named(document, "label")) {
    label.name = "span";
    if (hasClass(label, "term")) delete label.attribs["class"];
  }
  const ids = new Set(elements(document, ({ attribs }) => "id" in attribs).map(({ attribs }) => attribs["id"]));
  for (const { attribs } of named(document, "a")) {
    if (attribs["href"] === undefined) continue;
    const address = resolveLink(attribs["href"], url, ids, links);
    if (address === null) delete attribs["href"];
    else attribs["href"] = address;
  }
  for (const { attribs } of named(document, "img", "source", "link", "image", "use")) {
    for (const name of FILE_ATTRIBUTES) {
      const value = attribs[name];
      if (value !== undefined && !value.startsWith("#"))
        attribs[name] = value.replace(/(?<=^|, )\S+/g, (file) => fromRoot(file, url));
    }
    // Paper shows every picture, also those below the first screen.
    delete attribs["loading"];
  }
}

/** Whether an element is a script, a popover, navigation, browser metadata or the offer of the handout itself. */
function isForScreens(element: Element): boolean {
  const { name, attribs } = element;
  if (name === "link") return attribs["rel"] !== "stylesheet";
  if (name === "meta") return attribs["charset"] === undefined;
  return attribs["popover"] !== undefined || ["script", "nav"].includes(name) || hasClass(element, "handouts");
}

function resolveLink(
  href: string,
  url: string,
  ids: ReadonlySet<string | undefined>,
  links: LinkResolver,
): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return href;
  const { pathname, hash } = new URL(href, BASE + url);
  if (fileOf(pathname) !== fileOf(url)) return links.toPage(pathname.replace(/(?<=\/)index\.html$/, "") + hash);
  return ids.has(decodeURIComponent(hash.slice(1))) ? hash : null;
}

function fromRoot(file: string, url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file) ? file : new URL(file, BASE + url).pathname;
}
