// Any number of figures builds: the engine's own lists split, or lead to the register, which has every figure.

import { cp, writeFile } from "node:fs/promises";
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

/** The tables of a page, without the notes that print alone shows. */
function tables(html: string): string {
  return Array.from(html.matchAll(/<tbody>[^]*?<\/tbody>/g), ([table]) => table).join("");
}

many.run();
