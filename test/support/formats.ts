// Validators of the feed (RFC 4287), the web manifest (W3C) and JSON-LD (jsonld.js). Each returns a list of faults.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import jsonld from "jsonld";

type Element = Readonly<Record<string, readonly (string | Element)[] | string>>;

/** Dates by RFC 3339, as RFC 4287 section 3.3 requires. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Violations of RFC 4287, sections 4.1.1 and 4.1.2: required, single and unique elements of a feed; and links that are
 * not absolute, which a reader that keeps the feed cannot follow. A feed with links must say where it is.
 */
export function feedFaults(xml: string): string[] {
  const sound = XMLValidator.validate(xml);
  if (sound !== true) return [sound.err.msg];
  const parsed = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    alwaysCreateTextNode: false,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  }).parse(xml) as Record<string, Element[]>;
  const [feed = {}] = parsed["feed"] ?? [];
  const faults: string[] = [];
  const many = (element: Element, name: string) =>
    Array.isArray(element[name]) ? (element[name] as (string | Element)[]) : [];
  const textOf = (one: string | Element | undefined) =>
    String(typeof one === "object" ? (one["#text"] ?? "") : (one ?? ""));
  const linksOf = (element: Element) => many(element, "link") as Element[];
  if (feed["@_xmlns"] !== "http://www.w3.org/2005/Atom") faults.push("the namespace is not Atom's");

  const judge = (element: Element, record: string) => {
    for (const name of ["id", "title", "updated"]) {
      const found = many(element, name).map(textOf);
      if (found.length !== 1 || found[0]?.trim() === "") faults.push(`${record} has not one ${name}`);
    }
    if (!MOMENT.test(textOf(many(element, "updated")[0]))) faults.push(`${record} was updated at no moment`);
    if (!/^[a-z][a-z\d+.-]*:\S+$/i.test(textOf(many(element, "id")[0])))
      faults.push(`${record} has an id that is no IRI`);
    const alternates = linksOf(element)
      .filter((link) => (link["@_rel"] ?? "alternate") === "alternate")
      .map((link) => `${String(link["@_type"])} ${String(link["@_hreflang"])}`);
    if (new Set(alternates).size !== alternates.length) faults.push(`${record} has two alternates of one type`);
    for (const link of linksOf(element))
      if (!/^https?:\/\/[^/]+\//.test(String(link["@_href"]))) faults.push(`${record} has a link that is not absolute`);
    for (const author of many(element, "author") as Element[])
      if (many(author, "name").length !== 1) faults.push(`${record} has an author without a name`);
    return alternates.length;
  };
  judge(feed, "the feed");
  const entries = many(feed, "entry") as Element[];
  if ([feed, ...entries].flatMap(linksOf).length > 0 && linksOf(feed).every((link) => link["@_rel"] !== "self"))
    faults.push("the feed does not say where it is");
  for (const [index, entry] of entries.entries()) {
    const record = `entry ${index + 1}`;
    const alternates = judge(entry, record);
    if (many(entry, "content").length === 0 && alternates === 0)
      faults.push(`${record} has neither content nor an alternate`);
    if (many(entry, "summary").length > 1) faults.push(`${record} has two summaries`);
    if (many(feed, "author").length === 0 && many(entry, "author").length === 0) faults.push(`${record} has no author`);
  }
  const ids = [feed, ...entries].map((element) => textOf(many(element, "id")[0]));
  if (new Set(ids).size !== ids.length) faults.push("an id stands twice");
  return faults;
}

/**
 * Violations of the sitemap protocol 0.9 (sitemaps.org) and its schema: its elements and their order, absolute addresses
 * of less than 2,048 characters that stand once, dates of W3C, and 50,000 addresses at most.
 */
export function sitemapFaults(xml: string): string[] {
  const sound = XMLValidator.validate(xml);
  if (sound !== true) return [sound.err.msg];
  const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true, parseTagValue: false });
  const [, root] = parser.parse(xml) as Ordered[];
  const name = Object.keys(root ?? {}).find((key) => key !== ":@") ?? "";
  const entryName = { urlset: "url", sitemapindex: "sitemap" }[name];
  if (entryName === undefined) return [`its root is ${name}`];
  const faults: string[] = [];
  if (root?.[":@"]?.["@_xmlns"] !== "http://www.sitemaps.org/schemas/sitemap/0.9")
    faults.push("it has another namespace");
  const entries = (root?.[name] as Ordered[] | undefined) ?? [];
  if (entries.length === 0 || entries.length > 50_000) faults.push(`it has ${entries.length} entries`);
  const addresses = entries.map((entry) => {
    const parts = (entry[entryName] as Ordered[] | undefined) ?? [];
    const [loc, lastmod] = parts.map((part) => String((Object.values(part)[0] as Ordered[])[0]?.["#text"]));
    // The schema lets elements of other namespaces follow; search engines read links to other languages there.
    const links = parts.slice(2);
    if (
      parts
        .slice(0, 2)
        .map((part) => Object.keys(part)[0])
        .join() !== "loc,lastmod"
    )
      faults.push("an entry has other elements");
    for (const link of links) {
      const { "@_rel": rel, "@_hreflang": language = "", "@_href": to = "" } = link[":@"] ?? {};
      if (Object.keys(link)[0] !== "xhtml:link" || root?.[":@"]?.["@_xmlns:xhtml"] !== "http://www.w3.org/1999/xhtml")
        faults.push("an entry has other elements");
      else if (
        rel !== "alternate" ||
        !/^(?:x-default|[a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.test(language) ||
        !/^https?:/.test(to)
      )
        faults.push("a link to another language is not whole");
    }
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(lastmod ?? ""))
      faults.push(`${loc} was changed at no date`);
    if (!/^https?:\/\/[^/]+\/\S*$/.test(loc ?? "") || (loc ?? "").length >= 2048) faults.push(`${loc} is not absolute`);
    return loc;
  });
  if (new Set(addresses).size !== addresses.length) faults.push("an address stands twice");
  return faults;
}

/** An element of `preserveOrder`: its name with its children; a text; attributes. */
type Ordered = Readonly<Record<string, unknown>> & { readonly ":@"?: Readonly<Record<string, string>> };

const COLOUR = { type: "string", pattern: "^#[0-9a-f]{6}$" };

/** Members of the W3C Web Application Manifest, and those that browsers require to install a site. */
const MANIFEST = {
  type: "object",
  required: ["name", "short_name", "start_url", "scope", "display", "icons", "lang"],
  properties: {
    name: { type: "string", minLength: 1 },
    short_name: { type: "string", minLength: 1 },
    lang: { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
    dir: { enum: ["ltr", "rtl", "auto"] },
    start_url: { type: "string", format: "uri-reference" },
    scope: { type: "string", format: "uri-reference" },
    id: { type: "string", format: "uri-reference" },
    display: { enum: ["fullscreen", "standalone", "minimal-ui", "browser"] },
    background_color: COLOUR,
    theme_color: COLOUR,
    icons: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["src", "sizes", "type"],
        properties: {
          src: { type: "string", format: "uri-reference" },
          sizes: { type: "string", pattern: "^(any|[1-9]\\d*x[1-9]\\d*)( [1-9]\\d*x[1-9]\\d*)*$" },
          type: { type: "string", pattern: "^image/[a-z+]+$" },
          purpose: { type: "string", pattern: "^(any|maskable|monochrome)( (any|maskable|monochrome))*$" },
        },
        additionalProperties: false,
      },
      allOf: [192, 512].map((width) => ({
        contains: {
          properties: { sizes: { const: `${width}x${width}` }, purpose: { type: "string", pattern: "any" } },
        },
      })),
    },
  },
  additionalProperties: false,
};

/** Faults of a web manifest, by Ajv. */
export function manifestFaults(text: string): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(MANIFEST);
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const SCHEMA = "https://schema.org";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Faults of JSON-LD, by jsonld.js; the compiler checks its schema.org types (src/outputs/json-ld.ts). */
export async function jsonLdFaults(text: string): Promise<string[]> {
  const documentLoader = async (address: string) => {
    if (address !== SCHEMA) throw new Error(`it asks for ${address}`);
    return { contextUrl: null, documentUrl: address, document: { "@context": { "@vocab": `${SCHEMA}/` } } };
  };
  try {
    const quads = await jsonld.toRDF(JSON.parse(text) as object, {
      base: "https://briefing.example/",
      safe: true,
      documentLoader,
    });
    const typed = new Set(
      quads.filter(({ predicate }) => predicate.value === TYPE).map(({ subject }) => subject.value),
    );
    return [...new Set(quads.map(({ subject }) => subject.value))]
      .filter((subject) => !typed.has(subject))
      .map((subject) => `${subject} has no type`);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
