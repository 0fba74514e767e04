// What pages say of their handouts, and the order in which pages are printed.

import * as assert from "uvu/assert";
import { localeOf } from "../../../src/messages/locales.ts";
import { handoutInWords, handoutPath, withHandouts, type Handout } from "../../../src/site/cross-page/handout-links.ts";
import { outlineOf } from "../../../src/site/navigation/reading-order.ts";
import { suite } from "../../support/suite.ts";

const offers = suite("offers of handouts");
const handout = (url: string | null, bytes = 117_900, pages = 2): Handout => ({
  url,
  paper: "a4",
  pages,
  pdf: new Uint8Array(bytes),
  sheet: "",
});
const page = (url: string) => ({ url, content: `<h1>A</h1><div data-handouts-here></div>` });

offers("name the paper, the pages and the size", () => {
  assert.is(handoutInWords(handout("/a/"), localeOf("en")), "A4, 2 pages, 118 KB");
  assert.is(handoutInWords({ ...handout("/a/", 300, 1), paper: "letter" }, localeOf("en")), "US Letter, 1 page, 1 KB");
  assert.is(handoutInWords(handout(null, 1_449_000, 60), localeOf("en")), "A4, 60 pages, 1.4 MB");
  assert.is(handoutInWords(handout("/a/", 999_499), localeOf("en")), "A4, 2 pages, 999 KB");
  assert.is(handoutInWords(handout("/a/", 999_500), localeOf("en")), "A4, 2 pages, 1.0 MB");
});

offers("lie in one folder under the names of their pages", () => {
  assert.is(handoutPath({ url: "/", paper: "a4" }), "handouts/home-a4.pdf");
  assert.is(handoutPath({ url: "/parks/hydrogen/", paper: "letter" }), "handouts/parks-hydrogen-letter.pdf");
  assert.is(handoutPath({ url: null, paper: "a4" }), "handouts/booklet-a4.pdf");
});

offers("stand on the page that was printed, with the booklet on the home page, and nowhere else", () => {
  const [home = "", a = "", b] = ["/", "/a/", "/b/"].map((url) =>
    withHandouts(page(url), [handout("/"), handout("/a/"), handout(null)], localeOf("en")),
  );
  assert.match(
    a,
    '<dt>As PDF</dt><dd><a href="/handouts/a-a4.pdf" data-handout="handouts/a-a4.pdf">A4, 2 pages, 118 KB</a></dd>',
  );
  assert.not.match(a, "booklet");
  assert.match(home, "handouts/home-a4.pdf");
  assert.match(home, '<dt>As a booklet</dt><dd><a href="/handouts/booklet-a4.pdf"');
  assert.is(b, "<h1>A</h1>");
});

offers("leave nothing behind where nothing was printed", () => {
  assert.is(withHandouts(page("/a/"), [], localeOf("en")), "<h1>A</h1>");
});

const outline = suite("outline");
const rendered = (url: string, data: Record<string, unknown>, inputPath = url) => ({
  url,
  inputPath,
  data: { ...data, page: { url, inputPath, filePathStem: url } },
});

outline("follows the sections, with the pages below each in the order of their records", () => {
  const chapters = outlineOf([
    rendered("/parks/b/", { pagination: { pageNumber: 0 } }, "park.njk"),
    rendered("/parks/a/", { pagination: { pageNumber: 1 } }, "park.njk"),
    rendered("/about/", { order: 9, part: "Reference" }),
    rendered("/parks/", { order: 2, part: "Parks" }),
    rendered("/", { order: 1, part: "Brief" }),
  ]);
  assert.equal(chapters, [
    { url: "/", part: "Brief", level: 1 },
    { url: "/parks/", part: "Parks", level: 1 },
    { url: "/parks/b/", part: "Parks", level: 2 },
    { url: "/parks/a/", part: "Parks", level: 2 },
    { url: "/about/", part: "Reference", level: 1 },
  ]);
});

outline("leaves out what is not printed, and what nobody is led to", () => {
  const chapters = outlineOf([
    rendered("/", { order: 1 }),
    rendered("/figures/", { order: 2 }),
    rendered("/figures/a/", { handout: false }),
    rendered("/404.html", { listed: false }),
  ]);
  assert.equal(
    chapters.map(({ url }) => url),
    ["/", "/figures/"],
  );
});

offers.run();
outline.run();
