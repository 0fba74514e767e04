// The Merkle tree over the paragraphs of a source: it recognises a paragraph that was read without publishing it. The
// hashes are those of RFC 6962, section 2.1, with SHA-256. Works in Node and in browsers.

import type { Problem } from "../problem.ts";
import type { Source } from "../source.ts";
import { foldedParagraphs, type SourceText } from "./source-text.ts";

/** A tree by the hashes that records and data files name, in hexadecimal digits. */
export interface ParagraphTree {
  /** The root: it changes with every paragraph and with their order. */
  readonly root: string;
  /** The hash of each paragraph as a leaf, in their order. */
  readonly leaves: readonly string[];
}

const LEAF = 0;
const NODE = 1;

/** The tree over the paragraphs of a text, as they are compared with printed words: see `foldedParagraphs`. */
export async function paragraphTree(text: SourceText): Promise<ParagraphTree> {
  const leaves = await Promise.all(foldedParagraphs(text).map(leafHash));
  return { root: await treeRoot(leaves), leaves };
}

/** The hash of a folded paragraph as a leaf. */
export async function leafHash(paragraph: string): Promise<string> {
  return hex(await sha256(LEAF, new TextEncoder().encode(paragraph)));
}

/** The root over leaf hashes. */
export async function treeRoot(leaves: readonly string[]): Promise<string> {
  return hex(await rootOf(leaves.map(bytesOf)));
}

async function rootOf(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return first;
  // The largest power of two below the number of leaves.
  const left = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return sha256(NODE, await rootOf(leaves.slice(0, left)), await rootOf(leaves.slice(left)));
}

async function sha256(prefix?: number, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const bytes = prefix === undefined ? [] : [prefix, ...parts.flatMap((part) => [...part])];
  return new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(hash: string): Uint8Array {
  return Uint8Array.from(hash.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

/** What is wrong with the trees of sources: hashes that do not lead to their root, or are not one for each paragraph. */
export async function treeProblems(sources: Iterable<Source>): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id, file, paragraphs, treeRoot: root, leafHashes } of sources) {
    if (root === undefined && leafHashes === undefined) continue;
    const suggestion = "treeRoot and leafHashes as npm run new -- source writes them, or neither.";
    const add = (field: string, message: string) =>
      problems.push({ file, record: `${id} · ${field}`, message, suggestion });
    if (root === undefined || leafHashes === undefined)
      add(root === undefined ? "treeRoot" : "leafHashes", "the tree needs its root and the hashes of its paragraphs.");
    else if (leafHashes.length !== paragraphs)
      add(
        "leafHashes",
        `it has ${leafHashes.length} hashes, and the text ${paragraphs ?? "no recorded number of"} paragraphs.`,
      );
    else if ((await treeRoot(leafHashes)) !== root) add("treeRoot", "the hashes of the paragraphs do not lead to it.");
  }
  return problems;
}

/** Paragraphs of texts that are not the ones that were read, as far as sources have a tree. */
export async function changedParagraphs(
  sources: Iterable<Source>,
  texts: ReadonlyMap<string, SourceText | null>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id, file, leafHashes } of sources) {
    const text = texts.get(id) ?? null;
    if (text === null || leafHashes === undefined) continue;
    const { root, leaves } = await paragraphTree(text);
    const changed = leaves.flatMap((leaf, index) => (leaf === leafHashes[index] ? [] : index + 1));
    if (changed.length === 0 && leaves.length === leafHashes.length) continue;
    const which =
      changed.length === 0 ? "its last paragraphs are missing" : `it differs in paragraphs ${changed.join(", ")}`;
    problems.push({
      file,
      record: `${id} · leafHashes`,
      message: `the text is not the one that was read: ${which}.`,
      suggestion: `the text that was read; if this is it, treeRoot: ${JSON.stringify(root)} with its leafHashes.`,
    });
  }
  return problems;
}
