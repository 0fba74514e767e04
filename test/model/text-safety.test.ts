// Characters that no text may contain: the fast test agrees with the full one on every character.

import * as assert from "uvu/assert";
import { toPrintable, findUnsafeCharacter, replaceUnsafeCharacters } from "../../src/model/text-safety.ts";
import { suite } from "../support/suite.ts";

const textSafety = suite("text safety");

textSafety("finds the same signs that a message would name, whatever stands around them", () => {
  for (let code = 0; code < 0x20000; code++) {
    const sign = String.fromCodePoint(code);
    if (sign === "\r") continue;
    const named = toPrintable(sign) !== sign;
    const point = `U+${code.toString(16)}`;
    assert.is(findUnsafeCharacter(`plain ${sign} 文`) !== null, named, point);
    assert.is(replaceUnsafeCharacters(`a${sign}b`), named ? "a\ufffdb" : `a${sign}b`, point);
  }
});

textSafety.run();
