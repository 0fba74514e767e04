// What files beside the pages refer to is in the site: pictures and fonts of style sheets, icons of the manifest, pages of
// the feed. A style sheet or a drawing that asked another host would let it watch the readers.

import path from "node:path/posix";
import { Parser } from "htmlparser2";
import { textOf } from "../../site/file-contents.ts";
import type { Problems } from "../../model/problem.ts";

/** A reference of a file. */
interface Reference {
  readonly written: string;
  /** Whether a browser asks for it without a click. */
  readonly fetched: boolean;
}

/** How references are read, by the endings of names. */
const READERS: readonly (readonly [ending: RegExp, read: (text: string) => Reference[]])[] = [
  [/\.css$/, inStyles],
  [/\.webmanifest$/, inManifest],
  [/\.(?:svg|xml)$/, inMarkup],
];

/**
 * Reports references that lead to no file of the site, or have a browser ask another host.
 *
 * @param files all files of the site that are no pages
 * @param names paths of all files of the site, pages included
 */
export function checkFileReferences(
  files: ReadonlyMap<string, string | Uint8Array>,
  names: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const [file, contents] of files) {
    const [, read] = READERS.find(([ending]) => ending.test(file)) ?? [];
    for (const { written, fetched } of read?.(textOf(contents)) ?? []) {
      const report = (message: string) =>
        problems.add({
          file,
          record: written.slice(0, 80),
          message,
          suggestion: "a file of the site, relative to this one.",
        });
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) {
        if (fetched)
          report(
            /^data:/i.test(written)
              ? "an address that begins with data: holds its file in itself, which the policy of the pages keeps out."
              : "it would be asked of another host.",
          );
      } else if (written.startsWith("/"))
        report("the address begins with a slash: it leads somewhere at the root of a host alone.");
      else if (!written.startsWith("#") && !names.has(targetOf(file, written)))
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
  const { start_url: start, icons } = JSON.parse(text) as { start_url: string; icons: readonly { src: string }[] };
  return [start, ...icons.map(({ src }) => src)].map((written) => ({ written, fetched: true }));
}

/** Links of a feed are followed; what a drawing names is part of it. */
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
