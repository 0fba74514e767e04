// A finished page read once: its links made relative, and all that the checks ask for gathered.

import { Parser } from "htmlparser2";
import { bindingAttributes } from "./binding-attributes.ts";
import { TextBlockReader, type Binding, type TextBlock } from "./text-blocks.ts";
import { ExternalLinkReader, type ExternalLink } from "./external-link-reader.ts";
import { CspReader, type PageCsp } from "./csp-reader.ts";
import { fileOf, relativeLink } from "./relative-links.ts";
import { SectionReader, type Section } from "./page-sections.ts";

/** A link or another reference of a page to an address. */
export interface PageLink {
  readonly element: string;
  readonly attribute: string;
  /** As the page's template wrote it. */
  readonly written: string;
  /** The file of the same site that it leads to, or null when it leads outside. */
  readonly file: string | null;
  readonly fragment: string;
  /** Whether a browser asks for it by itself, or sends something there, and a reader does not choose to go. */
  readonly fetched: boolean;
}

/** A mistake that a shortcode marked. */
export interface MarkedMistake {
  readonly message: string;
  readonly suggestion: string;
}

/** A page of the built site with what the checks need to know of it. */
export interface Page {
  readonly url: string;
  /** Path of the file in the built folder, with `/`. */
  readonly file: string;
  /** Path of the template that made it, relative to the project, with `/`. */
  readonly template: string;
  readonly html: string;
  /** Whether the page lacks what its template or layout failed to render. */
  readonly broken: boolean;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  readonly links: readonly PageLink[];
  /** Links to other hosts, with their words. */
  readonly externalLinks: readonly ExternalLink[];
  /** What the page lets itself load and do. */
  readonly csp: PageCsp;
  /** Where a reader can meet a number, and the elements that declare what they say. */
  readonly textBlocks: readonly TextBlock[];
  readonly bindings: readonly Binding[];
  readonly mistakes: readonly MarkedMistake[];
  /** The page and the places on it, as search finds them. */
  readonly sections: readonly Section[];
  /** Whether search leads to it: a page that keeps search engines away (`noindex`) is found by no search. */
  readonly searchable: boolean;
}

/** What the checks of a whole site ask of each page. */
export type SitePage = Pick<
  Page,
  "url" | "file" | "template" | "html" | "broken" | "ids" | "repeatedIds" | "links" | "sections" | "searchable"
>;

/** Attributes that hold one address each. */
const ADDRESS_ATTRIBUTES = new Set([
  "href",
  "src",
  "poster",
  "action",
  "formaction",
  "ping",
  "xlink:href",
  "data",
  "data-href",
]);
/** Relations of a `<link>` that only say something: nothing is asked for (HTML, section 4.6.7). */
const SAID_ONLY = /^(?:alternate|author|canonical|help|license|next|prev|search)$/i;

/** What a page is read for. */
export interface ReadOptions {
  /** Whether the page lacks what its template or layout failed to render. */
  readonly broken?: boolean;
  /** Whether sentences are passed over, because the site says more than search can hold. */
  readonly titlesOnly?: boolean;
}

/**
 * Reads a page once, front to back.
 * Root-relative addresses (`/parks/`) become relative ones with the file's name; nothing else of the page changes.
 */
export function readPage(
  html: string,
  url: string,
  template: string,
  { broken = false, titlesOnly = false }: ReadOptions = {},
): Page {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const links: PageLink[] = [];
  const reader = new TextBlockReader();
  const sections = new SectionReader(titlesOnly);
  const externalLinks = new ExternalLinkReader();
  const csp = new CspReader();
  const readers = [reader, sections, externalLinks, csp];
  let searchable = true;
  const mistakes: MarkedMistake[] = [];
  const edits: { from: number; to: number; text: string }[] = [];
  let element = "";
  /** How many links the elements before had. */
  let before = 0;

  const rewrite = (name: string, value: string): string => {
    const link = resolveLink(url, element, name, value);
    links.push(link);
    return link.file !== null && value.startsWith("/") ? relativeLink(url, value) : value;
  };

  const parser = new Parser({
    onopentagname(name) {
      element = name;
    },
    onattribute(name, value) {
      const rewritten = ADDRESS_ATTRIBUTES.has(name)
        ? rewrite(name, value)
        : name === "srcset" || name === "imagesrcset"
          ? value
              .split(",")
              .map((candidate) => candidate.trim().replace(/^\S+/, (address) => rewrite(name, address)))
              .join(", ")
          : value;
      if (rewritten !== value)
        edits.push({
          from: parser.startIndex,
          to: parser.endIndex,
          text: `${name}="${rewritten.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
        });
    },
    onopentag(name, attributes) {
      const { id } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) repeatedIds.push(id);
        ids.add(id);
      }
      if (attributes["data-message"] !== undefined)
        mistakes.push({ message: attributes["data-message"], suggestion: attributes["data-suggestion"] ?? "" });
      if (name === "meta" && attributes["name"] === "robots" && /noindex/i.test(attributes["content"] ?? ""))
        searchable = false;
      if (name === "link" && SAID_ONLY.test(attributes["rel"] ?? ""))
        for (const link of links.splice(before)) links.push({ ...link, fetched: false });
      before = links.length;
      const declares = bindingAttributes(name, attributes);
      for (const one of readers) one.open(name, attributes, declares);
    },
    ontext(text) {
      for (const one of readers) one.text(text);
    },
    onclosetag() {
      for (const one of readers) one.close();
    },
  });
  parser.write(html);
  parser.end();
  reader.end();

  const { textBlocks, bindings } = reader;
  return {
    url,
    file: fileOf(url),
    template,
    html: applyEdits(html, edits),
    broken: broken || html === "",
    ids,
    repeatedIds,
    links,
    externalLinks: externalLinks.links,
    csp,
    textBlocks,
    bindings,
    mistakes,
    sections: sections.sections,
    searchable,
  };
}

function resolveLink(url: string, element: string, attribute: string, written: string): PageLink {
  const fetched = !((element === "a" || element === "area") && /^(?:xlink:)?href$/.test(attribute));
  const outside = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written);
  if (outside) return { element, attribute, written, file: null, fragment: "", fetched };
  try {
    const target = new URL(written, `http://site.invalid${url}`);
    const file = decodeURIComponent(written.startsWith("#") ? fileOf(url) : fileOf(target.pathname));
    return { element, attribute, written, file, fragment: decodeURIComponent(target.hash.slice(1)), fetched };
  } catch {
    // An address that cannot be read leads to no file, which is reported as such.
    return { element, attribute, written, file: `unreadable: ${written}`, fragment: "", fetched };
  }
}

function applyEdits(html: string, edits: readonly { from: number; to: number; text: string }[]): string {
  let result = "";
  let done = 0;
  for (const { from, to, text } of edits) {
    result += html.slice(done, from) + text;
    done = to;
  }
  return result + html.slice(done);
}
