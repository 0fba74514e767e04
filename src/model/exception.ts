// A declared exception: a number that may stand on a page though no figure, date or reference says it.

import * as v from "valibot";
import { text, type Identified } from "./record.ts";

/** An exception as an editor writes it in `_data/exceptions.ts`. One that no page uses is an error. */
export interface ExceptionRecord {
  /** The words that may stand, exactly: "Error 404". */
  text: string;
  /** Address of the only page on which they may stand; left out for every page. */
  page?: string;
  /** Why they are no figure. */
  reason: string;
}

export type Exception = Identified<ExceptionRecord>;

export const exceptionShape = v.strictObject({
  text,
  page: v.exactOptional(v.pipe(text, v.startsWith("/", "must start with a slash"))),
  reason: text,
}) satisfies v.GenericSchema<unknown, ExceptionRecord>;
