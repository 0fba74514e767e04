// Where a page is among the others.

import * as assert from "uvu/assert";
import { contentsOf } from "../../../src/site/navigation/table-of-contents.ts";
import { SiteMap } from "../../../src/site/navigation/site-map.ts";
import { suite } from "../../support/suite.ts";

const navigation = suite("navigation");

const map = new SiteMap([
  { url: "/parks/b/", title: "B" },
  { url: "/", title: "Home", order: 1 },
  { url: "/parks/", title: "Parks", order: 2 },
  { url: "/parks/a/", title: "A" },
  { url: "/about/", title: "About", order: 3, menu: "footer" },
]);

navigation("leads from section to section, and from page to page below one", () => {
  const onwards = (from: string) => {
    const sequence: string[] = [];
    for (let url: string | undefined = from; url !== undefined; url = map.placeOf(url).next?.url) sequence.push(url);
    return sequence;
  };
  assert.equal(onwards("/"), ["/", "/parks/", "/about/"]);
  assert.equal(onwards("/parks/b/"), ["/parks/b/", "/parks/a/"]);
  assert.equal(
    ["/", "/parks/", "/parks/b/", "/parks/a/", "/about/"].map((url) => map.placeOf(url).previous?.url),
    [undefined, "/", "/parks/", "/parks/b/", "/parks/"],
  );
});

navigation("gives the way down to a page and marks its section", () => {
  const { trail, sections } = map.placeOf("/parks/a/");
  assert.equal(
    trail.map(({ title }) => title),
    ["Home", "Parks"],
  );
  assert.equal(
    sections.map(({ current }) => current),
    [null, "true", null],
  );
  assert.equal(
    map.placeOf("/parks/").sections.map(({ current }) => current),
    [null, "page", null],
  );
});

navigation("lists the headings of a long page, and none of a short one", () => {
  const heading = (id: string) => `<h2 id="${id}">The <em>${id}</em></h2>`;
  assert.equal(contentsOf(["a", "b", "c"].map(heading).join("")), []);
  assert.equal(contentsOf(["a", "b", "c", "d"].map(heading).join("")).at(-1), { id: "d", words: "The d" });
});

navigation.run();
