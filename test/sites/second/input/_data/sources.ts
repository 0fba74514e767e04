// Invented sources; the text of the first is in texts/.
import type { Records } from "../../../../../src/model/record.ts";
import type { SourceRecord } from "../../../../../src/model/source.ts";

const sources = {
  "courier-2031-05-02": {
    title: "Fernholt sets out its plan for two parks",
    publisher: "The Fernholt Courier",
    byline: "A. Nobody",
    language: "en",
    published: "2031-05-02",
    address: "https://courier.example/two-parks",
    extent: "full",
    sha256: "af9b191125ab817d5de2a208473e64c041495d3af1a208162323d9855caf9b7b",
  },
  "gazette-2030-07": {
    title: null,
    publisher: "Fernholt Gazette",
    language: "en",
    published: "2030-07",
    address: "https://gazette.example/footbridge",
    extent: "excerpt",
    sha256: null,
    note: "Invented like the other source.",
  },
} satisfies Records<SourceRecord>;

export default sources;
export type SourceId = keyof typeof sources;
