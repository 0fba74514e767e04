// The published values of the real briefing's figures: in data/vintages.csv, read by other programs, and on their pages.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import type { SnapshotRecord } from "../../src/model/edition-snapshot.ts";
import { readByAll, sameCell } from "../support/csv-readers.ts";
import { csvLines } from "../support/downloads.ts";
import { builtSite, ContentCopy, temporaryFolder, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const vintages = suite<{ first: Site; newest: BuiltSite; corrected: Site; copy: ContentCopy }>("published values");

type Row = Readonly<Record<string, string>>;

const csv = (site: Site) => String(site.files.get("data/vintages.csv") ?? "");

function rowsOf(site: Site, figure?: string): Row[] {
  const [header = [], ...lines] = csvLines(csv(site));
  const rows = lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ""])));
  return figure === undefined ? rows : rows.filter((row) => row["figure"] === figure);
}

/** The cells of some columns, row by row. */
const cells = (rows: readonly Row[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]));

/** The text of a page, with single spaces. */
function textOf(site: Site, file: string): string {
  const html = String(site.files.get(file) ?? "").replace(/<(?:dd|t[dh]|br)\b/g, " $&");
  return DomUtils.textContent(parseDocument(html)).replace(/\s+/g, " ");
}

const page = (site: Site, figure: string) => textOf(site, `figures/${figure}/index.html`);

/** What a closed edition published, according to its snapshot. */
async function published(edition: string): Promise<SnapshotRecord> {
  const file = pathToFileURL(path.resolve("_data", "published", `${edition}.ts`)).href;
  const { default: snapshots } = (await import(file)) as { default: Record<string, SnapshotRecord> };
  return snapshots[edition] ?? { figures: {} };
}

const DISTRICT = "_data/figures/district.ts";
const THEN = 'was: { printed: "over 240,000 businesses", source: "ichongqing-2024-07-07", paragraph: 6 }';

vintages.before(async (context) => {
  context.newest = await builtSite();
  context.copy = await ContentCopy.make();
  await context.copy.change(
    DISTRICT,
    'printed: "over 260,000 businesses",\n    rank:',
    `printed: "over 260,000 businesses",
    revisions: [
      { edition: "2026-11", ${THEN}, reason: "The article was corrected." },
      {
        edition: "2026-11-28",
        was: { printed: "近27万户", gloss: "nearly 270,000 businesses", source: "cqrb-2026-02-09", paragraph: null },
        reason: "The newspaper counted branches as well.",
      },
    ],
    rank:`,
  );
  const was =
    '"printed": "over 260,000 businesses",\n        "kind": "actual",\n        "source": "ichongqing-2024-07-07",';
  await context.copy.change("_data/published/2024-07.ts", was, was.replace("260", "240"));
  await context.copy.change(
    "_data/published/2026-11.ts",
    `${was}\n        "paragraph": 6`,
    '"printed": "近27万户", "kind": "actual", "source": "cqrb-2026-02-09", "paragraph": null',
  );
  context.corrected = await buildSite(context.copy.folders);
  context.first = await buildSite(context.copy.folders, { edition: "2024-07" });
});

vintages(
  "have one row for each figure and each edition with it, and equal what the closed editions published",
  async ({ newest }) => {
    const rows = rowsOf(newest);
    assert.is(new Set(cells(rows, "figure", "edition").map(String)).size, rows.length);
    const last = rows.filter(({ edition }) => edition === "2026-11-28").map(({ figure }) => figure);
    assert.equal(last.sort(), [...newest.briefing.figures.keys()].sort());
    for (const edition of ["2024-07", "2026-11"]) {
      const { figures } = await published(edition);
      const expected = Object.entries(figures).map(([id, { kind, printed, source, paragraph }]) =>
        [id, kind, printed.replace(/\s+/g, " "), source, paragraph ?? ""].join("; "),
      );
      assert.ok(expected.length > 10, edition);
      const then = rows.filter((row) => row["edition"] === edition);
      assert.equal(
        cells(then, "figure", "kind", "printed", "source", "paragraph")
          .map((row) => row.join("; "))
          .sort(),
        expected.sort(),
        edition,
      );
    }
  },
);

vintages("stand on the page of changes as each edition published them, beside those before", ({ corrected }) => {
  const text = textOf(corrected, "changes/index.html");
  const [third = "", second = ""] = text.split(/(?=Second edition, 23 November 2026)/);
  assert.match(
    third,
    "Businesses: over 260,000 businesses, before: 近27万户 (translation: nearly 270,000 businesses). The newspaper counted",
  );
  assert.match(
    second,
    "Businesses: 近27万户 (translation: nearly 270,000 businesses), before: over 240,000 businesses. The article was",
  );
});

vintages("end with the edition that is built, whatever was corrected later", ({ first }) => {
  assert.equal(first.problems, []);
  const rows = rowsOf(first);
  assert.equal(
    [...new Set(cells(rows, "edition", "vintage_date", "revision_status", "reason").map(String))],
    ["2024-07,2024-07-07,new,"],
  );
  assert.equal(
    rows.map(({ figure }) => figure),
    (JSON.parse(String(first.files.get("data/figures.json"))) as { id: string }[]).map(({ id }) => id),
  );
  assert.equal(cells(rowsOf(first, "businesses"), "printed"), [["over 240,000 businesses"]]);
  assert.match(
    page(first, "businesses"),
    /First published First edition, 7 July 2024 (?!unchanged|corrected).*History Values in every edition/,
  );
  for (const [file, contents] of first.files) {
    if (/\.(?:html|csv|json|xml)$/.test(file))
      assert.not.match(String(contents), /over 260,000|27万|article was corrected|counted branches/, file);
  }
});

vintages("say on a figure's page since which edition it is published", ({ newest }) => {
  assert.match(page(newest, "businesses"), "First published First edition, 7 July 2024, unchanged since");
  assert.match(page(newest, "gdp-2018"), /First published Third edition, 28 November 2026 (?!unchanged|corrected)/);
  for (const id of newest.briefing.figures.keys()) {
    const html = String(newest.files.get(`figures/${id}/index.html`));
    assert.match(html, 'href="../../data/vintages.csv"', id);
    assert.not.match(html, 'id="values"', id);
  }
});

vintages("list the old words of a figure corrected twice, its new ones, and both reasons", ({ corrected }) => {
  assert.equal(corrected.problems, []);
  const rows = rowsOf(corrected, "businesses");
  assert.equal(cells(rows, "edition", "revision_status", "printed", "value", "lower", "upper", "bound", "source"), [
    ["2024-07", "new", "over 240,000 businesses", "240000", "240000", "", "over", "ichongqing-2024-07-07"],
    ["2026-11", "revised", "近27万户", "270000", "", "270000", "nearly", "cqrb-2026-02-09"],
    ["2026-11-28", "revised", "over 260,000 businesses", "260000", "260000", "", "over", "ichongqing-2024-07-07"],
  ]);
  assert.equal(cells(rows, "vintage_date", "language", "gloss", "reason"), [
    ["2024-07-07", "en", "", ""],
    ["2026-11-23", "zh", "nearly 270,000 businesses", "The article was corrected."],
    ["2026-11-28", "en", "", "The newspaper counted branches as well."],
  ]);
  const text = page(corrected, "businesses");
  assert.match(text, "First published First edition, 7 July 2024, corrected since");
  for (const row of [
    "First edition, 7 July 2024 over 240,000 businesses iChongqing none: first published",
    "Second edition, 23 November 2026 近27万户 Translation: nearly 270,000 businesses Chongqing Daily The article was",
    "Third edition, 28 November 2026 over 260,000 businesses iChongqing The newspaper counted branches as well.",
  ])
    assert.ok(text.includes(row), `${row}\nin\n${text}`);
});

vintages("are read by other programs as they are written", async ({ corrected }) => {
  const file = path.join(await temporaryFolder("vintages"), "vintages.csv");
  await writeFile(file, csv(corrected));
  const expected = rowsOf(corrected);
  const [read = new Map<never, never>()] = readByAll([file]);
  for (const [reader, { rows }] of read) {
    assert.is(rows.length, expected.length, reader);
    for (const [index, row] of expected.entries())
      for (const [name, cell] of Object.entries(row))
        assert.ok(sameCell(rows[index]?.[name], cell), `${reader}, line ${index + 2}, ${name}: ${rows[index]?.[name]}`);
  }
});

vintages("are refused where a closed edition published other words", async ({ copy }) => {
  await copy.change(DISTRICT, THEN, THEN.replace("240", "245"));
  const problems = await copy.problems();
  assert.is(problems.length, 1);
  assert.match(problems[0]?.message ?? "", /edition 2024-07 published something else: .*240,000.*245,000/);
});

vintages.run();
