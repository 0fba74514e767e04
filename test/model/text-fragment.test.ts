// The addresses of links to printed words.

import * as assert from "uvu/assert";
import { sourceShape } from "../../src/model/source.ts";
import { textFragmentAddress } from "../../src/model/text-fragment.ts";
import * as v from "valibot";
import { suite } from "../support/suite.ts";

const fragments = suite("text fragments");

const addressOf = (
  exactWords: string,
  context: { prefix?: string; suffix?: string } = {},
  address = "https://a.example/",
) => textFragmentAddress({ exactWords, ...context, source: { address } });

fragments("keeps the fragment of the source's own address", () => {
  assert.is(
    addressOf("9 parks", {}, "https://app.example/#/news/12"),
    "https://app.example/#/news/12:~:text=9%20parks",
  );
  assert.is(addressOf("9 parks", {}, "https://app.example/?a#"), "https://app.example/?a#:~:text=9%20parks");
  assert.is(addressOf("9 parks", {}, "https://app.example/?a"), "https://app.example/?a#:~:text=9%20parks");
});

fragments("names the words before and after", () => {
  const words = "20 billion yuan";
  assert.ok(addressOf(words, { prefix: "targeting a" }).endsWith("#:~:text=targeting%20a-,20%20billion%20yuan"));
  assert.ok(addressOf(words, { suffix: "output" }).endsWith("#:~:text=20%20billion%20yuan,-output"));
  assert.ok(addressOf(words, { prefix: "a", suffix: "b" }).endsWith("#:~:text=a-,20%20billion%20yuan,-b"));
});

fragments("folds no white space but HTML's own", () => {
  assert.ok(addressOf("33\u00a0 large").endsWith("=33%C2%A0%20large"));
  assert.ok(addressOf("33 \n\t large").endsWith("=33%20large"));
  assert.ok(addressOf("33\u3000\u2003large").endsWith("=33%E3%80%80%E2%80%83large"));
});

fragments("escapes what is syntax in a directive, in an address or in an attribute", () => {
  const address = addressOf("a-b, c & d=e#f's 5%", { prefix: "x-", suffix: "-y,z" });
  assert.ok(address.endsWith("=x%2D-,a%2Db%2C%20c%20%26%20d%3De%23f%27s%205%25,-%2Dy%2Cz"), address);
});

fragments("refuses the address of a source that brings a directive of its own", () => {
  const { issues } = v.safeParse(sourceShape.entries.address, "https://a.example/#top:~:text=words");
  assert.match(issues?.[0].message ?? "", /must end before :~:/);
});

fragments.run();
