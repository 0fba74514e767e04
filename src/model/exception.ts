// A declared exception: a number that may stand on a page though no figure, date or reference says it.

import * as v from "valibot";
import { text, type Identified } from "./record.ts";

/** A number that is no figure, as an editor declares it in `_data/exceptions.ts`. One that no page uses is an error. */
export interface ExceptionRecord {
  /** The exact words, matched as whole words: "Error 404". */
  text: string;
  /** Address of the only page that may use them; left out for all pages. */
  page?: string;
  /** Why they are no figure, in one sentence. */
  reason: string;
}

export type Exception = Identified<ExceptionRecord>;

export const exceptionShape = v.strictObject({
  text,
  page: v.exactOptional(v.pipe(text, v.startsWith("/", "must start with a slash"))),
  reason: text,
}) satisfies v.GenericSchema<unknown, ExceptionRecord>;
