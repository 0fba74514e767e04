// Reads a PDF with another program than the one that wrote it: its blocks of text, its names, its links.

import { getDocument, version, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Cache, keyOf } from "../../site/cache.ts";

export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** Title, bookmarks, and the alternative texts of pictures. */
  readonly names: readonly string[];
  /** Addresses outside the PDF to which it leads. */
  readonly links: readonly string[];
}

export interface PdfPage {
  /** Blocks of its structure, such as a paragraph or a cell, in drawing order. */
  readonly blocks: readonly PdfBlock[];
  /** Text outside the structure before the first block: header and footer. */
  readonly margins: string;
}

export interface PdfBlock {
  /** Role in the structure: P, H2, TD. */
  readonly role: string;
  /** Its text, and text drawn after it outside the structure, such as a mark that a style sheet adds. */
  readonly text: string;
  /** Only the text that the structure assigns to it. */
  readonly own: string;
  /** Texts drawn after it outside the structure, which may belong to the next block. */
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

/** Part of the cache key. Raise the number when this code reads the same bytes differently. */
const READER = `${version} 2`;

/** Roles of blocks of text; everything inside a block is inline. */
const BLOCK = /^(?:P|H[1-6]|T[HD]|LI|LBody|Lbl|Caption|Figure|BlockQuote|Code)$/;

/** @throws Error when the bytes are not a PDF */
export async function readPdf(pdf: Uint8Array): Promise<PdfText> {
  // pdf.js transfers the bytes it is given.
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
      const blocks = new Map<string, Node>();
      if (tree !== null) findBlocks(tree, null, blocks, names);
      pages.push(await readPage(page, blocks));
      for (const { url, unsafeUrl } of (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[])
        if ((unsafeUrl ?? url) !== undefined) links.add(unsafeUrl ?? url ?? "");
      page.cleanup();
    }
    return { pages, names, links: [...links] };
  } finally {
    await loading.destroy();
  }
}

/** `readPdf` with a cache. */
export async function readKept(pdf: Uint8Array, cache: Cache): Promise<PdfText> {
  const kept = await cache.get(`${keyOf(pdf, READER).slice(0, 32)}.json`, async () =>
    Buffer.from(JSON.stringify(await readPdf(pdf))),
  );
  return JSON.parse(new TextDecoder().decode(kept)) as PdfText;
}

/** Finds the block of each piece of content, and collects the alternative texts of pictures. */
function findBlocks(node: Node, around: Node | null, blocks: Map<string, Node>, names: string[]): void {
  if (node.alt !== undefined) names.push(node.alt);
  const block = BLOCK.test(node.role ?? "") ? node : around;
  for (const child of node.children ?? []) {
    // Content outside every block is a block by itself.
    if (child.id !== undefined) blocks.set(child.id, block ?? node);
    else findBlocks(child, block, blocks, names);
  }
}

/** @param blockOf the block of each piece of content, by its id */
async function readPage(page: PDFPageProxy, blockOf: ReadonlyMap<string, Node>): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const blocks = new Map<Node, { role: string; text: string; own: string; beside: string[] }>();
  let current: { text: string; own: string; beside: string[] } | null = null;
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
      const node = "id" in item ? blockOf.get(String(item.id)) : undefined;
      if (node === undefined) continue;
      const block = blocks.get(node) ?? { role: node.role ?? "", text: "", own: "", beside: [] };
      blocks.set(node, block);
      current = block;
    } else {
      depth = Math.max(0, depth - 1);
    }
  }
  return { blocks: [...blocks.values()].filter(({ text }) => text.trim() !== ""), margins };
}
