// A break in a series: two times between which the values of a measure cannot be compared, and why.

import * as v from "valibot";
import { date, type Identified, type Linked, prose, reference } from "./record.ts";
import { measureName } from "./measure.ts";
import type { Subject } from "./subject.ts";

export const breakShape = v.strictObject({
  /** Id of the place or park whose values it parts. */
  about: reference("subject"),
  /** Names of the measures that it parts, as figures give them. */
  measures: v.pipe(v.array(measureName), v.minLength(1, "must name at least one measure")),
  /** The last period before the break and the first after it. */
  between: v.tuple([date, date]),
  /** Why values on its two sides cannot be compared, in one sentence; may contain shortcodes. */
  reason: prose,
});

/** A break as an editor writes it in `_data/breaks.ts`. Nothing is computed, ranked or drawn as one series across it. */
export type BreakRecord<SubjectId = string> = Linked<typeof breakShape, { subject: SubjectId }>;

/** A break of the briefing, its subject resolved. */
export type Break = Identified<BreakRecord<Subject>>;
