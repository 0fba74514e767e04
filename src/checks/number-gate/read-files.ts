// The files beside the pages, each read as what it is: style sheets, data, feeds, pictures drawn in SVG, plain text.

import { downloadsOf } from "../../outputs/downloads/data-files.ts";
import { textOf } from "../../site/file-contents.ts";
import { hostFiles } from "../../outputs/hosts/host-files.ts";
import type { Briefing } from "../../model/briefing.ts";
import { xmlTextBlocks } from "./xml-text.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { jsonTextBlocks } from "./json-text.ts";
import { isHash, isManifestValue } from "../../html/machine-values.ts";
import { plainText, readTextBlocks, type Binding, type TextBlock } from "../../html/text-blocks.ts";

/** What a document holds that a reader can meet. */
export interface Readable {
  readonly textBlocks: readonly TextBlock[];
  readonly bindings: readonly Binding[];
}

/** A document of the site: a page, or a file beside the pages. */
export interface Document extends Readable {
  /** What to open when something is wrong with it: the template of a page, or the file itself. */
  readonly file: string;
  readonly url: string;
}

/** How files are read, by the endings of their names. */
const READERS: readonly (readonly [endings: RegExp, read: (text: string) => Readable])[] = [
  [/\.css$/, (text) => only([{ kind: "style", text, place: "style sheet", bindings: [], says: [] }])],
  [/\.json$/, (text) => only(jsonTextBlocks(text, "value"))],
  [/\.webmanifest$/, (text) => only(jsonTextBlocks(text, "value", isManifestValue))],
  [/\.(?:xml|atom|rss)$/, xmlTextBlocks],
  [/\.(?:svg|html)$/, readTextBlocks],
  [/\.(?:txt|csv|md|bib)$/, (text) => only(linesOf(text))],
];
/**
 * Nothing to read in them: code (what the search script shows, `checks/search.ts` reads), fonts, pictures in pixels, of which
 * social cards were read before they were drawn; licences of typefaces, in the words of those who gave them.
 */
const OPAQUE = /\.(?:js|woff2|png|jpe?g|webp|avif|ico)$|^robots\.txt$|^CNAME$|^licences\.txt$/;

/**
 * Reads every file. A data file has to be, byte for byte, what the briefing's records give, and a host file what the engine
 * writes: a number that was altered in it after it was made is refused, and so is one that no record gives.
 */
export function readFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  briefing: Briefing,
  report: (finding: Diagnostic) => void,
): Document[] {
  const derived = files.size === 0 ? new Map<string, string>() : new Map([...downloadsOf(briefing), ...hostFiles()]);
  return [...files].flatMap(([path, contents]): Document[] => {
    const expected = derived.get(path);
    if (expected === undefined && OPAQUE.test(path)) return [];
    const text = textOf(contents);
    if (expected !== undefined) {
      if (text !== expected)
        report({
          file: path,
          url: `/${path}`,
          ...difference(text, expected),
          suggestion: "nothing by hand: the file is made from the records in _data.",
        });
      return [];
    }
    const [, read] = READERS.find(([endings]) => endings.test(path)) ?? [];
    if (read !== undefined) return [{ file: path, url: `/${path}`, ...read(text) }];
    report({
      file: path,
      url: `/${path}`,
      place: "file",
      message: "the gate cannot read files with this ending, so it cannot say that they hold no number.",
      suggestion: "a file of another kind, or a reader for this one in src/checks/gate/files.ts.",
    });
    return [];
  });
}

function only(textBlocks: readonly TextBlock[]): Readable {
  return { textBlocks, bindings: [] };
}

function linesOf(text: string): TextBlock[] {
  return text.split(/\r?\n/).flatMap((line, index) => (isHash(line) ? [] : [plainText(line, `line ${index + 1}`)]));
}

/** The first line in which a file differs from what it should be. */
function difference(text: string, expected: string): { place: string; message: string } {
  const [lines, right] = [text.split("\n"), expected.split("\n")];
  const line = lines.findIndex((one, index) => one !== right[index]);
  const at = line < 0 ? lines.length : line;
  const quoted = (words: string | undefined) => (words === undefined ? "nothing" : `"${words.trim().slice(0, 120)}"`);
  return {
    place: `line ${at + 1}`,
    message: `the file says ${quoted(lines[at])} where its records give ${quoted(right[at])}.`,
  };
}
