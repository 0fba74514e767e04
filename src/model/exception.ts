// A declared exception: a number that may stand on a page though no figure, date or reference says it.

import * as v from "valibot";
import { text, type Identified } from "./record.ts";

export const exceptionShape = v.strictObject({
  /** The exact words, matched as whole words: "Error 404". */
  text,
  /** Address of the only page that may use them; left out for all pages. */
  page: v.exactOptional(v.pipe(text, v.startsWith("/", "must start with a slash"))),
  /** Why they are not a figure, in one sentence. */
  reason: text,
});

/** A number that is not a figure, as declared in `_data/exceptions.ts`. One that no page uses is an error. */
export type ExceptionRecord = v.InferOutput<typeof exceptionShape>;
export type Exception = Identified<ExceptionRecord>;
