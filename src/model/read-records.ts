// Reads the records of data modules and checks each against the shape of its kind.

import * as v from "valibot";
import { splitDraft, type Drafts } from "./draft.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import type { Problems } from "./problem.ts";
import { ID, WINDOWS_DEVICE, type DataModule, type Identified } from "./record.ts";
import { describeValue, explainIssue } from "./shape-problems.ts";

const MAX_ID_LENGTH = 80;

/** A valid record, and its first day as a draft if it is one. */
interface ValidRecord {
  readonly record: object;
  readonly draft: string | undefined;
}

/** Records as read before, by the objects that the modules export. */
const MEMO = new IdentityMemo<object, ValidRecord>();

/**
 * Reads all records of one kind, in the order written. An invalid record is reported and left out, so that one mistake
 * does not hide the next.
 *
 * @param modules the modules of the kind, each exporting its records by id
 * @param kind the kind's name in messages: "figure", "park"
 * @param leftOut receives `kind:id` of each record that is reported and left out
 * @param drafts receives the records that are drafts
 */
export function readRecords<T>(
  modules: readonly DataModule[],
  shape: v.GenericSchema<unknown, T>,
  kind: string,
  problems: Problems,
  leftOut: Set<string>,
  drafts: Drafts = new Map(),
): Map<string, Identified<T>> {
  const records = new Map<string, Identified<T>>();
  /** The file in which each id was read first. */
  const files = new Map<string, string>();
  for (const { file, value } of modules) {
    if (!isPlainObject(value)) {
      problems.add({
        file,
        record: "export default",
        message: `expected an object of ${kind} records by id, found ${describeValue(value)}.`,
        suggestion: `export default { "an-id": { … } }`,
      });
      continue;
    }
    for (const [id, written] of Object.entries(value)) {
      const device = WINDOWS_DEVICE.test(id);
      const first = files.get(id);
      if (!ID.test(id) || id.length > MAX_ID_LENGTH || device) {
        const reason = device ? ", and Windows reserves the name" : "";
        const length = `at most ${MAX_ID_LENGTH} of them`;
        problems.add({
          file,
          record: id,
          message: `"${id}" is not an id: it becomes part of an address${reason}.`,
          suggestion: `lower-case letters, digits and single hyphens, ${length}, such as "old-harbour".`,
        });
        leftOut.add(`${kind}:${id}`);
      } else if (first !== undefined) {
        problems.add({
          file,
          record: id,
          message: `the ${kind} id "${id}" is already used in ${first}.`,
          suggestion: "another id for one of the two.",
        });
        // Which of the two is meant elsewhere is not known.
        records.delete(id);
        leftOut.add(`${kind}:${id}`);
      } else {
        files.set(id, file);
        const read = () => {
          const { draft, rest } = splitDraft(written);
          const record = readShape(rest, shape, file, id, problems, kind);
          return record === null ? null : { record: { ...record, id, file }, draft };
        };
        const valid = isPlainObject(written) ? MEMO.get(written, [shape, kind, id, file], read) : read();
        const { draft } = valid ?? splitDraft(written);
        if (draft !== undefined) drafts.set(`${kind}:${id}`, draft);
        if (valid === null) leftOut.add(`${kind}:${id}`);
        else records.set(id, valid.record as Identified<T>);
      }
    }
  }
  return records;
}

/** Checks a value against a shape. Reports each field that is wrong and returns null if any is. */
export function readShape<T>(
  value: unknown,
  shape: v.GenericSchema<unknown, T>,
  file: string,
  record: string,
  problems: Problems,
  kind = "",
): T | null {
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? "";
    const place = [record, field].filter((part) => part !== "").join(" · ");
    problems.add({ file, record: place, ...explainIssue(issue, field, shape, kind) });
  }
  return null;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
