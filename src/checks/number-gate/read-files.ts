// Reads the files that are not pages by their type: style sheets, data, feeds, SVG, plain text.

import { downloadsOf } from "../../outputs/downloads/data-files.ts";
import { chartTables } from "../../outputs/downloads/chart-tables.ts";
import { textOf } from "../../site/file-contents.ts";
import { languageFolderNames } from "../../site/navigation/addresses.ts";
import { hostFiles } from "../../outputs/host-files.ts";
import { PROOF_READER_FILES } from "../../outputs/proof-reader/proof-reader-files.ts";
import type { Briefing } from "../../model/briefing.ts";
import { xmlTextBlocks } from "./xml-text.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { jsonTextBlocks } from "./json-text.ts";
import { isHash, isManifestValue } from "../../html/machine-values.ts";
import { plainText, readTextBlocks, type Binding, type TextBlock } from "../../html/text-blocks.ts";

/** Everything in a document that a reader can meet. */
export interface Readable {
  readonly textBlocks: readonly TextBlock[];
  readonly bindings: readonly Binding[];
}

/** A page, or another file of the site. */
export interface Document extends Readable {
  /** The file to open for a fault: the template of a page, or the file itself. */
  readonly file: string;
  readonly url: string;
}

const READERS: readonly (readonly [endings: RegExp, read: (text: string) => Readable])[] = [
  [/\.css$/, (text) => only([{ kind: "style", text, place: "style sheet", bindings: [], says: [] }])],
  [/\.json$/, (text) => only(jsonTextBlocks(text, "value"))],
  [/\.webmanifest$/, (text) => only(jsonTextBlocks(text, "value", isManifestValue))],
  [/\.(?:xml|atom|rss)$/, xmlTextBlocks],
  [/\.(?:svg|html)$/, readTextBlocks],
  [/\.(?:txt|csv|md|bib)$/, (text) => only(linesOf(text))],
];
/**
 * Files with nothing to read: code (checks/search reads the search script), fonts, pictures in pixels (social cards are
 * read before they are drawn), the licences of fonts and packages, which are quoted, the programs of readers, and what
 * only hosts and crawlers ask for, by names that standards give (RFC 8615, 9116 and 9309; IAB Tech Lab, ads.txt).
 */
const OPAQUE = new RegExp(
  [
    String.raw`\.(?:js|woff2|png|jpe?g|webp|avif|ico)$`,
    String.raw`^(?:CNAME|_redirects|licences\.txt|(?:robots|security|ads|app-ads)\.txt)$`,
    String.raw`^\.well-known/(?!.*\.(?:html?|svg)$)`,
  ].join("|"),
);

/**
 * Reads every file. A data file must equal, byte for byte, what the records give, and a host's configuration what the
 * engine writes for the pages of the site: a number changed later is refused, and so is one that no record gives.
 */
export function readFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  briefing: Briefing,
  pages: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): Document[] {
  const derived =
    files.size === 0
      ? new Map<string, string>()
      : new Map([
          ...downloadsOf(briefing),
          ...chartTables(briefing),
          ...hostFiles(pages, files.keys(), languageFolderNames(briefing)),
        ]);
  return [...files].flatMap(([path, contents]): Document[] => {
    const document = { file: path, url: `/${path}` };
    const expected = derived.get(path);
    if (expected === undefined && (OPAQUE.test(path) || PROOF_READER_FILES.has(path))) return [];
    const text = textOf(contents);
    const [, read] = READERS.find(([endings]) => endings.test(path)) ?? [];
    if (expected === undefined && read !== undefined) return [{ ...document, ...read(text) }];
    if (expected === undefined)
      report({
        ...document,
        place: "file",
        message: "the number gate cannot read files with this extension, so a number in them would go unseen.",
        suggestion: "a file of another kind, or a reader for this one in src/checks/number-gate/read-files.ts.",
      });
    else if (text !== expected)
      report({
        ...document,
        ...difference(text, expected),
        suggestion: "nothing by hand; the build writes the file from the records in _data.",
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

/** The first line in which a file differs from the expected text. */
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
