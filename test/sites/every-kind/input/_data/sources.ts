// A record of each kind and of each field that sources may have.
import type { SourceRecord } from "../../../../../src/model/source.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  paper: {
    title: "A town of shops",
    publisher: "A press",
    byline: "By A. Writer",
    language: "en",
    published: "2024-07-07",
    address: "https://paper.example/a",
    extent: "full",
    sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    secondCapture: {
      address: "https://archive.example/a",
      captured: "2024-07-09",
      sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      since: "second",
    },
    note: "Read whole.",
  },
  bao: {
    title: null,
    publisher: "Ribao",
    language: "zh",
    published: "2026-02-06",
    address: "https://bao.example/b",
    extent: "excerpt",
    sha256: null,
  },
} satisfies Records<SourceRecord>;
