// Measures: what figures of several sources or times have in common, so that they can be compared.

import * as v from "valibot";
import { ID, text } from "./record.ts";

export const measureName = v.pipe(
  text,
  v.regex(ID, "must be lower-case letters, digits and hyphens, such as resident-population"),
);
