// What the site tells of the machine that built it: nothing. Planted traces are refused; the real site holds none.

import os from "node:os";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { checkLocalPaths } from "../../src/checks/local-paths.ts";
import { Problems } from "../../src/model/problem.ts";
import { builtSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const traces = suite("traces");

/** What the check says of a file with these words, on a machine with these folders. */
function said(words: string, folders: readonly string[], file = "about/index.html"): string[] {
  const problems = new Problems();
  checkLocalPaths([[file, words]], folders, problems);
  return problems.list.map(({ file: found, record }) => `${found}: ${record}`);
}

const UNIX = ["/home/ana/briefing", "/home/ana", "/"];
const WINDOWS = ["C:\\Users\\Ana Li\\briefing", "C:\\Users\\Ana Li"];

traces("are refused in every spelling, with the file and the path", () => {
  assert.equal(said("<p>See /home/ana/notes.txt for more.</p>", UNIX), ["about/index.html: /home/ana/notes.txt"]);
  assert.equal(said('{"from":"/home/ana/x"}', UNIX, "data/a.json"), ["data/a.json: /home/ana/x"]);
  assert.is(said("/*# sourceMappingURL=file:///home/ana/briefing/a.css */", UNIX, "assets/a.css").length, 1);
  assert.is.not(said("open C:\\Users\\Ana Li\\briefing\\a", WINDOWS).length, 0);
  assert.is.not(said('"C:\\\\Users\\\\Ana Li\\\\briefing\\\\a"', WINDOWS, "a.json").length, 0);
  assert.is.not(said("file:///C:/Users/Ana%20Li/briefing/a", WINDOWS).length, 0);
  assert.equal(said("a = /root/.npm/x", ["/root"]), ["about/index.html: /root/.npm/x"]);
});

traces("are not seen in addresses of the web and in words", () => {
  assert.equal(said("https://example.org/home/ana/ and /data/x, /home/anabel/, :root{}", [...UNIX, "/data"]), []);
});

traces("are in no text of the site: no path, no user, no time but the editions' days", async () => {
  const { files, briefing } = await builtSite();
  const days = new Set(briefing.settings.editions.map(({ date }) => `${date}T00:00:00Z`));
  const texts = [...files].filter(([file]) =>
    /\.(?:html|css|js|json|csv|xml|svg|txt|webmanifest)$|_headers$/.test(file),
  );
  assert.ok(texts.length > 100);
  for (const [file, contents] of texts) {
    const text = Buffer.from(contents).toString();
    for (const place of [process.cwd(), os.homedir(), os.tmpdir()])
      assert.not.ok(text.includes(`${place}/`), `${file} names ${place}`);
    assert.not.match(text, /\bfile:\/\/\/|["'\s(](?:\/(?:home|Users|tmp|root)\/|[A-Z]:\\)/, file);
    for (const [time] of text.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?/g))
      assert.ok(days.has(time), `${file}: ${time}`);
    assert.not.match(
      text,
      /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d\d? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*\d\d:\d\d:\d\d/,
      file,
    );
  }
});

/** Chunks of a PNG that hold its pixels and their colours (PNG, section 11); others may hold texts, times and places. */
const OF_PIXELS = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "sRGB",
  "gAMA",
  "cHRM",
  "sBIT",
  "bKGD",
  "pHYs",
  "iCCP",
]);

traces("are in no picture and no font of the site: no camera, no place, no time, no words", async () => {
  const { files } = await builtSite();
  let pictures = 0;
  for (const [file, contents] of files) {
    const bytes = Buffer.from(contents);
    if (/\.(?:png|webp|avif|jpe?g)$/.test(file)) {
      const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
      assert.equal([exif, xmp, iptc, comments], [undefined, undefined, undefined, undefined], file);
      pictures += 1;
    }
    if (file.endsWith(".png"))
      assert.equal(
        chunksOf(bytes).filter((chunk) => !OF_PIXELS.has(chunk)),
        [],
        file,
      );
    // WOFF2, section 4: length of the metadata block and of the private block.
    if (file.endsWith(".woff2")) assert.equal([bytes.readUInt32BE(32), bytes.readUInt32BE(44)], [0, 0], file);
  }
  assert.ok(pictures > 100, `${pictures} pictures`);
  const marked = await sharp({ create: { width: 1, height: 1, channels: 3, background: "red" } })
    .withExif({ IFD0: { DateTime: "2026:11:25 10:00:00" } })
    .png()
    .toBuffer();
  assert.ok(
    chunksOf(marked).some((chunk) => !OF_PIXELS.has(chunk)),
    "a picture with a time would be seen",
  );
});

function chunksOf(png: Buffer): string[] {
  const chunks: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push(png.toString("latin1", at + 4, at + 8));
  return chunks;
}

traces.run();
