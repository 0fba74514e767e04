// Every page in Firefox, opened from a disk: by its rule for files, each is a site of its own and may read no other.

import path from "node:path";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { firefoxPath, startFirefox, type Firefox } from "../support/firefox.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

/** What a page lacks: pictures, also those further down; its styles. Type is optional: what comes late is left out. */
const LACKING = `
  const pictures = [...document.images].map((picture) => {
    picture.loading = "eager";
    return picture.decode().then(() => [], () => [picture.src]);
  });
  const plain = getComputedStyle(document.documentElement).backgroundColor === "rgba(0, 0, 0, 0)" ? ["styles"] : [];
  return Promise.all(pictures).then((done) => [...done.flat(), ...plain]);`;

/** Opens the search, asks it, and gives what it leads to first. */
const SEARCH = `
  document.querySelector(".search-open").click();
  const list = document.querySelector(".search-results");
  const field = document.querySelector(".search-field");
  field.value = "260,000";
  const first = () => list.querySelector("a")?.href;
  return first() ?? new Promise((resolve) => new MutationObserver(() => first() && resolve(first())).observe(list, { childList: true }));`;

const program = firefoxPath();
const firefox = suite<{ site: BuiltSite; firefox: Firefox }>("browser firefox");

firefox.before(async (context) => {
  context.site = await builtSite();
  if (program !== null) context.firefox = await startFirefox(program);
});

firefox.after(async (context) => context.firefox?.close());

if (program === null) console.log("Firefox is not installed here: no page was tried in it.");
else {
  firefox(
    "shows every page whole from a disk, with its rule for files, and complains of none",
    async ({ site, firefox: real }) => {
      for (const file of site.pages.keys()) {
        await real.goto(pathToFileURL(path.join(site.folder, file)).href);
        assert.equal(await real.run<string[]>(LACKING), [], file);
      }
      assert.equal(await real.complaints(), []);
    },
  );

  firefox("reads every font from a disk", async ({ site, firefox: real }) => {
    await real.goto(pathToFileURL(path.join(site.folder, "parks", "hydrogen", "index.html")).href);
    for (const font of [...site.files.keys()].filter((file) => file.endsWith(".woff2"))) {
      assert.is(
        await real.run<string>(
          `return new FontFace("probe", "url(../../${font})").load().then(({ status }) => status, (error) => String(error));`,
        ),
        "loaded",
        font,
      );
    }
  });

  firefox("searches from a disk", async ({ site, firefox: real }) => {
    await real.goto(pathToFileURL(path.join(site.folder, "parks", "hydrogen", "index.html")).href);
    assert.is(
      await real.run<string>(SEARCH),
      pathToFileURL(path.join(site.folder, "figures", "businesses", "index.html")).href,
    );
    assert.equal(
      await real.run<unknown[]>(
        "return [document.cookie, (() => { try { return localStorage.length; } catch { return 0; } })()];",
      ),
      ["", 0],
    );
    assert.equal(await real.complaints(), []);
  });
}

firefox.run();
