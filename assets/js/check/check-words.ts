// The texts of the page of checks.

import type { TextWriter } from "../../../src/messages/compiled-message.ts";
import type { CheckData, CheckTextName } from "../../../src/model/proof/published-claims.ts";

export type CheckWords = TextWriter<CheckTextName>;
/** The language in which numbers are written. */
export type CheckLocale = CheckData["locale"];
