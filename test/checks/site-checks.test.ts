// The table of site checks: a small sound site passes all of them, and each one refuses the fault planted for it.

import { PDFDocument } from "pdf-lib";
import * as assert from "uvu/assert";
import { alignedPage } from "../../src/html/aligned-page.ts";
import { weighSite } from "../../src/checks/budget/weigh-pages.ts";
import { NumberGate } from "../../src/checks/number-gate/number-gate.ts";
import { type CheckedSite, checkPage, checkSite, SITE_CHECKS } from "../../src/checks/site-checks.ts";
import { PAGE_POLICY } from "../../src/html/content-security-policy.ts";
import { mistake } from "../../src/html/escape.ts";
import { readPage } from "../../src/html/read-page.ts";
import { Problems, type Problem } from "../../src/model/problem.ts";
import type { Term } from "../../src/model/term.ts";
import { Cache } from "../../src/site/cache.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";
import { smallBriefing } from "./small-briefing.ts";

const checks = suite("site checks");

const HEAD =
  `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">` +
  '<meta name="referrer" content="no-referrer"><title>A page</title>';

/** A site to check: the bodies of its pages by their address, and what else differs from the sound site. */
interface Planted extends Partial<CheckedSite> {
  readonly bodies?: Readonly<Record<string, string>>;
  readonly head?: string;
}

const SOUND = {
  "/": '<p>Welcome to <a href="/a/">A</a>.</p>',
  "/a/": '<h2 id="aims">Aims</h2><p>Words.</p>',
};

/** The problems of a site. */
async function check({ bodies = {}, head = HEAD, ...planted }: Planted = {}): Promise<readonly Problem[]> {
  const problems = new Problems();
  const briefing = smallBriefing();
  const pages = Object.entries({ ...SOUND, ...bodies }).map(([url, body]) =>
    readPage(
      `<!doctype html><html><head>${head}</head><body><main>${body}</main></body></html>`,
      url,
      `src/pages${url}index.md`,
    ),
  );
  const context = { briefing, problems, numberGate: new NumberGate(briefing) };
  for (const page of pages) checkPage(page, context);
  const stored = pages.map((page) => ({ ...page, bytes: Buffer.from(page.html) }));
  await checkSite({
    ...context,
    pages: stored,
    files: new Map(),
    cards: [],
    handouts: [],
    handoutCache: new Cache(await temporaryFolder("site-checks")),
    printedPages: [],
    draftPages: new Set(),
    usedTerms: new Set(),
    weights: weighSite(stored, new Map()),
    privateFolders: ["/home/ana"],
    complete: true,
    ...planted,
  });
  return problems.list;
}

const onPage = (added: string): Planted => ({ bodies: { "/a/": SOUND["/a/"] + added } });
const file = (name: string, contents: string): Planted => ({ files: new Map([[name, contents]]) });

/** For each check, a fault, and what the check says of it. */
const FAULTS: Readonly<Record<string, readonly [plant: () => Planted | Promise<Planted>, message: RegExp]>> = {
  "shortcodes-find-their-records": [() => onPage(mistake("There is no figure x.", "another")), /There is no figure x/],
  "syntax-is-rendered": [() => onPage('<p>{% figure "shops" %}</p>'), /a shortcode was not rendered/],
  "pages-are-well-structured": [() => onPage("<h4>Deep</h4>"), /"Deep" skips a level/],
  "external-links-are-named": [() => onPage('<p><a href="https://b.example/">B</a></p>'), /no rel="external"/],
  "pages-have-a-policy": [() => ({ head: HEAD.replace("default-src 'none'; ", "") }), /that no directive names/],
  "paths-are-unique": [() => ({ bodies: { "/A/": '<p><a href="/">Home</a></p>' } }), /already that of/],
  "internal-links-lead-somewhere": [() => onPage('<p><a href="/b/">B</a></p>'), /leads to no page or file/],
  "file-references-exist": [() => file("assets/site.css", "p{background:url(b.png)}"), /leads to no file of the site/],
  "robots-find-the-sitemap": [
    () => ({
      files: new Map([
        ["robots.txt", "User-agent: *"],
        ["sitemap.xml", "<urlset/>"],
      ]),
    }),
    /it does not name the sitemap/,
  ],
  "public-files-are-harmless": [
    () => ({ publicFiles: new Map([["code.js", Buffer.from("run()")]]) }),
    /it is code that no check reads/,
  ],
  "numbers-come-from-records": [() => onPage("<p>17 shops</p>"), /the number "17" comes from no figure/],
  "search-shows-what-pages-say": [() => file("assets/search-index.js", "nothing"), /does not contain its data/],
  "local-paths-stay-private": [() => onPage("<p>See /home/ana/notes.</p>"), /reveals a path/],
  "pages-keep-the-budget": [
    () => ({ weights: { pages: [{ url: "/a/", template: "a.md", brotli: 1e6, gzip: 1e6 }], home: null } }),
    /exceed the budget/,
  ],
  "terms-are-used": [
    () => ({ briefing: { ...smallBriefing(), terms: new Map([["mu", { id: "mu", term: "mu", file: "a" } as Term]]) } }),
    /no page uses the term/,
  ],
  "copies-hold": [
    () => ({
      copies: [{ folder: "/editions/2030/", files: new Map(), references: ["assets/gone.css"], problems: [] }],
    }),
    /a page there refers to the file, but the site has none/,
  ],
  "languages-agree": [
    () => {
      const page = (html: string) => alignedPage({ url: "/a/", template: "src/pages/a.md", html });
      const translated = { tag: "zh-Hans", pages: [page("<main></main>")] };
      const copy = { folder: "/zh/", files: new Map(), references: [], problems: [], inLanguage: translated };
      const main = { tag: "en", pages: [page('<main><p>In <time datetime="2027">2027</time></p></main>')] };
      return { inLanguage: main, copies: [copy] };
    },
    /en has the date "2027", which zh-Hans does not have here/,
  ],
  "handouts-match-their-pages": [
    async () => {
      const pdf = await PDFDocument.create();
      pdf.addPage();
      return { handouts: [{ url: "/a/", paper: "a4", pages: 2, sheet: "", pdf: await pdf.save() }] };
    },
    /it has 1 pages, but its link says 2/,
  ],
};

checks("pass a sound site", async () => {
  assert.equal(await check(), []);
});

checks("have distinct names, a reason, and a planted fault each", () => {
  assert.equal(
    SITE_CHECKS.map(({ name }) => name),
    Object.keys(FAULTS),
  );
  for (const { why } of SITE_CHECKS) assert.ok(why.length > 20);
});

for (const [name, [plant, message]] of Object.entries(FAULTS)) {
  checks(`refuse the fault planted for ${name}`, async () => {
    const found = await check(await plant());
    assert.ok(
      found.some((problem) => message.test(problem.message)),
      found.map((problem) => problem.message).join("\n"),
    );
  });
}

checks("give every problem of a page with the page", async () => {
  const found = await check(
    onPage('<p>17 shops, {% x %}, <a href="/b/">B</a>, <a href="https://b.example/">B</a></p>'),
  );
  assert.ok(found.length >= 4);
  for (const { pages, message } of found) assert.equal(pages, ["/a/"], message);
});

checks.run();
