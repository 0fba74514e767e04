// A printed PDF made the same every time: its author and dates from the edition, nothing from the clock or the browser's past.

import { createHash } from "node:crypto";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFObject,
} from "pdf-lib";
import { orderBookmarks } from "./bookmarks.ts";
import type { PdfHeading } from "./pdf-headings.ts";

/** What a PDF says of itself beside its title and language, which the browser takes from the page. */
export interface PdfMetadata {
  readonly author: string;
  readonly subject: string;
  /** The day of the edition. */
  readonly date: string;
  /** The headings in their order. */
  readonly headings: readonly PdfHeading[];
}

/** The PDF as it is published. */
export async function normalisePdf(
  printed: Uint8Array,
  { author, subject, date, headings }: PdfMetadata,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  document.setAuthor(author);
  document.setSubject(subject);
  const day = new Date(`${date}T00:00:00Z`);
  document.setCreationDate(day);
  document.setModificationDate(day);
  renameCells(document);
  orderBookmarks(document, headings);
  const { context } = document;
  const save = () => document.save({ addDefaultPage: false, updateFieldAppearances: false });
  // ISO 32000-2, 14.4: an identifier that depends on what the file holds.
  const id = PDFHexString.of(
    createHash("sha256")
      .update(await save())
      .digest("hex")
      .slice(0, 32),
  );
  context.trailerInfo.ID = context.obj([id, id]);
  return save();
}

/** Names of cells of tables: the browser's count of all that it ever laid out. */
const CELL = /^node\d+$/;

/** Gives the cells of tables numbers of their own, in the order of the document, and lists them anew. */
function renameCells({ context, catalog }: PDFDocument): void {
  const found: { name: string; rename: (to: PDFString) => void }[] = [];
  const cells = new Map<string, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const id = object instanceof PDFDict && object.has(PDFName.of("S")) ? object.get(PDFName.of("ID")) : undefined;
    if (isCell(id)) cells.set(id.decodeText(), ref);
    visit(object, (name, rename) => found.push({ name, rename }));
  }
  const names = new Map(
    [...cells.keys()].map((name, index) => [name, PDFString.of(`cell${String(index + 1).padStart(8, "0")}`)]),
  );
  for (const { name, rename } of found) rename(names.get(name) ?? PDFString.of(""));
  const list = [...cells].flatMap(([name, ref]) => [names.get(name) ?? PDFString.of(""), ref]);
  const root = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const known = root?.get(PDFName.of("IDTree"));
  if (root === undefined || known === undefined) return;
  discard(known, context);
  root.set(PDFName.of("IDTree"), context.obj({ Names: list }));
}

/** Removes a name tree with all of its branches. */
function discard(tree: PDFObject, context: PDFContext): void {
  const kids = context.lookupMaybe(tree, PDFDict)?.lookupMaybe(PDFName.of("Kids"), PDFArray);
  for (const kid of kids?.asArray() ?? []) discard(kid, context);
  if (tree instanceof PDFRef) context.delete(tree);
}

function visit(object: PDFObject, add: (name: string, rename: (to: PDFString) => void) => void): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      if (isCell(value)) add(value.decodeText(), (to) => object.set(key, to));
      else visit(value, add);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      if (isCell(value)) add(value.decodeText(), (to) => object.set(index, to));
      else visit(value, add);
    });
  }
}

function isCell(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return (value instanceof PDFString || value instanceof PDFHexString) && CELL.test(value.decodeText());
}

/** The page on which each named destination lies, counted from one: what links inside the PDF lead to. */
export async function destinations(printed: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const all = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  return new Map(
    (all?.entries() ?? []).flatMap(([name, value]) => {
      const target = document.context.lookup(value, PDFArray).get(0);
      const page = pages.get(target.toString());
      return page === undefined ? [] : [[name.decodeText(), page] as const];
    }),
  );
}
