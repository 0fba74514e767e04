// Addresses: files, relative links and public addresses.

import * as assert from "uvu/assert";
import { addressIn, addressOf } from "../../../src/site/navigation/addresses.ts";
import { fileOf, relativeLink } from "../../../src/html/relative-links.ts";
import { smallBriefing } from "../../checks/small-briefing.ts";
import { suite } from "../../support/suite.ts";

const addresses = suite("addresses");

addresses("names the file of an address", () => {
  assert.equal(["/", "/parks/", "/404.html", "/data/figures.json"].map(fileOf), [
    "index.html",
    "parks/index.html",
    "404.html",
    "data/figures.json",
  ]);
});

addresses("links relatively and by the file's name, so that a folder works from a disk", () => {
  const rows: [from: string, to: string, link: string][] = [
    ["/", "/", "index.html"],
    ["/", "/parks/", "parks/index.html"],
    ["/parks/", "/", "../index.html"],
    ["/parks/hydrogen/", "/parks/", "../index.html"],
    ["/parks/hydrogen/", "/figures/#x", "../../figures/index.html#x"],
    ["/parks/hydrogen/", "/parks/light-alloy/", "../light-alloy/index.html"],
    ["/parks/", "/assets/site.css?v", "../assets/site.css?v"],
    ["/404.html", "/parks/", "/parks/index.html"],
  ];
  for (const [from, to, link] of rows) assert.is(relativeLink(from, to), link, `${from} → ${to}`);
});

addresses("gives every kind of record a place", () => {
  assert.is(addressOf("figure", "businesses"), "/figures/businesses/");
  const briefing = smallBriefing();
  assert.is(addressIn(briefing, "figure", "businesses"), "/figures/businesses/");
  assert.is(addressIn(briefing, "place", "town"), "/names/#place-town");
});

addresses.run();
