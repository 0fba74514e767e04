// Feed, JSON-LD and web manifest of both districts, checked by independent validators.

import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { forEachDistrict } from "../support/districts.ts";
import { feedFaults, jsonLdFaults, manifestFaults, sitemapFaults } from "../support/formats.ts";
import { builtSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const formats = suite("site formats");

/** The JSON-LD of a page. */
const linkedData = (html: string) =>
  DomUtils.getElementsByTagName("script", parseDocument(html), true)
    .filter(({ attribs }) => attribs["type"] === "application/ld+json")
    .map((script) => DomUtils.textContent(script));

forEachDistrict(formats, "offers a feed that keeps to RFC 4287, with an entry an edition", ({ files, briefing }) => {
  const feed = String(files.get("feed.xml"));
  assert.equal(feedFaults(feed), []);
  assert.is(feed.match(/<entry>/g)?.length, briefing.settings.editions.length);
});

forEachDistrict(formats, "links the feed from every page that has an address of its own", ({ pages }) => {
  for (const [file, html] of pages) {
    // The page of a missing address may stand anywhere, so its link is absolute, or there is none.
    // So may a chart within a page of another site.
    if (file === "404.html" || file.startsWith("charts/")) continue;
    const root = "../".repeat(file.split("/").length - 1);
    const link = /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]*)">/.exec(html);
    assert.is(link?.[1], `${root}feed.xml`, file);
  }
});

forEachDistrict(formats, "links the feed from the page of a missing address, if it has one", ({ pages, briefing }) => {
  const link = /<link rel="alternate" type="application\/atom\+xml" [^>]*href="([^"]*)">/.exec(
    pages.get("404.html") ?? "",
  );
  const { address } = briefing.settings;
  assert.is(link?.[1], address === null ? undefined : `${address}feed.xml`);
});

forEachDistrict(formats, "lists every page that may be found in a sitemap, dated by the edition", (site) => {
  const { pages, files, briefing } = site;
  const { address } = briefing.settings;
  const sitemap = files.get("sitemap.xml");
  if (address === null) {
    assert.is(sitemap, undefined);
    return;
  }
  assert.equal(sitemapFaults(String(sitemap)), []);
  const canonical = [...pages.values()]
    .filter((html) => !html.includes('<meta name="robots" content="noindex">'))
    .map((html) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1] ?? "none");
  const listed = [...String(sitemap).matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)</g)];
  assert.equal(listed.map(([, loc]) => loc).sort(), canonical.sort());
  assert.equal([...new Set(listed.map(([, , date]) => date))], [briefing.edition.date]);
});

forEachDistrict(formats, "gives the feed absolute links, or none and the text itself", ({ files, briefing }) => {
  const feed = String(files.get("feed.xml"));
  const links = [...feed.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, address = ""]) => address);
  const { address, editions } = briefing.settings;
  assert.is(links.length, address === null ? 0 : editions.length + 2);
  for (const link of links) assert.ok(link.startsWith(address ?? "-"), link);
  assert.is(feed.match(/<content>/g)?.length ?? 0, address === null ? editions.length : 0);
});

forEachDistrict(formats, "describes its data files as a dataset, each with its size and date", async (site) => {
  const { pages, files, briefing } = site;
  const html = pages.get("figures/data/index.html") ?? "";
  const [text = ""] = linkedData(html);
  assert.equal(await jsonLdFaults(text), []);
  const {
    "@type": type,
    license,
    distribution,
  } = JSON.parse(text) as {
    "@type": string;
    license?: string;
    distribution: { contentSize: string; dateModified: string; contentUrl?: string; encodingFormat: string }[];
  };
  assert.equal([type, license], ["Dataset", briefing.settings.licence]);
  assert.ok(license !== undefined && html.includes(`href="${license}"`), license);
  const offered = [...files.keys()].filter((file) => file.startsWith("data/"));
  assert.is(distribution.length, offered.length);
  for (const [index, file] of offered.entries()) {
    const bytes = Buffer.byteLength(String(files.get(file)));
    const { contentSize, dateModified, contentUrl } = distribution[index] ?? {};
    assert.equal([contentSize, dateModified], [`${bytes} B`, briefing.edition.date], file);
    const { address } = briefing.settings;
    assert.is(contentUrl, address === null ? undefined : `${address}${file}`);
    assert.ok(html.includes(`data-download="${file}">${Math.max(1, Math.round(bytes / 1000))} KB<`), file);
  }
  assert.is(html.match(new RegExp(`datetime="${briefing.edition.date}"`, "g"))?.length ?? 0, offered.length + 3);
});

forEachDistrict(formats, "offers a web manifest that browsers take, with icons that are there", ({ files }) => {
  const manifest = String(files.get("site.webmanifest"));
  assert.equal(manifestFaults(manifest), []);
  for (const { src } of (JSON.parse(manifest) as { icons: { src: string }[] }).icons) assert.ok(files.has(src), src);
});

forEachDistrict(formats, "says what each figure is as linked data that loses nothing", async ({ pages, briefing }) => {
  for (const id of briefing.figures.keys()) {
    const found = linkedData(pages.get(`figures/${id}/index.html`) ?? "");
    assert.is(found.length, 1, id);
    assert.equal(await jsonLdFaults(found[0] ?? ""), [], id);
    const { "@type": type, variableMeasured } = JSON.parse(found[0] ?? "") as Record<string, string>;
    assert.is(variableMeasured, type === "Observation" ? briefing.figures.get(id)?.label : undefined, id);
  }
});

formats("are judged by judges that see faults", async () => {
  const { files, pages } = await builtSite("test/sites/second/input");
  const changed = (text: string, from: string | RegExp, to: string) => {
    const other = text.replace(from, to);
    assert.is.not(other, text, String(from));
    return other;
  };
  const feed = String(files.get("feed.xml"));
  const ruined: [RegExp, string, RegExp][] = [
    [/<id>.*?<\/id>/, "", /the feed has not one id/],
    [/<updated>.*?<\/updated>/, "<updated>2031-06-01</updated>", /updated at no moment/],
    [/<author>.*?<\/author>/, "", /entry 1 has no author/],
    [/<entry>\s*<id>.*?<\/id>/, "<entry><id>mine</id>", /no IRI/],
    [/(<entry>[^]*?)<link [^>]*>/, "$1", /neither content nor an alternate/],
    [/(<entry>[^]*?)(<title>.*?<\/title>)/, "$1$2$2", /entry 1 has not one title/],
    [/<link rel="self"[^>]*>/, "", /does not say where it is/],
    [/href="https:\/\/[^/]*\//, 'href="', /a link that is not absolute/],
    [/<\/feed>/, "", /./],
  ];
  for (const [from, to, fault] of ruined) assert.match(feedFaults(changed(feed, from, to)).join(), fault);
  const manifest = String(files.get("site.webmanifest"));
  for (const [from, to] of [
    ['"name"', '"nmae"'],
    ['"browser"', '"window"'],
    ["192x192", "192"],
    ["512x512", "511x511"],
    ["image/png", "png"],
  ] as const)
    assert.ok(manifestFaults(changed(manifest, from, to)).length > 0, to);
  const [data = ""] = linkedData(
    [...pages].find(
      ([file]) => /^figures\/[^/]+\/index\.html$/.test(file) && linkedData(pages.get(file) ?? "").length > 0,
    )?.[1] ?? "",
  );
  assert.match((await jsonLdFaults(changed(data, /"@type":"QuantitativeValue",/, ""))).join(), /has no type/);
  assert.match((await jsonLdFaults(changed(data, "https://schema.org", "https://schema.example"))).join(), /./);
  assert.ok((await jsonLdFaults(changed(data, '"@type":"', '"@type":" '))).length > 0);
});

formats.run();
