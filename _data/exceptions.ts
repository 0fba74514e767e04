// Numbers on the pages that are no figures of the district. One that no page uses any more is an error.
import type { ExceptionRecord } from "../src/model/exception.ts";
import type { Records } from "../src/model/record.ts";

export default {
  "not-found": {
    text: "404",
    page: "/404.html",
    reason: "The status that servers send with this page.",
  },
  fingerprint: {
    text: "SHA-256",
    reason: "The name of the standard by which a text's fingerprint is taken.",
  },
} satisfies Records<ExceptionRecord>;
