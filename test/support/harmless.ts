// Finds malformed HTML, and anything in a page that runs, loads or submits.

import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from "parse5";

/** The only elements that pages may use. */
const ELEMENTS = new Set(
  `html head body meta title link script style main header footer nav section article aside div span p h1 h2
    h3 h4 ul ol li dl dt dd a em strong b i s code pre blockquote q cite mark br hr wbr abbr data time table
    caption thead tbody tfoot tr th td colgroup col figure figcaption img picture source svg g path rect
    circle line polyline polygon text tspan title desc defs pattern marker use symbol button details summary
    small sub sup search input label output kbd bdi template noscript clippath mask hgroup textarea select option datalist progress`.split(
    /\s+/,
  ),
);
const ADDRESSES = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "data",
  "xlink:href",
  "cite",
  "data-href",
  "manifest",
  "background",
  "ping",
]);

/** All faults of a page. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: ParserError) =>
      faults.push(`${code} in line ${startLine}: ${html.split("\n")[startLine - 1]?.slice(0, 300)}`),
  });
  visit(document, (element) => {
    const { tagName, attrs } = element;
    // A base may say where links open, as in a page for frames, and never what they are relative to.
    const isTargetOfLinks = tagName === "base" && attrs.every(({ name }) => name === "target");
    // A form of the page of checks, which a script reads, and which submits nothing.
    const isForScript = tagName === "form" && attrs.every(({ name }) => name === "class");
    if (!ELEMENTS.has(tagName.toLowerCase()) && !isTargetOfLinks && !isForScript) faults.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      if (/^on/i.test(name) || name === "srcdoc" || name === "style" || !/^[a-z][a-z0-9:-]*$/i.test(name))
        faults.push(`${name} on <${tagName}>`);
      if (ADDRESSES.has(name) && /^[\s\p{Cc}]*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/iu.test(value))
        faults.push(`${name}="${value.slice(0, 80)}"`);
    }
    if (tagName === "script") {
      const of = (name: string) => attrs.find((one) => one.name === name)?.value;
      const code = element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
      if (of("type") === "application/ld+json") readsAsJson(code, faults);
      else if (of("src") === undefined || code !== "" || !/^(?:\.\.\/)*assets\/[\w-]+\.js$/.test(of("src") ?? ""))
        faults.push(`a script: ${of("src") ?? code.slice(0, 80)}`);
    }
    if (
      (tagName === "img" || tagName === "source") &&
      attrs.some(({ name, value }) => /^src/.test(name) && /:|\/\//.test(value))
    )
      faults.push("a picture of another place");
  });
  return faults;
}

function readsAsJson(code: string, faults: string[]): void {
  try {
    JSON.parse(code);
  } catch (error) {
    faults.push(`JSON-LD: ${String(error)}`);
  }
}

function visit(node: Tree.Node, look: (element: Tree.Element) => void): void {
  if ("tagName" in node) look(node);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, look);
}
