// Reads a finished page once: makes its links relative and collects everything that the checks need.

import { TEXT_ONLY } from "./element-kinds.ts";
import { Parser } from "htmlparser2";
import { CHINESE_RUN, hasChinese } from "../model/search/chinese-runs.ts";
import { bindingAttributes } from "./binding-attributes.ts";
import { TextBlockReader, type Binding, type TextBlock } from "./text-blocks.ts";
import { isExternal } from "./external-link.ts";
import { CspReader } from "./csp-reader.ts";
import { fileOf, relativeLink } from "./relative-links.ts";
import { SectionReader, type Section } from "./page-sections.ts";
import { StructureReader, type StructureFault } from "./page-structure.ts";

/** A reference from a page to an address. */
export interface PageLink {
  readonly element: string;
  readonly attribute: string;
  /** As the template wrote it. */
  readonly written: string;
  /** The file of this site that it leads to, or null if it leads elsewhere. */
  readonly file: string | null;
  readonly fragment: string;
  /** Whether a browser loads it, or sends something to it, without the reader choosing to go there. */
  readonly fetched: boolean;
}

interface ExternalLink {
  readonly address: string;
  readonly rel: string;
  /** The text of the link; of an `<area>`, its alternative text. */
  text: string;
}

/** What the checks of a whole site need to know of a page. */
export interface SitePage {
  readonly url: string;
  /** Path in the built folder, with `/`. */
  readonly file: string;
  /** Path of its template, relative to the project, with `/`. */
  readonly template: string;
  readonly html: string;
  /** Whether its template or layout failed to render in part. */
  readonly broken: boolean;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  readonly links: readonly PageLink[];
  /** The page and its headings, as search entries. */
  readonly sections: readonly Section[];
  /**
   * Whether search finds it: a page closed to search engines (`noindex`) is closed to the site's search too, unless it
   * is closed as a page of a dated copy.
   */
  readonly searchable: boolean;
}

export interface Mistake {
  readonly message: string;
  readonly suggestion: string;
  /** Line in the page's template, where the mark names it. */
  readonly line?: number;
}

/** A page with everything that its own checks read. */
export interface Page extends SitePage {
  readonly externalLinks: readonly ExternalLink[];
  readonly csp: CspReader;
  /** Every text in which a reader can meet a number, and the elements bound to a record. */
  readonly textBlocks: readonly TextBlock[];
  readonly bindings: readonly Binding[];
  /** What shortcodes and Markdown marked as wrong. */
  readonly mistakes: readonly Mistake[];
  /** What its headings, links and text lack. */
  readonly structureFaults: readonly StructureFault[];
}

/** Attributes that contain one address. */
const ADDRESS_ATTRIBUTES = new Set("href src poster action formaction ping xlink:href data data-href".split(" "));
/** Elements whose text is code. */
const CODE = new Set(["script", "style"]);
/** Relations of a `<link>` that load nothing (HTML, section 4.6.7). */
const NOT_LOADED = /^(?:alternate|author|canonical|help|license|next|prev|search)$/i;

interface ReadingOptions {
  readonly broken?: boolean;
  readonly titlesOnly?: boolean;
  readonly isShared?: (file: string) => boolean;
  readonly root?: string;
}

const none = () => false;

/**
 * Reads a page once, front to back. Root-relative addresses (`/parks/`) become relative ones with the file's name, and
 * Chinese is marked as such, which is what chooses its font, its line breaks and its voice; nothing else changes.
 *
 * @param template path of the page's template, relative to the project
 * @param options whether the template or layout failed to render in part; whether sections get no sentences, because
 *   the site has more text than search can index; in a folder of the site, which files it takes from the root, and what leads there
 */
export function readPage(
  html: string,
  url: string,
  template: string,
  { broken = false, titlesOnly = false, isShared = none, root = "" }: ReadingOptions = {},
): Page {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const links: PageLink[] = [];
  const mistakes: Mistake[] = [];
  let rewrittenPage = "";
  let copied = 0;
  const textBlocks = new TextBlockReader();
  const sections = new SectionReader(titlesOnly);
  const externalLinks: ExternalLink[] = [];
  const structure = new StructureReader();
  const csp = new CspReader();
  /** The open elements, each with the external link that it is or that is around it, and its language. */
  const open: { readonly name: string; readonly link: ExternalLink | null; readonly language: string }[] = [];
  let searchable = true;
  let element = "";
  let linksBefore = 0;

  const rewrite = (name: string, value: string): string => {
    const link = resolveLink(url, element, name, value);
    links.push(link);
    if (link.file === null) return value;
    if (isShared(link.file)) {
      const { pathname, search, hash } = new URL(value, `http://site.invalid${url}`);
      return relativeLink(url, root + pathname + search + hash);
    }
    return value.startsWith("/") ? relativeLink(url, value) : value;
  };

  const parser = new Parser({
    onopentagname(name) {
      element = name;
    },
    onattribute(name, value) {
      let rewritten = value;
      if (ADDRESS_ATTRIBUTES.has(name)) rewritten = rewrite(name, value);
      else if (name === "srcset" || name === "imagesrcset")
        rewritten = value
          .split(",")
          .map((candidate) => candidate.trim().replace(/^\S+/, (address) => rewrite(name, address)))
          .join(", ");
      if (rewritten === value) return;
      rewrittenPage += `${html.slice(copied, parser.startIndex)}${name}="${escapeAttribute(rewritten)}"`;
      copied = parser.endIndex;
    },
    onopentag(name, attributes) {
      const { id, rel = "", content = "", href, alt = "" } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) repeatedIds.push(id);
        ids.add(id);
      }
      const { "data-message": message, "data-suggestion": suggestion = "", "data-line": line } = attributes;
      if (message !== undefined)
        mistakes.push({ message, suggestion, ...(line === undefined ? {} : { line: Number(line) }) });
      if (name === "meta" && attributes["name"] === "robots" && /noindex/i.test(content))
        searchable = attributes["data-search"] === "copy";
      if (name === "link" && NOT_LOADED.test(rel))
        for (const link of links.splice(linksBefore)) links.push({ ...link, fetched: false });
      linksBefore = links.length;
      const isLeaving = (name === "a" || name === "area") && href !== undefined && isExternal(href);
      const link = isLeaving ? { address: href, rel, text: alt } : null;
      if (link !== null) externalLinks.push(link);
      const around = open.at(-1);
      open.push({
        name,
        link: link ?? around?.link ?? null,
        language: attributes["lang"] ?? around?.language ?? "",
      });
      const bound = bindingAttributes(name, attributes);
      textBlocks.open(name, attributes, bound);
      sections.open(name, attributes, bound);
      structure.open(name, attributes);
      csp.open(name, attributes);
    },
    ontext(text) {
      const { name = "", link = null, language = "" } = open.at(-1) ?? {};
      if (link !== null) link.text += text;
      textBlocks.text(text);
      sections.text(text);
      structure.text(text);
      csp.text(text, name);
      // A page in Chinese has its font and line breaks as a whole.
      if (!hasChinese(text) || TEXT_ONLY.has(name) || CODE.has(name) || open[0]?.language.startsWith("zh")) return;
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const isDrawn = name === "text" || name === "tspan";
      const written = html.slice(start, end);
      const isMarked = language.startsWith("zh");
      if (isMarked && (isDrawn || !isLong(text))) return;
      rewrittenPage += html.slice(copied, start);
      rewrittenPage += isMarked ? `<span${FILLS}>${written}</span>` : markChinese(written, isDrawn ? "tspan" : "span");
      copied = end;
    },
    onclosetag() {
      open.pop();
      textBlocks.close();
      sections.close();
      structure.close();
    },
  });
  parser.end(html);
  textBlocks.endBlock();
  return {
    url,
    file: fileOf(url),
    template,
    html: rewrittenPage + html.slice(copied),
    broken: broken || html === "",
    ids,
    repeatedIds,
    links,
    externalLinks,
    csp,
    textBlocks: textBlocks.textBlocks,
    bindings: textBlocks.bindings,
    mistakes,
    structureFaults: structure.faults,
    sections: sections.sections,
    searchable,
  };
}

/** The class of Chinese that breaks between any two characters, to fill its lines; shorter words are kept together. */
const FILLS = ' class="fills"';
/** Longer than any name. */
const isLong = (chinese: string) => chinese.length > 20;

/** @param element what marks a run: the inline element of HTML or of SVG */
function markChinese(markup: string, element: "span" | "tspan"): string {
  const wrap = (run: string) =>
    `<${element} lang="zh"${element === "span" && isLong(run) ? FILLS : ""}>${run}</${element}>`;
  // A character reference stands for a Chinese character and is none.
  return hasChinese(markup) ? markup.replace(CHINESE_RUN, wrap) : wrap(markup);
}

function resolveLink(url: string, element: string, attribute: string, written: string): PageLink {
  const fetched = !((element === "a" || element === "area") && /^(?:xlink:)?href$/.test(attribute));
  const link = { element, attribute, written, fragment: "", fetched };
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return { ...link, file: null };
  // Nearly every address is as plain as this, and parsing it as a URL would cost twice as much.
  const [plain, path = url, fragment = ""] = /^(\/[\w/-]*(?:\.[a-z0-9]+)?)?(?:#([\w-]*))?$/.exec(written) ?? [];
  if (plain !== undefined) return { ...link, file: decodeURIComponent(fileOf(path)), fragment };
  try {
    const target = new URL(written, `http://site.invalid${url}`);
    const file = decodeURIComponent(fileOf(written.startsWith("#") ? url : target.pathname));
    return { ...link, file, fragment: decodeURIComponent(target.hash.slice(1)) };
  } catch {
    // An unreadable address leads to no file, and is reported as such.
    return { ...link, file: `unreadable: ${written}` };
  }
}

function escapeAttribute(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
