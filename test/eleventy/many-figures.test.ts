// Any number of figures, and of every other kind of record, builds: the engine's own lists split, or lead to the list
// that has every record.

import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const many = suite("many figures");

const VALLEYS = ["upper", "lower", "eastern", "western", "northern", "southern", "old"];
const WOODS = ["oak", "elm", "ash", "fir", "yew", "beech", "alder", "birch", "hazel", "lime", "maple"];

/** The smallest golden site with so many figures, all of one place, one source and one paragraph. */
async function contentWith(figures: number): Promise<string> {
  const content = path.join(await temporaryFolder("many-figures"), "content");
  await cp(path.join("test", "sites", "minimal", "input"), content, { recursive: true });
  const ids = Array.from({ length: figures }, (_, index) => (index === 0 ? "mills" : `mills-${index}`));
  const records = ids.map((id, index) => {
    const label = `Mills of the ${VALLEYS[index % VALLEYS.length]} valley, ${WOODS[index % WOODS.length]} district`;
    return [
      id,
      { label, about: "alder", kind: "actual", printed: "over 40 mills", source: "herald-2030-01-10", paragraph: 3 },
    ];
  });
  await writeFile(
    path.join(content, "_data", "figures.ts"),
    `export default ${JSON.stringify(Object.fromEntries(records))};\n`,
  );
  return content;
}

for (const figures of [40, 400, 4000]) {
  many(`${figures} figures build, and each is once in every order of the register`, async () => {
    // Drawing the cards would take minutes, and tells nothing of pages.
    const { problems, files } = await buildSite(foldersOf(await contentWith(figures)), { sketches: true });
    assert.equal(problems, []);
    for (const register of ["figures/", "figures/by-kind/", "figures/by-source/"]) {
      const pages = [...files.keys()].filter((file) => file.replace(/page-\d+\//, "") === `${register}index.html`);
      assert.is(pages.length > 1, figures > 60, `${register}: ${pages.length} pages`);
      const shown = pages.flatMap((file) =>
        Array.from(tables(String(files.get(file))).matchAll(/data-figure="([^"]*)"/g), ([, id = ""]) => id),
      );
      assert.is(shown.length, figures, register);
      assert.is(new Set(shown).size, figures, register);
    }
    const source = String(files.get("sources/herald-2030-01-10/index.html"));
    assert.is(/href="\.\.\/\.\.\/figures\/by-source\/index\.html#source-herald-2030-01-10"/.test(source), figures > 60);
    assert.is(
      /href="\.\.\/figures\/by-source\/index\.html"/.test(String(files.get("changes/index.html"))),
      figures > 60,
    );
  });
}

const CITED = { source: "herald-2030-01-10", paragraph: 3 };
const named = (index: number) => `works of the ${VALLEYS[index % VALLEYS.length]} valley, called ${letters(index)}`;

/** A word for a number, without digits. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26)) + letter;
}

type Kind = {
  /** A record of the kind; the data module is named after the kind. */
  readonly record: (index: number) => object;
  /** Other data modules that it needs, and pages. */
  readonly files?: (ids: readonly string[]) => Readonly<Record<string, string>>;
  /** The list that has every record of the kind, and what stands there once for each. */
  readonly list: string;
  readonly entry: RegExp;
};

const HALF = { label: "Mills by the river", about: "alder", kind: "actual", printed: "40 mills", ...CITED };
const dataOf = (records: object) => `export default ${JSON.stringify(records)};\n`;
const MILLS = dataOf({ mills: HALF, all: { ...HALF, label: "Mills in all", printed: "80 mills" } });

const KINDS: Readonly<Record<string, Kind>> = {
  derived: {
    record: (index) => ({
      label: `Share of the ${named(index)}`,
      about: "alder",
      operation: "share",
      of: ["mills", "all"],
      decimals: 0,
    }),
    files: () => ({ "_data/figures.ts": MILLS }),
    list: "figures/",
    entry: /<tr><th scope="row">Share of[^]*?data-figure="(many-\d+)"/g,
  },
  checks: {
    record: (index) => ({
      label: `Sum of the ${named(index)}`,
      rule: "sum",
      parts: ["mills", "mills"],
      whole: "all",
      exact: ["mills", "all"],
    }),
    files: () => ({ "_data/figures.ts": MILLS }),
    list: "figures/",
    entry: /<tr id="check-(many-\d+)"/g,
  },
  commitments: {
    record: (index) => ({
      label: `Build the ${named(index)}`,
      about: "alder",
      kind: "target",
      by: null,
      stated: "2029-07-05",
      due: "2031",
      printed: "the works will grow",
      figures: ["mills"],
      outcomes: [],
      ...CITED,
    }),
    list: "commitments/",
    entry: /<th scope="row"><a href="(?:[./a-z]*\/)?(many-\d+)\/index\.html"/g,
  },
  terms: {
    record: (index) => ({ term: named(index), definition: `One of the ${named(index)}, where wood is cut.`, ...CITED }),
    // A term must be used on a page; a page holds the definitions of a few.
    files: (ids) =>
      Object.fromEntries(
        Array.from({ length: Math.ceil(ids.length / 20) }, (_, page) => [
          `src/pages/use-${letters(page)}.md`,
          `---\ntitle: Use of words, ${letters(page)}\ndescription: Words.\n---\n` +
            ids
              .slice(page * 20, page * 20 + 20)
              .map((id) => `{% term "${id}" %}.\n`)
              .join(""),
        ]),
      ),
    list: "glossary/",
    entry: /<h2 id="term-(many-\d+)"/g,
  },
  people: {
    record: (index) => ({ name: `A. ${letters(index)}`, offices: [`head of the ${named(index)}`], ...CITED }),
    list: "names/",
    entry: /id="person-(many-\d+)"/g,
  },
  organisations: {
    record: (index) => ({ name: `Guild of the ${named(index)}`, role: "runs the works", ...CITED }),
    list: "names/",
    entry: /id="organisation-(many-\d+)"/g,
  },
  parks: {
    record: (index) => ({ name: `Park of the ${named(index)}`, named: "by the source", purpose: "work", ...CITED }),
    list: "parks/",
    entry: /<tr><th scope="row"><a href="(?:[./a-z]*\/)?(many-\d+)\/index\.html"/g,
  },
};

/** The smallest golden site with so many records of a kind. */
async function contentOf(kind: string, { record, files }: Kind, number: number): Promise<string> {
  const content = path.join(await temporaryFolder(`many-${kind}`), "content");
  await cp(path.join("test", "sites", "minimal", "input"), content, { recursive: true });
  const records = Array.from({ length: number }, (_, index): [string, object] => [`many-${index}`, record(index)]);
  const written = {
    [`_data/${kind}.ts`]: dataOf(Object.fromEntries(records)),
    ...files?.(records.map(([id]) => id)),
  };
  for (const [file, text] of Object.entries(written)) await writeFile(path.join(content, file), text);
  return content;
}

for (const [kind, { list, entry, ...rest }] of Object.entries(KINDS))
  many(`400 ${kind} build, and each is once in the list of their kind`, async () => {
    const { problems, files } = await buildSite(foldersOf(await contentOf(kind, { list, entry, ...rest }, 400)), {
      sketches: true,
    });
    assert.equal(problems, []);
    const pages = [...files.keys()].filter((file) => file.replace(/page-\d+\//, "") === `${list}index.html`);
    assert.ok(pages.length > 1, `${list} is split`);
    const shown = pages.flatMap((file) => Array.from(String(files.get(file)).matchAll(entry), ([, id = ""]) => id));
    assert.is(shown.length, 400);
    assert.is(new Set(shown).size, 400);
    const addresses = [...files].flatMap(([file, text]) =>
      file === "data/organisations.csv" ? (String(text).match(/names\/(?:page-\d+\/)?index\.html#\S+/g) ?? []) : [],
    );
    for (const address of addresses) {
      const [file = "", id = ""] = address.split("#");
      assert.ok(String(files.get(file)).includes(`id="${id}"`), address);
    }
  });

many("400 paragraphs of a source build, and a citation leads to the page that lists its paragraph", async () => {
  const content = await contentWith(400);
  const figures = path.join(content, "_data", "figures.ts");
  let paragraph = 0;
  const text = (await readFile(figures, "utf8")).replace(/"paragraph":3/g, () => `"paragraph":${++paragraph}`);
  await writeFile(figures, text);
  const { problems, files } = await buildSite(foldersOf(content), { sketches: true });
  assert.equal(problems, []);
  const pages = [...files.keys()].filter((file) => file.startsWith("sources/herald-2030-01-10/"));
  assert.ok(pages.length > 1, "the page of the source is split");
  const listed = pages.flatMap((file) =>
    Array.from(String(files.get(file)).matchAll(/id="(paragraph-\d+)"/g), ([, id]) => id),
  );
  assert.is(new Set(listed).size, 400);
  const cited = /class="cite"><a href="[./]*(sources\/[^"#]*)#(paragraph-\d+)"/.exec(
    String(files.get("figures/mills-399/index.html")),
  );
  assert.ok(String(files.get(cited?.[1] ?? "")).includes(`id="${cited?.[2]}"`), cited?.[0]);
});

/** The tables of a page, without the notes that print alone shows. */
function tables(html: string): string {
  return Array.from(html.matchAll(/<tbody>[^]*?<\/tbody>/g), ([table]) => table).join("");
}

many.run();
