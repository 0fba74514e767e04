// The sitemap of more pages than one file may list, and a robots.txt that does not name it.

import * as assert from "uvu/assert";
import { checkRobots } from "../../src/checks/robots.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { Problems } from "../../src/model/problem.ts";
import { sitemapOf } from "../../src/outputs/sitemap.ts";
import { sitemapFaults } from "../support/formats.ts";
import { briefingOfPhrases } from "../support/quantity-briefing.ts";
import { suite } from "../support/suite.ts";

const sitemaps = suite("sitemaps");

const BRIEFING = briefingOfPhrases([]);
const pagesOf = (...urls: string[]) => urls.map((url) => ({ url, searchable: true }));

sitemaps("are an index of parts where the pages are too many for one file", () => {
  const files = sitemapOf(BRIEFING, pagesOf("/", "/a/", "/b/", "/c/", "/d/"), [], 2);
  assert.equal([...files.keys()], ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
  for (const [file, xml] of files) assert.equal(sitemapFaults(xml), [], file);
  assert.match(files.get("sitemap.xml") ?? "", /<loc>https:\/\/briefing\.example\/sitemap-3\.xml<\/loc>/);
  const all = [...files.values()].slice(1).join("");
  assert.equal(
    Array.from(all.matchAll(/<loc>([^<]*)</g), ([, loc]) => loc),
    ["", "a/", "b/", "c/", "d/"].map((path) => `https://briefing.example/${path}`),
  );
});

sitemaps("escape addresses, and list no page that is not to be found", () => {
  const hidden = { url: "/hidden/", searchable: false };
  const xml = sitemapOf(BRIEFING, [...pagesOf("/a&b/"), hidden]).get("sitemap.xml") ?? "";
  assert.equal(sitemapFaults(xml), []);
  assert.match(xml, /a&amp;b/);
  assert.not.match(xml, /hidden/);
});

sitemaps("are judged by a judge that sees faults", () => {
  const xml = sitemapOf(BRIEFING, pagesOf("/", "/a/")).get("sitemap.xml") ?? "";
  const ruined: [string, string, RegExp][] = [
    ["</urlset>", "", /unclosed|closing/i],
    ["schemas/sitemap/0.9", "schemas/sitemap/1.0", /another namespace/],
    ["<loc>https://briefing.example/a/", "<loc>/a/", /not absolute/],
    ["2024-07-07", "7 July 2024", /at no date/],
    ["/a/", "/", /stands twice/],
    ["<url><loc>", "<url><changefreq>daily</changefreq><loc>", /other elements/],
  ];
  for (const [from, to, fault] of ruined) {
    const other = xml.replace(from, to);
    assert.is.not(other, xml, from);
    assert.ok(
      sitemapFaults(other).some((one) => fault.test(one)),
      `${from}: ${sitemapFaults(other).join()}`,
    );
  }
});

sitemaps("are named by a robots.txt, if there is one", () => {
  const problemsOf = (robots: string | null, briefing: Briefing = BRIEFING) => {
    const problems = new Problems();
    const files = new Map([
      ...sitemapOf(briefing, pagesOf("/")),
      ...(robots === null ? [] : ([["robots.txt", robots]] as const)),
    ]);
    checkRobots(files, briefing, problems);
    return problems.list.map(({ file, message, suggestion }) => [file, message, suggestion]);
  };
  const allow = "User-agent: *\nAllow: /\n";
  const mend = "Sitemap: https://briefing.example/sitemap.xml";
  assert.equal(problemsOf(null), []);
  assert.equal(problemsOf(`${allow}sitemap:https://briefing.example/sitemap.xml\n`), []);
  assert.equal(problemsOf(allow), [["robots.txt", "it does not name the sitemap.", mend]]);
  assert.equal(problemsOf(`${allow}Sitemap: https://old.example/sitemap.xml`), [
    ["robots.txt", "it names another sitemap, https://old.example/sitemap.xml.", mend],
  ]);
  const without = { ...BRIEFING, settings: { ...BRIEFING.settings, address: null } };
  assert.equal(problemsOf(allow, without), []);
});

sitemaps.run();
