// Names of units follow the language of the briefing, on pages, in JSON-LD, citations and checks; printed words do not.

import * as assert from "uvu/assert";
import { RECORD_BINDINGS } from "../../src/checks/number-gate/record-bindings.ts";
import { citationOf } from "../../src/model/citation.ts";
import { figureJsonLd } from "../../src/outputs/json-ld.ts";
import { figureShortcode } from "../../src/site/render/shortcodes/figure-shortcode.ts";
import { briefingOfPhrases } from "../support/quantity-briefing.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { suite } from "../support/suite.ts";

const units = suite("spelling of units");

const EDITIONS = [{ id: "2024-07", date: "2024-07-07", label: "First edition", sources: ["en", "zh"] }];

/** A figure printed in American spelling, in a briefing in a language. */
function publishedIn(language: string): string[] {
  const settings = { briefing: { ...SETTINGS, languages: [language], editions: EDITIONS } };
  const briefing = briefingOfPhrases([{ printed: "3 tons per square meter" }], settings);
  const figure = briefing.figures.get("f-1");
  assert.ok(figure);
  assert.is(figure.printed, "3 tons per square meter");
  return [
    figureShortcode(briefing)("f-1").replace(/<[^>]+>/g, ""),
    /"unitText":"([^"]+)"/.exec(figureJsonLd(briefing, figure))?.[1] ?? "",
    /: (3 [^”]+)”/.exec(citationOf(briefing, figure, "plain", null))?.[1] ?? "",
    RECORD_BINDINGS.get("data-figure")?.allowed(briefing, "f-1", [])?.texts[0] ?? "",
  ];
}

units("is British unless the briefing is in American English", () => {
  const british = "3 tonnes per square metre";
  for (const language of ["en", "en-GB", "en-AU"])
    assert.equal(publishedIn(language), [british, "tonnes per square metre", british, british]);
  const american = "3 tons per square meter";
  assert.equal(publishedIn("en-US"), [american, "tons per square meter", american, american]);
});

units.run();
