// The one source, read whole.
import type { Records } from "../../../../../src/model/record.ts";
import type { SourceRecord } from "../../../../../src/model/source.ts";

export default {
  "herald-2030-01-10": {
    title: "Alder counts its mills",
    publisher: "Alder Herald",
    language: "en",
    published: "2030-01-10",
    address: "https://herald.example/mills",
    extent: "full",
    sha256: "7004e6cb2b01db2b226fa1655874491d3281615545d97bac68f8b55fd175a2d7",
  },
} satisfies Records<SourceRecord>;
