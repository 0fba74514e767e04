// The same page in every language: which there are, and what search engines are told.

import * as assert from "uvu/assert";
import { alternatesOf, languageVersions } from "../../../src/site/navigation/language-versions.ts";
import { sitemapOf } from "../../../src/outputs/sitemap.ts";
import { sitemapFaults } from "../../support/formats.ts";
import { briefingOfPhrases } from "../../support/quantity-briefing.ts";
import { suite } from "../../support/suite.ts";

const versions = suite("versions in other languages");

const alone = briefingOfPhrases([]);
const both = { ...alone, settings: { ...alone.settings, languages: ["en", "zh-Hans"] } };
const chinese = { folder: "/zh/", files: new Map(), references: [], problems: [] };

versions("are those that are published, and none of one language alone", () => {
  assert.equal(languageVersions(alone, []), []);
  assert.equal(languageVersions(both, []), [], "a preview has none");
  assert.equal(languageVersions({ ...both, datedCopy: true }, [chinese]), []);
  assert.equal(languageVersions(both, [chinese]), [
    { tag: "en", name: "English", folder: "/", current: true },
    { tag: "zh-Hans", name: "中文", folder: "/zh/", current: false },
  ]);
  const [, own] = languageVersions({ ...both, folder: "/zh/", translated: true }, []);
  assert.is(own?.current, true);
});

versions("are told to search engines from either, with the main one for readers of neither", () => {
  const address = "https://briefing.example/";
  const expected = [
    { language: "en", address: `${address}a/` },
    { language: "zh-Hans", address: `${address}zh/a/` },
    { language: "x-default", address: `${address}a/` },
  ];
  assert.equal(alternatesOf(both, "/a/", languageVersions(both, [chinese])), expected);
  const translated = { ...both, folder: "/zh/", translated: true };
  assert.equal(alternatesOf(translated, "/a/", languageVersions(translated, [])), expected);
  const unplaced = { ...both, settings: { ...both.settings, address: null } };
  assert.equal(alternatesOf(unplaced, "/a/", languageVersions(unplaced, [chinese])), []);
});

versions("are in the sitemap, each with the others", () => {
  const languages = languageVersions(both, [chinese]);
  const xml = sitemapOf(both, [{ url: "/a/", searchable: true }], languages).get("sitemap.xml") ?? "";
  assert.equal(sitemapFaults(xml), []);
  assert.equal(
    Array.from(xml.matchAll(/<loc>([^<]*)</g), ([, loc]) => loc),
    ["https://briefing.example/a/", "https://briefing.example/zh/a/"],
  );
  assert.is(xml.match(/hreflang="x-default" href="https:\/\/briefing\.example\/a\/"/g)?.length, 2);
});

versions.run();
