// The synthetic sites of the benchmark: a district that passes every check, and peers with the same text.

import { readFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { writeDistrict } from "../../scripts/bench/synthetic-district.ts";
import { syntheticPark } from "../../scripts/bench/synthetic-data.ts";
import { writeHugo } from "../../scripts/bench/peer-sites.ts";
import { median } from "../../scripts/bench/measure-command.ts";
import { markdownTable, formatNumber } from "../../scripts/bench/markdown-table.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const bench = suite("bench");

bench(
  "builds a synthetic district without problems, every figure on its park's page, and paginated lists",
  async () => {
    const content = path.join(await temporaryFolder("district"), "content");
    await writeDistrict(content, 60);
    const { problems, files } = await buildSite(foldersOf(content));
    assert.equal(problems, []);
    const page = String(files.get("parks/park-0060/index.html"));
    for (const { printed } of syntheticPark(59).figures) assert.is(page.split(`>${printed}</q>`).length, 3, printed);
    assert.ok(files.has("parks/page-2/index.html"));
    const menu = /<nav class="menu"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? "";
    assert.is(menu.split(">Works<").length, 2, "the menu names a paginated list once");
  },
);

bench("writes the same text for a peer", async () => {
  const folder = path.join(await temporaryFolder("peer"), "hugo");
  await writeHugo(folder, 2);
  const text = await readFile(path.join(folder, "content", "parks", "park-0002.md"), "utf8");
  for (const { before, after } of syntheticPark(1).statements) assert.ok(text.includes(before) && text.includes(after));
});

bench("makes parks of about 600 words with unique names", () => {
  const parks = Array.from({ length: 5000 }, (_, number) => syntheticPark(number));
  assert.is(new Set(parks.map(({ name }) => name)).size, 5000);
  for (const { statements } of parks.slice(0, 5)) {
    const words = statements
      .map(({ before, after }) => `${before} ${after}`)
      .join(" ")
      .split(/\s+/).length;
    assert.ok(words > 580 && words < 680, String(words));
  }
});

bench("takes medians, and writes aligned tables", () => {
  assert.equal([median([5, 1, 3]), median([4, 1, 3, 2])], [3, 2.5]);
  assert.is(markdownTable(["a", "long"], [["bcd", "1"]]), "| a   | long |\n| --- | ---: |\n| bcd |    1 |");
  assert.equal([formatNumber(1234.5, 1), formatNumber(Number.NaN, 1)], ["1,234.5", "–"]);
});

bench.run();
