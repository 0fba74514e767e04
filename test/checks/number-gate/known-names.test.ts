// Names with digits that come with the engine, and numbers that look like them.

import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import { gateOnPage, smallBriefing } from "../small-briefing.ts";

const names = suite("known names");

const NAMES = [
  "after COVID-19, in post-COVID-19 years",
  "CO2, CO₂ and N2O; CO2-neutral",
  "PM2.5 and PM10",
  "5G, a 5G network, 5G-A, 5G基站",
  "No. 1 Middle School; Nos. 2",
  "Line 5, Metro Line 18, Terminal 3, Exit 4",
  "5号线、轨道交通18号线、二号线、2号门、T3航站楼",
  "the 14th Five-Year Plan, the Fourteenth Five-Year Plan",
  "“十四五”规划，十四五时期，党的二十大",
  "Tel. 023 6878 0000, +86 23 6878 0000, 023-68780000, hotline 12345, 热线12345",
  "on A4 paper, A4, A3",
  "ISO 9001, ISO 9001:2015, ISO/IEC 27001, GB/T 19001-2016, IEEE 802.11",
  "the G93 Expressway, G85高速",
  "Fortune 500 firms, 世界500强企业",
  "3D models, 4K, Industry 4.0, IPv6, B2B",
  "UTC+8",
];

for (const name of NAMES) names(`pass: ${name}`, () => assert.equal(gateOnPage(`<p>${name}</p>`), []));

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
