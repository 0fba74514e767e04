// Holds the recorded hashes of second captures against their texts.

import type { Problem } from "../problem.ts";
import type { Source } from "../source.ts";
import { paragraphTree } from "./paragraph-tree.ts";
import type { SourceText } from "./source-text.ts";

/** What is wrong with second captures whose text is at hand: other hashes than recorded, or none. */
export async function secondCaptureProblems(
  sources: Iterable<Source>,
  texts: ReadonlyMap<string, SourceText | null>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id, file, secondCapture: recorded } of sources) {
    const text = texts.get(id) ?? null;
    if (text === null) continue;
    const { root } = await paragraphTree(text);
    if (recorded?.sha256 === text.sha256 && (recorded.treeRoot ?? root) === root) continue;
    const hashes = `sha256: ${JSON.stringify(text.sha256)}, treeRoot: ${JSON.stringify(root)}`;
    problems.push({
      file,
      record: `${id} · secondCapture`,
      message:
        recorded === undefined
          ? "there is a text of a second capture, but the record names none."
          : "the text of the second capture does not have the recorded hashes.",
      suggestion:
        recorded === undefined
          ? `secondCapture: { address: "…", captured: "…", ${hashes}, since: "…" }`
          : `the text that was captured; if this is it, ${hashes}`,
    });
  }
  return problems;
}
