// Makes a printed PDF reproducible: author and dates come from the edition, and ids from the contents.

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
import { rebuildBookmarks } from "./bookmarks.ts";
import type { PdfHeading } from "./pdf-headings.ts";

/** Metadata of a PDF; its title and language come from the page. */
export interface PdfMetadata {
  readonly author: string;
  readonly subject: string;
  /** Date of the edition, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly headings: readonly PdfHeading[];
}

/** The PDF with metadata, bookmarks and ids that are the same each time it is printed. */
export async function normalisePdf(printed: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const date = new Date(`${metadata.date}T00:00:00Z`);
  document.setAuthor(metadata.author);
  document.setSubject(metadata.subject);
  document.setCreationDate(date);
  document.setModificationDate(date);
  renumberTableCells(document);
  rebuildBookmarks(document, metadata.headings);
  const { context } = document;
  const save = () => document.save({ addDefaultPage: false, updateFieldAppearances: false });
  // An identifier based on the file's contents: ISO 32000-2, 14.4.
  const hash = createHash("sha256").update(await save());
  const id = PDFHexString.of(hash.digest("hex").slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return save();
}

/** Chromium's ids of table cells: a count of everything that the browser has laid out since it started. */
const CELL_ID = /^node\d+$/;

/** Renumbers the ids of table cells in document order, wherever they are used, and rebuilds their name tree. */
function renumberTableCells({ context, catalog }: PDFDocument): void {
  const objects = context.enumerateIndirectObjects();
  const cells = objects.flatMap(([ref, object]) => {
    const id = object instanceof PDFDict && object.has(PDFName.of("S")) ? object.get(PDFName.of("ID")) : undefined;
    return isCellId(id) ? [[id.decodeText(), ref] as const] : [];
  });
  const newIds = new Map(
    cells.map(([id], index) => [id, PDFString.of(`cell${String(index + 1).padStart(8, "0")}`)] as const),
  );
  const newId = (id: string) => newIds.get(id) ?? PDFString.of("");
  for (const [, object] of objects) replaceCellIds(object, newId);
  const root = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const tree = root?.get(PDFName.of("IDTree"));
  if (root === undefined || tree === undefined) return;
  deleteNameTree(tree, context);
  root.set(PDFName.of("IDTree"), context.obj({ Names: cells.flatMap(([id, ref]) => [newId(id), ref]) }));
}

function deleteNameTree(tree: PDFObject, context: PDFContext): void {
  const kids = context.lookupMaybe(tree, PDFDict)?.lookupMaybe(PDFName.of("Kids"), PDFArray);
  for (const kid of kids?.asArray() ?? []) deleteNameTree(kid, context);
  if (tree instanceof PDFRef) context.delete(tree);
}

function replaceCellIds(object: PDFObject, newId: (id: string) => PDFString): void {
  const replaced = (value: PDFObject) => {
    if (isCellId(value)) return newId(value.decodeText());
    replaceCellIds(value, newId);
    return value;
  };
  if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, replaced(value));
  else if (object instanceof PDFArray) object.asArray().forEach((value, index) => object.set(index, replaced(value)));
}

function isCellId(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return (value instanceof PDFString || value instanceof PDFHexString) && CELL_ID.test(value.decodeText());
}

/** The page of each named destination, counted from 1. */
export async function destinationPages(printed: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  return new Map(
    (destinations?.entries() ?? []).flatMap(([name, value]) => {
      const page = pages.get(document.context.lookup(value, PDFArray).get(0).toString());
      return page === undefined ? [] : [[name.decodeText(), page] as const];
    }),
  );
}
