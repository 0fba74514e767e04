// A small briefing for the tests of the gate, and what the gate says of a page made with it.

import { NumberGate } from "../../src/checks/number-gate/number-gate.ts";
import type { PlannedCard } from "../../src/outputs/cards/card-set.ts";
import type { Handout } from "../../src/site/cross-page/handout-links.ts";
import { readPage } from "../../src/html/read-page.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import type { ExceptionRecord } from "../../src/model/exception.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems, type Problem } from "../../src/model/problem.ts";
import { SETTINGS } from "../support/small-settings.ts";

const at = (paragraph: number) => ({ source: "paper", paragraph });

const TRIANGLE = [
  [0, 0],
  [1, 0],
  [0, 1],
];

const DATA: Record<string, unknown> = {
  briefing: {
    ...SETTINGS,
    editions: [{ id: "first", date: "2024-07-07", label: "First", sources: ["paper", "bao"] }],
  },
  sources: {
    paper: {
      title: "A town of 1,200 shops",
      publisher: "A press",
      language: "en",
      published: "2024-07-07",
      address: "https://paper.example/2024/1",
      extent: "full",
      sha256: "0123456789abcdef".repeat(4),
    },
    bao: {
      title: null,
      publisher: "Ribao",
      language: "zh",
      published: "2024-07-06",
      address: "https://bao.example/2",
      extent: "excerpt",
      sha256: null,
    },
  },
  places: { town: { name: "A town", kind: "district", ...at(1) } },
  parks: { works: { name: "The works", named: "by the source", change: "added", purpose: "work", ...at(2) } },
  pictures: {
    model: {
      original: "model.png",
      kind: "illustration",
      about: "town",
      alternative: "A model of the town.",
      credit: "A drawer",
      licence: "MIT",
      focus: [0.5, 0.5],
      parts: { town: { outline: TRIANGLE }, works: { outline: TRIANGLE } },
    },
  },
  figures: {
    shops: {
      label: "Shops",
      about: "town",
      kind: "actual",
      printed: "over 1,200 shops",
      rank: "top 3 in the land",
      ...at(4),
    },
    output: {
      label: "Output",
      about: "works",
      kind: "target",
      printed: "20 billion yuan",
      by: "2027",
      ...at(5),
      caveat: "The source gives no year for it.",
    },
    parks: { label: "Parks", about: "town", kind: "plan", printed: "three parks", ...at(6) },
    growth: { label: "Growth", about: "town", kind: "actual", printed: "up 8%", ...at(7) },
    open: { label: "Stalls that are open", about: "town", kind: "actual", printed: "30 stalls", ...at(8) },
    all: { label: "Stalls in all", about: "town", kind: "actual", printed: "40 stalls", ...at(8) },
    visitors: {
      label: "Visitors",
      about: "town",
      kind: "actual",
      printed: "约6000万人次",
      gloss: "about 60 million visits",
      source: "bao",
      paragraph: null,
    },
  },
  derived: {
    "open-share": {
      label: "Share of stalls that are open",
      about: "town",
      operation: "share",
      of: ["open", "all"],
      decimals: 0,
    },
  },
};

/** The small briefing, with exceptions and with changes to its figures. */
export function smallBriefing(
  exceptions: Record<string, ExceptionRecord> = {},
  figures: Record<string, object> = {},
): Briefing {
  const problems = new Problems();
  const data = { ...DATA, exceptions, figures: { ...(DATA["figures"] as object), ...figures } };
  const briefing = resolveBriefing(
    readFacts(
      Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value })),
      problems,
    ),
    undefined,
    problems,
  );
  if (problems.some) throw new Error(formatProblems(problems.list));
  return briefing;
}

/** What a test puts before the gate: pages by their address, and the files beside them. */
export interface Built {
  readonly pages?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cards?: readonly PlannedCard[];
  readonly handouts?: readonly Handout[];
  readonly briefing?: Briefing;
}

const BRIEFING = smallBriefing();

/** All that the gate says of a site; the template of the page `/a/` is `src/pages/a.md`. */
export function gateOn({
  pages = {},
  files = {},
  cards = [],
  handouts = [],
  briefing = BRIEFING,
}: Built): readonly Problem[] {
  const problems = new Problems();
  const read = Object.entries(pages).map(([url, html]) => readPage(html, url, `src/pages${url.replace(/\/$/, "")}.md`));
  const gate = new NumberGate(briefing, handouts);
  for (const page of read) gate.readPage(page);
  gate.readFiles(new Map(Object.entries(files)));
  gate.readCards(cards);
  gate.report(problems);
  return problems.list;
}

/** What the gate says of one page. */
export function gateOnPage(html: string, briefing?: Briefing): readonly Problem[] {
  return gateOn({ pages: { "/a/": html }, ...(briefing === undefined ? {} : { briefing }) });
}
