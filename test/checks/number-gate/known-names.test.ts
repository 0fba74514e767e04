// Names with digits that come with the engine, and numbers that look like them.

import * as assert from "uvu/assert";
import { KNOWN_NAMES } from "../../../src/checks/number-gate/known-names.ts";
import { suite } from "../../support/suite.ts";
import { gateOnPage, smallBriefing } from "../small-briefing.ts";

const names = suite("known names");

const NAMES = [
  "after COVID-19, in post-COVID-19 years; SARS-CoV-2; H5N1",
  "CO2, CO₂ and N2O; CO2-neutral; tonnes of CO2e",
  "PM2.5 and PM10",
  "5G, a 5G network, 5G-A, 5G-Advanced, 5G基站, 6G",
  "No. 1 Middle School; Nos. 2; №5",
  "Line 5, Metro Line 18, Terminal 3, Exit 4",
  "5号线、轨道交通18号线、二号线、2号门、T3航站楼",
  "the 14th Five-Year Plan, the Fourteenth Five-Year Plan",
  "the 20th National Congress, the 13th National People's Congress, the 20th Central Committee",
  "“十四五”规划，十四五时期，党的二十大，二十届三中全会",
  "+86 23 6878 0000",
  "Tel. 023 6878 0000, 023-68780000, 400-123-4567, hotline 12345, 热线12345",
  "on A4 paper, A4, A3",
  "ISO 9001, ISO 9001:2015, ISO/IEC 27001, ISO 14064-1:2018",
  "GB/T 19001-2016, GB 3095-2012; DB50/T 543-2014; JT/T 808-2019, HJ 633-2012",
  "IEEE 802.11; RFC 8200",
  "the G93 Expressway, G85高速",
  "Fortune 500 firms, the Fortune Global 500, 世界500强企业",
  "the Forbes Global 2000",
  "中国企业500强、中国500强、制造业500强",
  "民营企业500强",
  "the S&P 500",
  "the CSI 300, 沪深300指数",
  "the FTSE 100",
  "the G20",
  "三次产业增加值，三次产业的释义",
  "IPv4",
  "IPv6",
  "UTF-8",
  "P2P loans",
  "SHA-256",
  "sha256sum",
  "SHA256SUMS",
  "MP3",
  "MP4",
  "H.265",
  "Wi-Fi 6",
  "USB 3.2",
  "3D models",
  "4K",
  "Industry 4.0, Industrie 4.0, 工业4.0",
  "B2B",
  "24/7",
  "UTC+8",
  "ISBN 978-7-80184-224-4",
  "ISSN 2070-1721",
  "postcode 400050, 邮编400050",
];

for (const name of NAMES) names(`pass: ${name}`, () => assert.equal(gateOnPage(`<p>${name}</p>`), []));

for (const { kind, names: rows } of KNOWN_NAMES)
  for (const { pattern, source } of rows)
    names(`know ${kind}, ${pattern}: from a source with a year or an address, and with an example here`, () => {
      assert.match(source, /\b(?:19|20)\d\d\b|https?:\/\//);
      assert.ok(NAMES.some((name) => new RegExp(pattern, "u").test(name)));
    });

const NUMBERS = [
  "COVID-1900",
  "5G%",
  "5 G and 5 g",
  "Line 5 million",
  "Line 5.2",
  "No. 1,200",
  "No 300 of them",
  "Building 30 parks",
  "Phase 2 billion yuan",
  "the 14th plan",
  "A4.5",
  "ISO 5",
  "Call 30 firms and more".replace("Call 30", "With 30"),
  "G20%",
  "十四五万家",
  "1号",
  "500强",
  "Fortune 600",
  "+8",
  "0236 and 023",
  "25G",
  "2.5G",
  "a 4D film",
  "Global 1000",
  "GMT+8",
  "三次会议",
];

for (const number of NUMBERS)
  names(`refuse: ${number}`, () => assert.ok(gateOnPage(`<p>${number}</p>`).length > 0, "passed"));

names("do not let a figure touch them", () => {
  const figure = '<data value="30" data-figure="open">30</data>';
  assert.ok(gateOnPage(`<p>${figure}5G</p>`).length > 0);
  assert.equal(gateOnPage(`<p>${figure} 5G stalls</p>`), []);
});

names("leave an exception of the same name in use", () => {
  assert.equal(gateOnPage("<p>A4</p>", smallBriefing({ paper: { text: "A4", reason: "A test." } })), []);
});

names.run();
