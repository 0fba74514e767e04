// Crawls a site from its first page, following every address that a browser would request.

import { Parser } from "htmlparser2";
import { DATA_LINE } from "../../src/outputs/search/search-script.ts";
import type { SearchData } from "../../src/model/search/entry.ts";

/** The result of a crawl. */
export interface Crawled {
  /** Faults, such as `404 …` or `leaves the folder …`. */
  readonly faults: readonly string[];
  /** Headers of each response, by the site file it returned. */
  readonly answers: ReadonlyMap<string, Headers>;
}

/** All addresses in a page. */
const IN_PAGE = ["href", "src", "srcset", "imagesrcset", "poster", "data", "action", "xlink:href", "data-href"];

/** Reads the addresses in the files of one site; each once, because every server returns the same files. */
export class References {
  readonly #files: ReadonlyMap<string, string | Uint8Array>;
  readonly #known = new Map<string, readonly string[]>();

  constructor(files: ReadonlyMap<string, string | Uint8Array>) {
    this.#files = files;
  }

  /** The addresses in a file as written; those of search start at the site's root, one folder above its script. */
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
 * Requests the first page and, once each, every address in a response.
 *
 * @param base URL of the site's folder, with a final slash
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

/** The site file at an address. */
function fileAt(address: string, base: string): string {
  const name = decodeURIComponent(new URL(address).pathname.slice(new URL(base).pathname.length));
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}
