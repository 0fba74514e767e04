// Dates as exact as their sources.

import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import { datetimeAttribute, edtf, firstDay, formatDate, isPartialDate, lastDay } from "../../src/model/partial-date.ts";
import { suite } from "../support/suite.ts";

const dates = suite("partial dates");

dates("knows dates that exist, in four precisions", () => {
  for (const date of ["1930s", "2027", "2024-08", "2024-07-05", "2024-02-29"]) assert.ok(isPartialDate(date), date);
  for (const date of [
    "",
    "27",
    "1935s",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-7-5",
    "2024-07-05T00:00",
    "August 2024",
    "2600",
    "0041",
    "4080s",
  ])
    assert.not.ok(isPartialDate(date), date);
});

dates("spans the days that a date covers", () => {
  assert.equal(["1930s", "2027", "2024-08", "2024-02", "2024-07-05"].map(firstDay), [
    "1930-01-01",
    "2027-01-01",
    "2024-08-01",
    "2024-02-01",
    "2024-07-05",
  ]);
  assert.equal(["1930s", "2027", "2024-08", "2024-02", "2024-07-05"].map(lastDay), [
    "1939-12-31",
    "2027-12-31",
    "2024-08-31",
    "2024-02-29",
    "2024-07-05",
  ]);
});

dates("is written with its precision and no more", () => {
  assert.equal(
    ["1930s", "2027", "2024-08", "2024-07-05"].map((date) => formatDate(date, localeOf("en"))),
    ["1930s", "2027", "August 2024", "5 July 2024"],
  );
});

dates("has a machine's form where HTML has one, and EDTF for a decade", () => {
  assert.equal(["1930s", "2027", "2024-08"].map(datetimeAttribute), [null, "2027", "2024-08"]);
  assert.equal(["1930s", "2027"].map(edtf), ["193X", "2027"]);
});

dates.run();
