// Signs that cannot be read, and texts in one line: what is quick to tell is told as slowly as carefully.

import fc from "fast-check";
import * as assert from "uvu/assert";
import { inOneLine, presentable, unreadableIn, withReplacements } from "../../src/model/text-safety.ts";
import { suite } from "../support/suite.ts";

const characters = suite("characters");

characters("finds the same signs that a message would name, whatever stands around them", () => {
  for (let code = 0; code < 0x20000; code++) {
    const sign = String.fromCodePoint(code);
    if (sign === "\r") continue;
    const named = presentable(sign) !== sign;
    const point = `U+${code.toString(16)}`;
    assert.is(unreadableIn(`plain ${sign} 文`) !== null, named, point);
    assert.is(withReplacements(`a${sign}b`), named ? "a\ufffdb" : `a${sign}b`, point);
  }
});

characters("puts a text in one line", () => {
  const text = fc
    .array(fc.constantFrom("a", "文", " ", " ", "\n", "\t", "\u00a0", "\u3000", "\u2029", "b c"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (words) =>
      assert.is(
        inOneLine(words),
        words
          .split(/\s+/u)
          .filter((word) => word !== "")
          .join(" "),
      ),
    ),
    { numRuns: 2000 },
  );
});

characters.run();
