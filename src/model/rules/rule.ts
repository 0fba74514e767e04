// The form of a rule that the records of a briefing keep.

import type { Briefing } from "../briefing.ts";
import type { Problems } from "../problem.ts";

/** A rule of the data, named in documents and tests. */
export interface Rule {
  readonly name: string;
  /** The reason for the rule, in one sentence. */
  readonly why: string;
  /** Reports every record that breaks the rule. */
  readonly check: (briefing: Briefing, problems: Problems) => void;
}
