// Where a figure is used, written into its own page.

import * as assert from "uvu/assert";
import { localeOf } from "../../../src/messages/locales.ts";
import { figuresOn, headingOf, UsingPages } from "../../../src/site/cross-page/backlinks.ts";
import { suite } from "../../support/suite.ts";

const usage = suite("usage");

usage("lists the pages that show a figure, the register aside", () => {
  const show = (id: string) => `<data data-figure="${id}">1</data>`;
  const pages = [
    { url: "/", content: `<h1>The <em>home</em></h1>${show("shops")}${show("shops")}` },
    { url: "/figures/", content: `<h1>Register</h1>${show("shops")}${show("jobs")}` },
    { url: "/figures/shops/", content: `<div data-usage="shops"></div>` },
    { url: "/figures/jobs/", content: `<div data-usage="jobs"></div>` },
  ];
  const figures = new UsingPages("data-usage");
  for (const page of pages) figures.note(page, figuresOn(page));
  const filled = pages.map(({ content }) => figures.fill(content, localeOf("en")));
  assert.is(filled[2], `<ul><li><a href="/">The home</a></li></ul>`);
  assert.is(filled[3], `<p>On no other page.</p>`);
});

usage("names a page by its title, where its heading leaves out the subject", () => {
  const content = `<html lang="en" data-title="Visitors, Old Town"><p>Old Town</p><h1>Visitors</h1>`;
  assert.is(headingOf({ url: "/a/", content }).title, "Visitors, Old Town");
});

usage.run();
