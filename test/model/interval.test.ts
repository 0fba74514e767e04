// The time between two dates in words, no more exact than the dates.

import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import { intervalInWords, readInterval } from "../../src/model/interval.ts";
import { suite } from "../support/suite.ts";

const intervals = suite("intervals");

const words = (text: string) => {
  const dates = readInterval(text);
  return dates === null ? null : intervalInWords(dates, localeOf("en"));
};

intervals("count months below two years where both dates name a month", () => {
  assert.is(words("2024-08/2025-01-17"), "5 months");
  assert.is(words("2024-08-31/2024-09"), "1 month");
  assert.is(words("2024-08/2026-07"), "23 months");
});

intervals("count years otherwise", () => {
  assert.is(words("2024-08/2026-08"), "2 years");
  assert.is(words("2018/2026-11-28"), "8 years");
  assert.is(words("2025/2026-01"), "1 year");
  assert.is(words("1930s/2026"), "96 years");
});

intervals("run forward, between dates that exist", () => {
  for (const text of ["2025/2024", "2024-13/2025", "2024", "2024/2025/2026", "soon/2025", ""])
    assert.is(words(text), null, text);
});

intervals.run();
