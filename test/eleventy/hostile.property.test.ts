// Hostile words in every field at once: the whole site is built of them, and nothing of it may be broken or run.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import vm from "node:vm";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import * as assert from "uvu/assert";
import { foldersOf, type Folders } from "../../src/site/paths.ts";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { BriefingError } from "../../src/model/problem.ts";
import { publish } from "../../src/publish/publish.ts";
import { useBrowser } from "../support/browser.ts";
import { faultsOf } from "../support/harmless.ts";
import { BASE, PAGES } from "../support/hostile-briefing.ts";
import { placesOf, put, takes, tame, tellShortly, wild, type Place } from "../support/hostile.ts";
import { serve } from "../support/serve.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const hostile = suite("hostile site");
const browser = useBrowser(hostile);

/** How often to try; docs/developing.md says how to try more. */
const RUNS = Math.ceil(Number(process.env["HOSTILE_RUNS"] ?? 40) / 10);
/** Words that have to stay what the source printed, so that the record is not left out. */
const KEPT = new Set(["printed", "gloss", "was"]);
const IDS = new Set(
  Object.entries(BASE).flatMap(([subject, records]) =>
    subject === "briefing" ? ["first", "second"] : Object.keys(records),
  ),
);
const PLACES = placesOf(BASE);
const fieldOf = (at: Place["path"]) =>
  [at[0], ...at.slice(at[0] === "briefing" ? 1 : 2).filter((step) => typeof step === "string")].join(".");
const holdsId = ({ value }: Place) => typeof value === "string" && IDS.has(value);
/** Fields that name records, where they are left out as well. */
const NAMING = new Set(PLACES.filter(holdsId).map(({ path: at }) => fieldOf(at)));
/** Free texts of the data: neither ids nor dates nor addresses, whose shapes or rules refuse such words. */
const TEXTS = PLACES.filter(
  ({ path: at, schema, value }) =>
    takes(schema, 'Some "words" & more.') &&
    value !== null &&
    !NAMING.has(fieldOf(at)) &&
    !at.some((step) => KEPT.has(String(step))),
);

/** Writes a content folder and builds it; null where the build refused it as a whole. */
async function siteOf(data: Readonly<Record<string, unknown>>, markdown: string): Promise<Site | null> {
  const content = await temporaryFolder("hostile");
  const folders: Folders = { ...foldersOf(), content, cache: path.join(foldersOf().cache, "test") };
  await mkdir(path.join(content, "_data"));
  await mkdir(path.join(content, "src", "pages"), { recursive: true });
  const write = (file: string, text: string) => writeFile(path.join(content, file), text);
  for (const [name, value] of Object.entries(data))
    await write(`_data/${name}.ts`, `export default ${JSON.stringify(value)};\n`);
  for (const [name, text] of Object.entries(PAGES)) await write(`src/pages/${name}`, text);
  await write("src/pages/words.md", `---\ntitle: Words\ndescription: Words of somebody.\norder: 2\n---\n${markdown}\n`);
  try {
    return await buildSite(folders);
  } catch (error) {
    if (error instanceof BriefingError) return null;
    throw error;
  }
}

async function published(site: Site): Promise<string> {
  const folder = path.join(await temporaryFolder("hostile"), "_site");
  await publish(site, folder);
  return folder;
}

/** Everything wrong with the files of a site. */
function faultsOfSite({ files }: Site): string[] {
  return [...files].flatMap(([file, contents]) => {
    const text = () => (typeof contents === "string" ? contents : new TextDecoder().decode(contents));
    return faultsOfFile(file, text).map((fault) => `${file}: ${fault}`);
  });
}

function faultsOfFile(file: string, text: () => string): string[] {
  try {
    if (file.endsWith(".html")) return faultsOf(text());
    if (/\.(?:json|webmanifest)$/.test(file)) JSON.parse(text());
    if (/\.(?:xml|svg)$/.test(file)) {
      const valid = XMLValidator.validate(text());
      if (valid !== true || /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text()))
        return [JSON.stringify(valid)];
    }
    if (file.endsWith(".js")) new vm.Script(text());
    if (file.endsWith(".csv"))
      return (parseCsv(text(), { bom: true }) as string[][])
        .flat()
        .filter((cell) => /^\s*[=+@＝＋＠]|^\s*[-－](?![\d.]+$)/.test(cell))
        .map((cell) => `the cell ${JSON.stringify(cell)} is a formula`);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const change = (signs: fc.Arbitrary<string>) =>
  fc.tuple(
    fc.array(fc.option(signs, { freq: 2 }), { minLength: TEXTS.length, maxLength: TEXTS.length }),
    fc.array(signs, { maxLength: 8 }),
  );
const seen = { sites: 0, refused: 0, sound: 0, pages: 0 };

hostile("is well-formed and runs nothing, whether it is published or only shown to its editor", async () => {
  assert.ok(TEXTS.length > 60, `only ${TEXTS.length} texts`);
  const property = fc.asyncProperty(fc.oneof(change(tame), change(wild)), async ([values, blocks]) => {
    const data = structuredClone(BASE) as Record<string, unknown>;
    values.forEach((value, index) => {
      const place = TEXTS[index];
      // A definition ends with a full stop; which words the shape refuses, the tests of the model try.
      if (value !== null && place !== undefined)
        put(
          data,
          place.path,
          [value, `${value}.`].find((one) => one.trim() !== "" && takes(place.schema, one)) ?? place.value,
        );
    });
    const site = await siteOf(data, blocks.join("\n\n"));
    seen.sites += 1;
    if (site === null) return void (seen.refused += 1);
    if (site.problems.length === 0) seen.sound += 1;
    if (site.problems.length === 0) seen.sound += 1;
    seen.pages += [...site.files.keys()].filter((file) => file.endsWith(".html")).length;
    const faults = faultsOfSite(site);
    if (faults.length > 0)
      throw new Error(
        `${faults.length} faults:\n${faults
          .slice(0, 8)
          .map((fault) => fault.slice(0, 500))
          .join("\n")}`,
      );
  });
  await fc.assert(property, { numRuns: RUNS, seed: 11, endOnFailure: true, reporter: tellShortly });
  if (process.env["HOSTILE_RUNS"] !== undefined) console.log(seen);
});

hostile("runs nothing in a real browser either, were it not for its policy, with every text hostile", async () => {
  const values = fc.sample(
    wild.filter((said) => said.length < 1000),
    { seed: 3, numRuns: TEXTS.length },
  );
  const data = structuredClone(BASE) as Record<string, unknown>;
  TEXTS.forEach(({ path: at, schema, value }, index) => {
    const said = `${values[index]} <script>window.__ran=true</script></script></title><img src=x onerror=window.__ran=true>"onfocus="window.__ran=true"autofocus=" &nope; ]]>`;
    put(data, at, [said, `${said}.`].find((one) => takes(schema, one)) ?? value);
  });
  const site = await siteOf(data, values.join("\n\n"));
  assert.ok(site !== null);
  assert.equal(faultsOfSite(site), []);
  const host = await serve(await published(site), "/");
  const page = await (await (await browser()).newContext({ bypassCSP: true })).newPage();
  let tried = 0;
  try {
    for (const file of [...site.files.keys()].filter((name) => name.endsWith(".html"))) {
      await page.goto(host.address + file, { waitUntil: "load" });
      await page.evaluate(() =>
        document
          .querySelectorAll<HTMLElement>("*")
          .forEach((one) => one.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }))),
      );
      assert.is(await page.evaluate(() => "__ran" in window), false, file);
      if ((await page.textContent("body"))?.includes("window.__ran=true") === true) tried += 1;
    }
    assert.ok(tried > 15, `only ${tried} pages show the words that were tried`);
  } finally {
    await page.context().close();
    await host.close();
  }
});

hostile.run();
