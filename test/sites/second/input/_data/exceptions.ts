// Numbers on the pages that are not figures.
import type { ExceptionRecord } from "../../../../../src/model/exception.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  road: { text: "B12", page: "/schools/", reason: "The name of an invented road." },
} satisfies Records<ExceptionRecord>;
