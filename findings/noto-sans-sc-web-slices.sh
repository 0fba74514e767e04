#!/usr/bin/env bash
# The web packages of Noto Sans SC leave out thousands of Chinese characters that the typeface has, place names among them.
#
# What one would guess: a package of Noto Sans SC with a file for every range of characters covers what the typeface covers,
# so a page that names a place in Chinese is set whole.
# What happens: the slices of @fontsource/noto-sans-sc, put together, declare far fewer ideographs than the font file that
# @expo-google-fonts/noto-sans-sc carries for the same family. 磏 (U+78CF), as in 黄磏港, a port of Chongqing, is in no slice and
# in the font file. A browser then takes the one character from another face, or shows none; nothing warns.
# Packages: @fontsource/noto-sans-sc 5.3.0, @expo-google-fonts/noto-sans-sc 0.4.3; read with fontkit 2.0.4. Not documented.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-fund --no-audit @fontsource/noto-sans-sc@5.3.0 @expo-google-fonts/noto-sans-sc@0.4.3 fontkit@2.0.4
cat > run.js <<'JS'
import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
const isIdeograph = (point) => point >= 0x4e00 && point <= 0x9fff;
const css = readFileSync("node_modules/@fontsource/noto-sans-sc/400.css", "utf8");
const sliced = new Set();
for (const [, ranges] of css.matchAll(/unicode-range:([^;}]+)/g))
  for (const range of ranges.split(",")) {
    const [first, last = first] = range.trim().slice(2).split("-").map((hex) => Number.parseInt(hex, 16));
    for (let point = first; point <= last; point += 1) if (isIdeograph(point)) sliced.add(point);
  }
const font = fontkit.openSync("node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
const whole = new Set(font.characterSet.filter(isIdeograph));
const missing = [...whole].filter((point) => !sliced.has(point));
console.log(`ideographs in the slices: ${sliced.size}, in the font file: ${whole.size}, in the file alone: ${missing.length}`);
console.log(`U+78CF: slices ${sliced.has(0x78cf)}, font file ${whole.has(0x78cf)}`);
process.exitCode = missing.length > 1000 && !sliced.has(0x78cf) && whole.has(0x78cf) ? 0 : 1;
JS
node run.js
