// What every page of the built site must contain, read from the published folder.

import { existsSync } from "node:fs";
import path from "node:path";
import { HtmlValidate } from "html-validate";
import { parseDocument, DomUtils } from "htmlparser2";
import * as assert from "uvu/assert";
import { CHECK_DATA_LINE } from "../../src/outputs/js/check-script.ts";
import { forEachDistrict } from "../support/districts.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const pages = suite<{ site: BuiltSite }>("site pages");

pages.before(async (context) => {
  context.site = await builtSite();
});

type Document = ReturnType<typeof parseDocument>;

const elements = (html: string, name: string) => DomUtils.getElementsByTagName(name, parseDocument(html), true);
const textOf = (html: string, name: string) =>
  elements(html, name).map((element) => DomUtils.textContent(element).trim());

forEachDistrict(pages, "publishes without a problem", (site) => {
  assert.equal(site.problems, []);
});

pages("has the pages that a reader expects", ({ site }) => {
  const expected = [
    "index.html",
    "parks/index.html",
    "industry/index.html",
    "hydrogen-valley/index.html",
    "urban-renewal/index.html",
    "commitments/index.html",
    "figures/index.html",
    "names/index.html",
    "sources/index.html",
    "about/index.html",
    "404.html",
  ];
  for (const file of expected) assert.ok(existsSync(path.join(site.folder, file)), file);
});

forEachDistrict(pages, "has a page of every record that has one", ({ pages: all, briefing }) => {
  for (const id of briefing.parks.keys()) assert.ok(all.has(`parks/${id}/index.html`), id);
  for (const id of [...briefing.figures.keys(), ...briefing.derived.keys()])
    assert.ok(all.has(`figures/${id}/index.html`), id);
  for (const id of briefing.commitments.keys()) assert.ok(all.has(`commitments/${id}/index.html`), id);
  for (const id of briefing.sources.keys()) assert.ok(all.has(`sources/${id}/index.html`), id);
});

forEachDistrict(pages, "has all Chinese marked as such", (site) => {
  for (const [file, html] of site.pages) {
    const unmarked: string[] = [];
    const read = (nodes: Document["children"], language: string) => {
      for (const node of nodes) {
        if (node.type === "text" && /\p{Script=Han}/u.test(node.data) && !language.startsWith("zh"))
          unmarked.push(node.data);
        if (node.type === "tag" && node.name !== "title" && node.name !== "desc")
          read(node.children, node.attribs["lang"] ?? language);
      }
    };
    read(parseDocument(html).children, "");
    assert.equal(unmarked, [], file);
  }
});

forEachDistrict(pages, "has one heading, a title, a description, a language and landmarks on every page", (site) => {
  const titles = new Map<string, string>();
  for (const [file, html] of site.pages) {
    assert.is(elements(html, "h1").length, 1, `${file}: one h1`);
    assert.ok((textOf(html, "h1")[0] ?? "").length > 2, `${file}: h1 says something`);
    const [title = ""] = textOf(html, "title");
    assert.ok(title.includes(site.briefing.settings.title), `${file}: title`);
    assert.not.ok(titles.has(title), `${file} and ${titles.get(title)} share the title "${title}"`);
    titles.set(title, file);
    const description = elements(html, "meta").find((meta) => meta.attribs["name"] === "description");
    assert.ok((description?.attribs["content"] ?? "").length > 20, `${file}: description`);
    assert.is(elements(html, "html")[0]?.attribs["lang"], site.briefing.locale.tag, `${file}: language`);
    assert.is(elements(html, "main").length, 1, `${file}: main`);
    if (file !== "404.html") {
      for (const landmark of ["header", "footer"])
        assert.ok(elements(html, landmark).length >= 1, `${file}: ${landmark}`);
      assert.ok(html.includes(site.briefing.settings.disclaimer), `${file}: disclaimer`);
    }
  }
});

forEachDistrict(pages, "is valid HTML", async (site) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: { "no-inline-style": "error", "long-title": "off", "require-sri": "off" },
  });
  for (const [file, html] of site.pages) {
    const report = await validator.validateString(html, file);
    const messages = report.results.flatMap(({ messages: list }) =>
      list.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
    );
    assert.equal(messages, []);
  }
});

forEachDistrict(pages, "links only to files and fragments that are there, relative and by name", (site) => {
  let links = 0;
  for (const [file, html] of site.pages) {
    for (const element of elements(html, "*")) {
      for (const attribute of ["href", "src"]) {
        const value = element.attribs[attribute];
        if (value === undefined || /^https?:/.test(value)) continue;
        links += 1;
        const [name = "", fragment = ""] = value.replace(/\?[\w-]+/, "").split("#");
        // The page of missing addresses is shown at any address, where relative links lead elsewhere.
        const isRooted = file.endsWith("404.html") && name.startsWith("/");
        if (!isRooted) assert.not.match(name, /^\/|\/$/, `${file}: ${value}`);
        const target = name === "" ? file : path.posix.join(isRooted ? "." : path.posix.dirname(file), name);
        assert.ok(existsSync(path.join(site.folder, target)), `${file}: ${value}`);
        // What the page of checks is asked for: a figure, a source, the figures of a page.
        const [, asked, of = ""] = /^(figure|source|page)=(.*)$/.exec(fragment) ?? [];
        if (asked !== undefined) {
          assert.match(target, /(?:^|\/)check\/index\.html$/);
          const { figures, sources } = site.briefing;
          const page = `${decodeURIComponent(of).slice(1)}index.html`;
          const isThere = { figure: figures.has(of), source: sources.has(of), page: site.pages.has(page) }[asked];
          assert.ok(isThere, `${file}: ${value}`);
        } else if (fragment !== "")
          assert.ok(
            (site.pages.get(target) ?? "").includes(`id="${decodeURIComponent(fragment)}"`),
            `${file}: ${value}`,
          );
      }
    }
  }
  assert.ok(links > site.pages.size * 5, `only ${links} links seen`);
});

pages("takes nothing of the briefing that it was written for into another district", async () => {
  const { files } = await builtSite("test/sites/second/input");
  const foreign = /jiulong|chongqing|huanglian|hydrogen|minzhu|yuan|\bone port\b|\p{Script=Han}/iu;
  // Search handles queries in any language, and the checks read sources in two: their code and words are not content.
  for (const [file, contents] of files) {
    if (/^assets\/search-index|^(?:check\.py|FORMAT\.txt|words\.json)$|\.(?:png|ico|woff2)$/.test(file)) continue;
    const [, published] = CHECK_DATA_LINE.exec(String(contents)) ?? [];
    assert.not.match(published ?? String(contents), foreign, file);
  }
  assert.not.ok([...files.keys()].some((file) => /noto-sans-sc|glossary/i.test(file)));
});

pages("marks where the reader is, and leads on and back", ({ site }) => {
  const html = site.pages.get("parks/hydrogen/index.html") ?? "";
  assert.equal(
    elements(html, "nav").map((nav) => nav.attribs["aria-label"]),
    ["Sections", "Breadcrumb", "Previous and next page", "Reference"],
  );
  const trail = elements(html, "nav").find((nav) => nav.attribs["aria-label"] === "Breadcrumb");
  assert.equal(
    DomUtils.textContent(trail ?? [])
      .replace(/\s+/g, " ")
      .trim(),
    "Home Port and parks Hydrogen Energy Equipment and Storage Industrial Park",
  );
  assert.match(
    html,
    /href="\.\.\/(\.\.\/parks\/index\.html"[^>]* aria-current="true">|index\.html" aria-current="true">Port and parks)/,
  );
  assert.match(html, /rel="prev"[^>]*>.*Ecological Science/s);
  assert.match(html, /rel="next"[^>]*>.*Aerospace/s);
});

pages.run();
