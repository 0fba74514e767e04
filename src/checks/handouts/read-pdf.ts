// What a PDF says, read by another program than the one that wrote it: its blocks of text, its names, its links.

import { getDocument, version, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Cache, keyOf } from "../../site/cache.ts";

/** A PDF as a reader meets it. */
export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** Title, bookmarks, and what pictures show in words. */
  readonly names: readonly string[];
  /** Addresses outside of the PDF to which it leads. */
  readonly links: readonly string[];
}

export interface PdfPage {
  /** Blocks of its structure, a paragraph or a cell each, in the order in which they are drawn. */
  readonly blocks: readonly PdfBlock[];
  /** What stands outside of the structure before the first block: the head and foot of the sheet. */
  readonly margins: string;
}

export interface PdfBlock {
  /** Role in the structure: P, H2, TD. */
  readonly role: string;
  /** All that is drawn of it, and after it outside of the structure: a mark, a sign of a style sheet. */
  readonly text: string;
  /** What the structure gives to it. */
  readonly own: string;
  /** What is drawn after it outside of the structure, which may belong to what follows. */
  readonly beside: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly id?: string;
}
interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** To be raised whenever this code reads something else from the same bytes. */
const READER = `${version} 2`;

/** Roles that hold a block of text of their own; what is inside of one runs on in its line. */
const BLOCK = /^(?:P|H[1-6]|T[HD]|LI|LBody|Lbl|Caption|Figure|BlockQuote|Code)$/;

/** @throws Error when the bytes are no PDF */
export async function readPdf(pdf: Uint8Array): Promise<PdfText> {
  // The reader takes the bytes away from whoever gave them.
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  try {
    const pages: PdfPage[] = [];
    const links = new Set<string>();
    const names = [String(((await document.getMetadata()).info as { Title?: unknown }).Title ?? "")];
    const bookmarks = (all: readonly Bookmark[]): string[] =>
      all.flatMap(({ title, items }) => [title, ...bookmarks(items)]);
    names.push(...bookmarks(((await document.getOutline()) as readonly Bookmark[] | null) ?? []));
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const tree = (await page.getStructTree()) as Node | null;
      const places = new Map<string, { block: Node; role: string }>();
      if (tree !== null) place(tree, null, places, names);
      pages.push(await readPage(page, places));
      for (const { url, unsafeUrl } of (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[])
        if ((unsafeUrl ?? url) !== undefined) links.add(unsafeUrl ?? url ?? "");
      page.cleanup();
    }
    return { pages, names, links: [...links] };
  } finally {
    await loading.destroy();
  }
}

/** As `readPdf`, for bytes that may have been read before. */
export async function readKept(pdf: Uint8Array, cache: Cache): Promise<PdfText> {
  const kept = await cache.get(`${keyOf(pdf, READER).slice(0, 32)}.json`, async () =>
    Buffer.from(JSON.stringify(await readPdf(pdf))),
  );
  return JSON.parse(new TextDecoder().decode(kept)) as PdfText;
}

/** Finds the block of each piece of content, and gathers what pictures show. */
function place(
  node: Node,
  block: { block: Node; role: string } | null,
  places: Map<string, { block: Node; role: string }>,
  names: string[],
): void {
  if (node.alt !== undefined) names.push(node.alt);
  const own = BLOCK.test(node.role ?? "") ? { block: node, role: node.role ?? "" } : block;
  for (const child of node.children ?? []) {
    // Content of no block stands for itself.
    if (child.id !== undefined) places.set(child.id, own ?? { block: node, role: node.role ?? "" });
    else place(child, own, places, names);
  }
}

async function readPage(
  page: PDFPageProxy,
  places: ReadonlyMap<string, { block: Node; role: string }>,
): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const blocks = new Map<Node, { role: string; text: string; own: string; beside: string[] }>();
  let current: { role: string; text: string; own: string; beside: string[] } | null = null;
  let depth = 0;
  let margins = "";
  for (const item of items) {
    if ("str" in item) {
      const text = item.str + (item.hasEOL ? " " : "");
      if (current === null) margins += text;
      else {
        current.text += text;
        if (depth > 0) current.own += text;
        else if (text.trim() !== "") current.beside.push(text);
      }
    } else if (item.type.startsWith("begin")) {
      depth += 1;
      const found = "id" in item ? places.get(String(item.id)) : undefined;
      if (found === undefined) continue;
      current = blocks.get(found.block) ?? { role: found.role, text: "", own: "", beside: [] };
      blocks.set(found.block, current);
    } else {
      depth = Math.max(0, depth - 1);
    }
  }
  return { blocks: [...blocks.values()].filter(({ text }) => text.trim() !== ""), margins };
}
