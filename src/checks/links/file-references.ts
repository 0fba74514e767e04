// Everything that files other than pages refer to exists in the site: fonts and pictures of style sheets, icons of the
// manifest, pages in the feed. A style sheet or drawing loaded from another host would let that host track readers.

import path from "node:path/posix";
import { Parser } from "htmlparser2";
import { textOf } from "../../site/file-contents.ts";
import type { Problems } from "../../model/problem.ts";

interface Reference {
  readonly written: string;
  /** Whether a browser loads it without a click. */
  readonly fetched: boolean;
}

const READERS: readonly (readonly [ending: RegExp, read: (text: string) => Reference[]])[] = [
  [/\.css$/, inStyles],
  [/\.webmanifest$/, inManifest],
  [/\.(?:svg|xml)$/, inMarkup],
];

/** Reports references to no path of the site, and those that a browser would load from another host. */
export function checkFileReferences(
  files: ReadonlyMap<string, string | Uint8Array>,
  paths: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const [file, contents] of files) {
    const [, read] = READERS.find(([ending]) => ending.test(file)) ?? [];
    let references: Reference[] = [];
    try {
      references = read?.(textOf(contents)) ?? [];
    } catch (error) {
      const message = `it cannot be read: ${(error as Error).message}.`;
      problems.add({ file, record: "", message, suggestion: "a file of the kind its name says." });
    }
    for (const { written, fetched } of references) {
      const suggestion = "a file of the site, relative to this one.";
      const report = (message: string) => problems.add({ file, record: written.slice(0, 80), message, suggestion });
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) {
        if (fetched)
          report(
            /^data:/i.test(written)
              ? "the policy of the pages does not allow a file inside a data: address."
              : "it would be loaded from another host.",
          );
      } else if (written.startsWith("/"))
        report("the address begins with a slash: it works only at the root of a host.");
      else if (!written.startsWith("#") && !paths.has(targetOf(file, written)))
        report("it leads to no file of the site.");
    }
  }
}

function targetOf(file: string, written: string): string {
  try {
    return path.join(path.dirname(file), decodeURIComponent(written.replace(/[?#].*$/, "")));
  } catch {
    return written;
  }
}

function inStyles(css: string): Reference[] {
  const addresses = [
    ...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi),
  ];
  return addresses.map((found) => ({ written: found.slice(1).find((one) => one !== undefined) ?? "", fetched: true }));
}

function inManifest(text: string): Reference[] {
  const { start_url: start, icons = [] } = JSON.parse(text) as { start_url?: string; icons?: { src: string }[] };
  return [start ?? [], ...icons.map(({ src }) => src)].flat().map((written) => ({ written, fetched: true }));
}

/** Links are followed with a click; everything else an SVG names is loaded with it. */
function inMarkup(xml: string): Reference[] {
  const found: Reference[] = [];
  let style = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        style = name === "style";
        const written = attributes["href"] ?? attributes["xlink:href"] ?? attributes["src"];
        if (written !== undefined) found.push({ written, fetched: name !== "link" && name !== "a" });
        for (const value of Object.values(attributes)) if (value !== written) found.push(...inStyles(value));
      },
      ontext: (text) => style && found.push(...inStyles(text)),
      onclosetag: () => (style = false),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
