// White space collapsed to single spaces.

import fc from "fast-check";
import * as assert from "uvu/assert";
import { collapseWhiteSpace } from "../../src/grammar/plain-text.ts";
import { suite } from "../support/suite.ts";

const plainText = suite("plain text");

plainText("collapses every run of white space", () => {
  const text = fc
    .array(fc.constantFrom("a", "文", " ", " ", "\n", "\t", "\u00a0", "\u3000", "\u2029", "b c"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (words) =>
      assert.is(
        collapseWhiteSpace(words),
        words
          .split(/\s+/u)
          .filter((word) => word !== "")
          .join(" "),
      ),
    ),
    { numRuns: 2000 },
  );
});

plainText.run();
