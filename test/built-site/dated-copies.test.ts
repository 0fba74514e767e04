// Dated copies of closed editions: whole, closed in themselves, named by citations, and untouched by what comes later.

import { execFile } from "node:child_process";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import * as assert from "uvu/assert";
import { buildWithCopies } from "../../src/eleventy/site-copies.ts";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { readPage } from "../../src/html/read-page.ts";
import { bytesOf, type FileContents, textOfFile } from "../../src/site/file-contents.ts";
import { type Folders, foldersOf } from "../../src/site/paths.ts";
import { ContentCopy, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const copies = suite<{ site: Site }>("site dated copies");

const FIRST = "2024-07";

/** What `npm run close-edition` does. */
async function close(content: ContentCopy, edition: string): Promise<void> {
  const script = ["node_modules/tsx/dist/cli.mjs", "scripts/close-edition.ts", edition];
  await promisify(execFile)(process.execPath, [...script, "--content", content.folders.content]);
}

const LATER_SOURCE = `
  "later-news": {
    title: "A later report",
    publisher: "Later News",
    language: "en",
    published: "2026-12-01",
    address: "https://later.example/report",
    extent: "excerpt",
    sha256: null,
  },`;

/** A capture that only a later edition names: its text has the checksum of the one that was read. */
const LATER_CAPTURE = `
    secondCapture: {
      address: "https://archive.example/hydrogen-valley",
      captured: "2024-07-08",
      sha256: "601102847687be478840afa85d842c223319708645fec40c2a723d1a295083d8",
      since: "2026-12",
    },`;

const laterFigure = (about: string) => `export default {
  "later-trees": {
    label: "Trees planted",
    about: "${about}",
    kind: "actual",
    printed: "4,321 trees",
    source: "later-news",
    paragraph: null,
  },
};
`;

/** Adds a figure of a source that only a later edition has. */
async function addLaterFigure(content: ContentCopy, about: string): Promise<void> {
  await content.change("_data/sources.ts", "const sources = {", `const sources = {${LATER_SOURCE}`);
  await content.write("_data/figures/a-later-one.ts", laterFigure(about));
}

/** The bytes of every file of a copy, and of every shared file that it names, by path. */
function bytesOfCopy(site: Site, edition: string): ReadonlyMap<string, string> {
  const own = [...site.files].filter(([file]) => file.startsWith(`editions/${edition}/`));
  const linked = own.flatMap(([file, contents]) => (file.endsWith(".html") ? targetsOf(file, contents) : []));
  const shared = [...new Set(linked)].filter((file) => /^(?:assets|pictures)\//.test(file));
  const all = [...own, ...shared.map((file) => [file, site.files.get(file) ?? ""] as const)];
  return new Map(all.map(([file, contents]) => [file, bytesOf(contents).toString("base64")]));
}

/** The files of the site that a page links to or loads. */
function targetsOf(file: string, html: FileContents): string[] {
  const { links } = readPage(String(html), `/${file}`, "");
  return links.flatMap((link) => link.file ?? []);
}

copies.before(async (context) => {
  context.site = await buildWithCopies(foldersOf());
});

/** Tables that the first editions did not publish: their copies stay what they were. */
const LATER_TABLES = /^data\/(?:schema\/)?(?:repeated|moved|events)\./;

copies("has every page and download of each closed edition, and nothing that only hosts ask for", async ({ site }) => {
  assert.equal(site.problems, []);
  assert.ok(site.briefing.closed.includes(FIRST));
  for (const edition of site.briefing.closed) {
    const alone = await buildSite(foldersOf(), { edition });
    const expected = [...alone.files.keys()].filter(
      (file) =>
        // Charts for other sites, and the page of checks, come from the newest edition alone.
        /^(?!charts\/|check\/|404).*\.html$|^data\//.test(file) && !LATER_TABLES.test(file),
    );
    for (const [table, list] of [
      ["figures", "repeated"],
      ["commitments", "moved"],
    ] as const)
      for (const row of JSON.parse(String(site.files.get(`editions/${edition}/data/${table}.json`))) as object[])
        assert.not(list in row, `${edition}: ${list}`);
    const copied = [...site.files.keys()].filter((file) => file.startsWith(`editions/${edition}/`));
    assert.equal(copied.sort(), expected.map((file) => `editions/${edition}/${file}`).sort());
  }
});

copies("links from a copy to its own pages, to shared files and to the home page of the site alone", ({ site }) => {
  for (const [file, contents] of site.files) {
    const folder = /^editions\/[^/]+\//.exec(file)?.[0];
    if (folder === undefined || !file.endsWith(".html")) continue;
    for (const target of targetsOf(file, contents)) {
      assert.ok(site.files.has(target), `${file} names ${target}, which the folder does not have`);
      if (!target.startsWith(folder))
        assert.match(
          target,
          /^(?:index\.html|(?:assets|pictures)\/.*-[0-9a-f]{10}\b.*|favicon\.\w+|apple-touch-icon\.png|feed\.xml|licences\.txt)$/,
          file,
        );
    }
  }
});

copies("says on every page of a copy which edition it is, and closes it to search engines", ({ site }) => {
  for (const [file, contents] of site.files) {
    if (!file.endsWith(".html") || file === "404.html" || /^(?:zh\/)?charts\//.test(file)) continue;
    const html = String(contents);
    const isCopy = file.startsWith("editions/");
    assert.is(/<meta name="robots" content="noindex"/.test(html), isCopy, file);
    assert.is(html.includes('class="dated-copy"'), isCopy, file);
    if (file.startsWith(`editions/${FIRST}/`))
      assert.match(html, /First edition, <time datetime="2024-07-07">7 July 2024<\/time>: a dated copy/, file);
  }
});

copies("adds for each edition at most 15 % to what the rest of the folder weighs when it is sent", ({ site }) => {
  const sent = (file: string) => {
    const bytes = bytesOf(site.files.get(file) ?? "");
    return /\.(?:html|css|js|json|csv|xml|svg|txt)$/.test(file) ? gzipSync(bytes).length : bytes.length;
  };
  const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sent(file), 0);
  const users = new Map(site.briefing.closed.map((edition) => [edition, new Set(bytesOfCopy(site, edition).keys())]));
  const root = [...site.files].filter(([file]) => !file.startsWith("editions/"));
  const atRoot = new Set(root.flatMap(([file, html]) => (file.endsWith(".html") ? targetsOf(file, html) : [])));
  for (const [edition, files] of users) {
    const others = [...users].filter(([id]) => id !== edition).map(([, used]) => used);
    const own = [...files].filter((file) => !atRoot.has(file) && !others.some((used) => used.has(file)));
    const added = weigh(own);
    const rest = weigh(site.files.keys()) - added;
    assert.ok(added > 0.005 * rest && added <= 0.15 * rest, `${edition} adds ${((100 * added) / rest).toFixed(1)} %`);
  }
});

copies("leads readers from the list of changes to each copy", ({ site }) => {
  const changes = targetsOf("changes/index.html", textOfFile(site.files, "changes/index.html"));
  assert.equal(
    changes.filter((file) => file.startsWith("editions/")),
    site.briefing.closed.map((edition) => `editions/${edition}/index.html`).reverse(),
  );
});

copies("keeps every byte of the copies when an edition is added, whatever stands above", async ({ site }) => {
  const content = await ContentCopy.make();
  await content.change(
    "_data/briefing.ts",
    "  ],\n} satisfies",
    '{ id: "2026-12", date: "2026-12-15", label: "Later edition", sources: ["later-news"] },\n],\n} satisfies',
  );
  await addLaterFigure(content, "jiulongpo");
  await content.change("_data/sources.ts", 'extent: "full",', `extent: "full",\n${LATER_CAPTURE}`);
  // Built again, not taken from the cache, which would hide a difference.
  await rm(path.join(content.folders.cache, "copies"), { recursive: true, force: true });
  const later = await buildWithCopies(content.folders);
  assert.equal(later.problems, []);
  assert.ok(later.files.has("figures/later-trees/index.html"));
  const level = 'data-checked="ichongqing-2024-07-07">';
  const page = "figures/hydrogen-output/index.html";
  assert.match(textOfFile(later.files, page), `${level}Two captures agree<`);
  assert.match(textOfFile(later.files, `editions/${FIRST}/${page}`), `${level}Whole text fingerprinted<`);
  for (const edition of site.briefing.closed) {
    const [before, after] = [bytesOfCopy(site, edition), bytesOfCopy(later, edition)];
    assert.ok(before.size > 100);
    assert.equal([...after.keys()].sort(), [...before.keys()].sort());
    for (const [file, bytes] of before) assert.is(after.get(file), bytes, file);
  }
});

copies("names in a citation the page of an open edition, and the dated copy of a closed one", async () => {
  const content = await ContentCopy.ofSecondDistrict();
  const page = "figures/residents/index.html";
  const ADDRESS = "https://fernholt.example/briefing/";
  const citedIn = (site: Site, file: string) => {
    const cited = textOfFile(site.files, file).matchAll(/<(p|pre)\b[^>]* data-citation="[^"]*">(.*?)<\/\1>/gs);
    return Array.from(cited, ([, , words = ""]) => /https:\/\/fernholt[^\s"&}]*/.exec(words)?.[0]);
  };
  const open = await buildWithCopies(content.folders);
  assert.equal(citedIn(open, page), Array(3).fill(`${ADDRESS}figures/residents/`));
  assert.not.match(textOfFile(open.files, page), "editions/");
  assert.not.ok([...open.files.keys()].some((file) => file.startsWith("editions/")));
  await close(content, "2031");
  const closed = await buildWithCopies(content.folders);
  assert.equal(closed.problems, []);
  const copy = `editions/2031/${page}`;
  for (const file of [page, copy])
    assert.equal(citedIn(closed, file), Array(3).fill(`${ADDRESS}editions/2031/figures/residents/`));
  assert.ok(targetsOf(page, textOfFile(closed.files, page)).includes(copy));
  const html = textOfFile(closed.files, copy);
  assert.match(html, `<link rel="canonical" href="${ADDRESS}editions/2031/figures/residents/">`);
  assert.match(textOfFile(closed.files, page), `<link rel="canonical" href="${ADDRESS}figures/residents/">`);
  for (const file of ["sitemap.xml", "feed.xml"]) assert.not.match(textOfFile(closed.files, file), "editions/2031");
});

/** The cached copy of an edition: which file it is, and whether it has been written again. */
async function entryOf({ cache }: Folders, edition: string) {
  const folder = path.join(cache, "copies");
  const files = (await readdir(folder)).filter((file) => file.startsWith(`${edition}-`));
  assert.is(files.length, 1, files.join());
  const file = path.join(folder, files[0] ?? "");
  const { ino, mtimeMs } = await stat(file);
  return { file, written: `${file} ${ino} ${mtimeMs}` };
}

copies("builds a copy again only when something that it says has changed, or its cached form is damaged", async () => {
  const content = await ContentCopy.ofSecondDistrict();
  const folders = { ...content.folders, cache: await temporaryFolder("cache") };
  await close(content, "2031");
  const before = await buildWithCopies(folders);
  assert.equal(before.problems, []);
  const { file, written } = await entryOf(folders, "2031");

  await content.change(
    "_data/briefing.ts",
    '"gazette-2030-07"] },',
    '"gazette-2030-07"] },\n{ id: "2031-12", date: "2031-12-01", label: "Later edition", sources: ["later-news"] },',
  );
  await addLaterFigure(content, "fernholt");
  const later = await buildWithCopies(folders);
  assert.equal(later.problems, []);
  assert.is((await entryOf(folders, "2031")).written, written);
  assert.equal(bytesOfCopy(later, "2031"), bytesOfCopy(before, "2031"));

  await writeFile(file, (await readFile(file)).fill(0, 2000, 2001));
  const mended = await buildWithCopies(folders);
  assert.is.not((await entryOf(folders, "2031")).written, written);
  assert.equal(bytesOfCopy(mended, "2031"), bytesOfCopy(before, "2031"));

  await rm(file);
  await content.change("_data/places.ts", "It does not exist.", "Nobody has seen it.");
  const changed = await buildWithCopies(folders);
  assert.is.not((await entryOf(folders, "2031")).file, file);
  assert.match(textOfFile(changed.files, "editions/2031/names/index.html"), "Nobody has seen it.");
});

copies("names the edition in what is wrong with a copy alone", async () => {
  const content = await ContentCopy.ofSecondDistrict();
  await close(content, "2031");
  await content.change(
    "_data/briefing.ts",
    '"gazette-2030-07"] },',
    '"gazette-2030-07"] },\n{ id: "2031-12", date: "2031-12-01", label: "Later edition", sources: ["later-news"] },',
  );
  await addLaterFigure(content, "fernholt");
  await content.write(
    "src/pages/trees.njk",
    `---
title: Trees
description: Where the trees are.
order: 20
menu: footer
---
{% if "2031-12" | since %}<p>Trees were planted.</p>{% else %}<p>There are 17 trees.</p>{% endif %}
`,
  );
  const { problems } = await buildWithCopies(content.folders);
  assert.equal(
    problems.map(({ file, record }) => `${file} · ${record.split(" · ").slice(0, 2).join(" · ")}`),
    ["src/pages/trees.njk · edition 2031 · /trees/"],
  );
});

copies.run();
