// Follows every address of a site from its first page, as browsers would ask for it, by reading what comes back.

import { Parser } from "htmlparser2";
import { DATA_LINE } from "../../src/outputs/search/search-script.ts";
import type { SearchData } from "../../src/model/search/entry.ts";

/** What a crawl found. */
export interface Crawled {
  /** What is not as it should be: `404 …`, `leaves the folder …`. */
  readonly faults: readonly string[];
  /** Headers of each answer, by the file of the site whose bytes came. */
  readonly answers: ReadonlyMap<string, Headers>;
}

/** Addresses that a page holds, whatever loads or opens them. */
const IN_PAGE = ["href", "src", "srcset", "imagesrcset", "poster", "data", "action", "xlink:href", "data-href"];

/** Reads the addresses out of the files of one site; every server gives the same files, so each is read once. */
export class References {
  readonly #files: ReadonlyMap<string, string | Uint8Array>;
  readonly #known = new Map<string, readonly string[]>();

  constructor(files: ReadonlyMap<string, string | Uint8Array>) {
    this.#files = files;
  }

  /** The addresses in a file as they are written; search leads from the site's root, one folder above its script. */
  in(file: string): readonly string[] {
    const known =
      this.#known.get(file) ??
      (/\.(?:html|css|js|xml|webmanifest|svg)$/.test(file)
        ? addressesIn(file, Buffer.from(this.#files.get(file) ?? "").toString())
        : []);
    this.#known.set(file, known);
    return known;
  }
}

function addressesIn(file: string, text: string): readonly string[] {
  if (file.endsWith(".css")) return inStyles(text);
  if (file.endsWith(".js")) {
    const data = DATA_LINE.exec(text)?.[1];
    return data === undefined ? [] : (JSON.parse(data) as SearchData).entries.map(({ address }) => `../${address}`);
  }
  if (file.endsWith(".webmanifest")) {
    const { start_url: start, icons } = JSON.parse(text) as { start_url: string; icons: { src: string }[] };
    return [start, ...icons.map(({ src }) => src)];
  }
  const found: string[] = [];
  new Parser(
    {
      onopentag(_name, attributes) {
        for (const name of IN_PAGE) {
          const value = attributes[name];
          if (value !== undefined)
            found.push(
              ...(name.endsWith("srcset")
                ? value.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
                : [value]),
            );
        }
        found.push(...inStyles(attributes["style"] ?? ""));
      },
      ontext: (words) => found.push(...inStyles(words)),
    },
    { xmlMode: !file.endsWith(".html") },
  ).end(text);
  return found;
}

function inStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = ""]) => address);
}

/**
 * Asks for the first page and for every address that an answer names, once each.
 *
 * @param base address of the site's folder, with a final slash
 */
export async function crawl(
  base: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  references: References,
): Promise<Crawled> {
  const faults: string[] = [];
  const answers = new Map<string, Headers>();
  const waiting = [base, `${base}index.html`];
  const asked = new Set(waiting);
  const ask = async (address: string): Promise<void> => {
    const response = await fetch(address, { headers: { "accept-encoding": "identity" } });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok) return void faults.push(`${response.status} ${address}`);
    const file = fileAt(response.url, base);
    const expected = files.get(file);
    if (!response.url.startsWith(base)) faults.push(`leaves the folder: ${address} → ${response.url}`);
    else if (expected === undefined || !bytes.equals(typeof expected === "string" ? Buffer.from(expected) : expected))
      faults.push(`not the file that was built: ${address} → ${file}`);
    answers.set(file, response.headers);
    for (const written of references.in(file)) {
      const target = new URL(written, response.url);
      target.hash = "";
      if (/^(?:https?:)?\/\//.test(written) || !target.protocol.startsWith("http") || asked.has(target.href)) continue;
      asked.add(target.href);
      if (target.href.startsWith(base)) waiting.push(target.href);
      else faults.push(`leads out of the folder: ${written} in ${file}`);
    }
  };
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) await ask(address);
  return { faults, answers };
}

/** The file of the site that stands at an address. */
function fileAt(address: string, base: string): string {
  const name = decodeURIComponent(new URL(address).pathname.slice(new URL(base).pathname.length));
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}
