// Photographs as editors add them: how valid ones are encoded, and how invalid ones are reported.

import { execFileSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { foldersOf } from "../../../src/site/paths.ts";
import type { EncodedPicture } from "../../../src/outputs/images/encoded-picture.ts";
import { Images } from "../../../src/outputs/images/images.ts";
import { captionOf, pictureElement, pictureStyles } from "../../../src/outputs/images/picture-element.ts";
import { localeOf } from "../../../src/messages/locales.ts";
import type { Picture } from "../../../src/model/picture.ts";
import { Problems, type Problem } from "../../../src/model/problem.ts";
import { temporaryFolder } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";
import { u32, withChunks } from "./colour-samples.ts";

/** A picture of 900 by 600 pixels, red on the left and blue on the right. */
const photograph = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#c03020" } }).composite([
    { input: { create: { width: 450, height: 600, channels: 3, background: "#2040c0" } }, left: 450, top: 0 },
  ]);
const CAMERA = {
  IFD0: { Make: "Some Camera", Software: "Some Editor" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 30/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "106/1 30/1 0/1" },
};

async function openFolder(files: Record<string, Uint8Array>) {
  const content = await temporaryFolder("pictures");
  const folder = path.join(content, "assets", "pictures");
  await mkdir(folder, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) await writeFile(path.join(folder, file), bytes);
  const folders = { content, engine: foldersOf().engine, cache: path.join(content, "cache") };
  const open = async (changes: Partial<Picture> = {}): Promise<{ images: Images; problems: readonly Problem[] }> => {
    const problems = new Problems();
    const pictures = Object.keys(files)
      .slice(0, 1)
      .map((original): [string, Picture] => ["square", pictureOf(original, changes)]);
    return { images: await Images.encode(new Map(pictures), folders, problems), problems: problems.list };
  };
  return { folders, open };
}

function pictureOf(original: string, changes: Partial<Picture>): Picture {
  const about = { id: "town", name: "A town" } as Picture["about"];
  return {
    id: "square",
    file: "_data/pictures.ts",
    original,
    kind: "photograph",
    about,
    alternative: "A square",
    credit: "Ada Lens",
    licence: "CC BY 4.0",
    focus: [0.5, 0.5],
    parts: [],
    ...changes,
  };
}

/** Every file of the only picture, by "WIDTH.FORMAT". */
async function filesOf(images: Images): Promise<Map<string, Uint8Array>> {
  const variants = images.pictures.get("square")?.variants ?? [];
  const files = await images.files(new Set(variants.map(({ address }) => address.slice(1))));
  return new Map(
    variants.map(({ width, format, address }) => [
      `${width}.${format}`,
      files.get(address.slice(1)) ?? new Uint8Array(),
    ]),
  );
}

/** Whether a file has the tag of the GPS IFD (Exif 2.3, section 4.6.3), in either byte order. */
const hasLocation = (bytes: Buffer) =>
  bytes.includes(Buffer.from([0x25, 0x88, 4, 0])) || bytes.includes(Buffer.from([0x88, 0x25, 0, 4]));

const sound = suite("valid pictures");

sound("are a single preview file where that is enough, which later builds do not take for the picture", async () => {
  const { folders, open } = await openFolder({ "square.jpg": await photograph().jpeg().toBuffer() });
  const picture = pictureOf("square.jpg", {});
  const preview = await Images.encode(new Map([["square", picture]]), folders, new Problems(), true);
  assert.equal([preview.hasPreviews, [...(await filesOf(preview)).keys()]], [true, ["900.jpeg"]]);
  assert.not.match(pictureElement(preview.pictures.get("square") as EncodedPicture, "text"), /<source|srcset/);
  const { images } = await open();
  assert.equal([images.hasPreviews, (await filesOf(images)).has("900.jpeg")], [false, false]);
  const found = await Images.encode(new Map([["square", picture]]), folders, new Problems(), true);
  assert.equal([found.hasPreviews, [...(await filesOf(found)).keys()]], [false, [...(await filesOf(images)).keys()]]);
});

sound("are encoded in every width up to their own, in AVIF, WebP and a fallback", async () => {
  const { open } = await openFolder({ "square.jpg": await photograph().jpeg().toBuffer() });
  const { images, problems } = await open();
  const files = await filesOf(images);
  assert.equal(problems, []);
  assert.equal([...files.keys()].sort(), [
    "240.avif",
    "240.webp",
    "480.avif",
    "480.webp",
    "800.avif",
    "800.jpeg",
    "800.webp",
  ]);
  for (const [name, bytes] of files) {
    const { format, width, height, space } = await sharp(bytes).metadata();
    assert.equal(
      [`${width}.${format === "heif" ? "avif" : format}`, height, space],
      [name, Math.round((Number(width) * 2) / 3), "srgb"],
    );
  }
});

sound("lose their location and camera, and keep credit and licence", async () => {
  const bytes = await photograph().withExif(CAMERA).jpeg().toBuffer();
  const { open } = await openFolder({ "square.jpg": bytes });
  assert.ok(hasLocation(bytes) && bytes.includes("Some Camera"), "the original says where it was taken");
  for (const [name, bytes] of await filesOf((await open()).images)) {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    const kept = exif?.toString("latin1") ?? "";
    assert.equal([xmp, iptc], [undefined, undefined], name);
    for (const word of ["Ada Lens", "CC BY 4.0"]) assert.ok(kept.includes(word), `${name} lost "${word}"`);
    for (const word of ["Some Camera", "Some Editor"]) assert.not.ok(kept.includes(word), `${name} holds "${word}"`);
    assert.not.ok(hasLocation(exif ?? Buffer.alloc(0)), `${name} holds a location`);
  }
});

sound("are rotated as the camera was held", async () => {
  const { open } = await openFolder({
    "square.jpg": await photograph().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  });
  const { images } = await open();
  const made = images.pictures.get("square");
  assert.equal([made?.width, made?.height], [600, 900]);
  const { data, info } = await sharp((await filesOf(images)).get("480.webp"))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const redAt = (x: number, y: number) => Number(data[(y * info.width + x) * info.channels]);
  assert.ok(redAt(240, 20) > 150 && redAt(240, info.height - 20) < 80, "what was left is up");
});

sound("are converted to sRGB, whatever their profile", async () => {
  const wide = await photograph().withIccProfile("p3").jpeg({ quality: 100 }).toBuffer();
  const cmyk = await photograph().toColourspace("cmyk").withIccProfile("cmyk").jpeg({ quality: 100 }).toBuffer();
  for (const [file, bytes] of Object.entries({ wide, cmyk })) {
    const { open } = await openFolder({ [`${file}.jpg`]: bytes });
    const files = await filesOf((await open()).images);
    const { icc, space } = await sharp(files.get("800.jpeg")).metadata();
    const { data } = await sharp(files.get("800.jpeg")).raw().toBuffer({ resolveWithObject: true });
    assert.equal([icc, space], [undefined, "srgb"], file);
    const near = [0xc0, 0x30, 0x20].map((value, index) => Math.abs(value - Number(data[index])));
    assert.ok(Math.max(...near) < 40, `${file}: the red is off by ${near.join(", ")}`);
  }
});

sound("declare their size and colour, so that nothing moves or flashes while they load", async () => {
  const { open } = await openFolder({ "square.png": await photograph().png().toBuffer() });
  const made = (await open({ focus: [0.25, 0.5] })).images.pictures.get("square");
  assert.match(pictureElement(made as never, "text"), / width="900" height="600" alt="A square" loading="lazy"/);
  assert.match(pictureElement(made as never, "head"), / fetchpriority="high">/);
  assert.match(
    pictureStyles([made as never]),
    /^\[data-picture="square"\]\{object-position:25% 50%;background-color:#[67][0-9a-f]3[0-9a-f][67][0-9a-f]\}$/,
  );
});

sound("stay transparent: without a colour behind them, and with a fallback that supports transparency", async () => {
  const { open } = await openFolder({
    "square.png": await sharp({
      create: { width: 900, height: 600, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.4 } },
    })
      .png()
      .toBuffer(),
  });
  const { images } = await open({ kind: "illustration" });
  const files = await filesOf(images);
  assert.is(pictureStyles(images.pictures.values()), "");
  assert.ok(files.has("800.png") && !files.has("800.jpeg"));
  for (const bytes of files.values()) assert.is((await sharp(bytes).stats()).isOpaque, false);
});

sound("are encoded once, and again only when the file or its credit changed", async () => {
  const { open, folders } = await openFolder({ "square.jpg": await photograph().jpeg().toBuffer() });
  const made = async (changes?: Partial<Picture>) => (await open(changes)).images.filesWritten;
  const first = await made();
  assert.ok(first > 0);
  assert.is(await made(), 0);
  assert.is(await made({ credit: "Another" }), first);
  await rm(path.join(folders.cache, "pictures"), { recursive: true });
  assert.is(await made(), first);
});

sound(
  "survive a cache that is cleared during a build or lost a file, and two builds that encode them at once",
  async () => {
    const { open, folders } = await openFolder({ "square.jpg": await photograph().jpeg().toBuffer() });
    const before = await filesOf((await open()).images);
    const { images } = await open();
    await rm(folders.cache, { recursive: true });
    assert.equal(await filesOf(images), before);
    await rm(
      path.join(
        folders.cache,
        "pictures",
        path.dirname(images.pictures.get("square")?.variants[0]?.cacheName ?? ""),
        "480.avif",
      ),
    );
    assert.equal(await filesOf((await open()).images), before);
    await rm(folders.cache, { recursive: true });
    for (const together of await Promise.all([open(), open(), open()]))
      assert.equal(await filesOf(together.images), before);
  },
);

sound("have the same bytes, however many cores or threads the machine offers", async () => {
  const script = `
    const { decode, encodeOne } = await import("./src/outputs/images/image-pipeline.ts");
    const { createHash } = await import("node:crypto");
    const pixels = Buffer.from(Array.from({ length: 1200 * 900 * 3 }, (_, index) => (index * index) >> 11));
    const step = { pixels, width: 1200, height: 900, channels: 3 };
    const { bytes } = await encodeOne(step, "avif", { kind: "illustration", rights: null });
    console.log(createHash("sha256").update(bytes).digest("hex"));`;
  // sharp takes one thread by default where this variable is not set, else as many as there are cores.
  const hashes = ["", "4"].map((MALLOC_ARENA_MAX) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
      env: { ...process.env, MALLOC_ARENA_MAX },
      encoding: "utf8",
    }),
  );
  assert.is(hashes[0], hashes[1]);
  await import("../../../src/outputs/images/image-pipeline.ts");
  assert.is(sharp.concurrency(), 1);
});

sound("have other words and the same files in another language", async () => {
  const { folders, open } = await openFolder({ "square.png": await photograph().png().toBuffer() });
  const { images } = await open({ caption: "A town." });
  const words = { alternative: "方块", credit: "某人", caption: "一个镇。" };
  const chinese = images.withWordsOf(new Map([["square", pictureOf("square.png", words)]]));
  const [main, own] = [images, chinese].map((one) => one.pictures.get("square") as EncodedPicture) as [
    EncodedPicture,
    EncodedPicture,
  ];
  assert.ok(pictureElement(own, "text").includes('alt="方块"'));
  assert.is(captionOf(main.picture, localeOf("en")), "A town. Photograph: Ada Lens (CC BY 4.0).");
  assert.is(captionOf(own.picture, localeOf("zh-Hans")), "一个镇。摄影：某人（CC BY 4.0）。");
  assert.match(captionOf({ ...own.picture, kind: "illustration" }, localeOf("zh-Hans")), /^一个镇。示意图，某人绘制/);
  assert.is(pictureElement(own, "text").replace("方块", "A square"), pictureElement(main, "text"));
  // The files have the rights of the main language, so a cache without them is filled by these alone.
  await rm(folders.cache, { recursive: true });
  assert.equal(await filesOf(chinese), await filesOf(images));
});

sound.run();

const refused = suite("invalid pictures");

const JPEG = () => photograph().jpeg().toBuffer();
const MOVING = async (format: "webp" | "gif") => {
  const frames = await Promise.all(
    ["#fff", "#000"].map((background) =>
      sharp({ create: { width: 500, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
};
const CASES: Record<string, { file: string; bytes: () => Promise<Uint8Array>; message: RegExp; suggestion: RegExp }> = {
  "cut off": {
    file: "a.jpg",
    bytes: async () => (await JPEG()).subarray(0, 3000),
    message: /damaged or cut off/,
    suggestion: /complete copy/,
  },
  empty: {
    file: "a.jpg",
    bytes: async () => new Uint8Array(),
    message: /not a readable picture/,
    suggestion: /that a picture viewer opens/,
  },
  "no picture": {
    file: "a.png",
    bytes: async () => Buffer.from("This is a letter."),
    message: /not a readable picture/,
    suggestion: /that a picture viewer opens/,
  },
  "of another kind than their name says": {
    file: "a.png",
    bytes: JPEG,
    message: /ends in "\.png", but the format of the picture is "jpeg"/,
    suggestion: /the name ending in "\.jpg"/,
  },
  "moving in WebP": {
    file: "a.webp",
    bytes: () => MOVING("webp"),
    message: /animated: it has 2 frames/,
    suggestion: /one still picture/,
  },
  "moving in GIF": {
    file: "a.gif",
    bytes: () => MOVING("gif"),
    message: /animated: it has 2 frames/,
    suggestion: /one still picture/,
  },
  "moving in PNG": {
    file: "a.png",
    bytes: async () => withChunks(await photograph().png().toBuffer(), { acTL: u32(2, 0) }),
    message: /animated: it has 2 frames/,
    suggestion: /one still picture/,
  },
  "moving in AVIF": {
    file: "a.avif",
    bytes: async () => Buffer.concat([await photograph().avif().toBuffer(), u32(8), Buffer.from("moov")]),
    message: /the picture is animated\./,
    suggestion: /one still picture/,
  },
  tiny: {
    file: "a.png",
    bytes: async () =>
      sharp(await JPEG())
        .resize(100)
        .png()
        .toBuffer(),
    message: /100 pixels wide/,
    suggestion: /480 pixels/,
  },
  vast: {
    file: "a.png",
    bytes: () =>
      sharp({ create: { width: 20_000, height: 6_000, channels: 3, background: "#fff" }, limitInputPixels: false })
        .png()
        .toBuffer(),
    message: /more than 100 million pixels/,
    suggestion: /6,000 pixels/,
  },
  "as tall as a tower": {
    file: "a.png",
    bytes: () =>
      sharp({ create: { width: 500, height: 17_000, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
    message: /17000 pixels tall/,
    suggestion: /taller than 16383/,
  },
  "drawings in SVG": {
    file: "a.png",
    bytes: async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>'),
    message: /its format is "svg", which is not supported/,
    suggestion: /PNG, JPEG/,
  },
};

for (const [name, { file, bytes, message, suggestion }] of Object.entries(CASES)) {
  refused(`are named with the mend: ${name}`, async () => {
    const { images, problems } = await (await openFolder({ [file]: await bytes() })).open();
    assert.equal(
      problems.map((one) => [one.file, one.record]),
      [[`assets/pictures/${file}`, "square"]],
    );
    assert.match(problems[0]?.message ?? "", message);
    assert.match(problems[0]?.suggestion ?? "", suggestion);
    assert.ok(images.refused.has("square"));
  });
}

refused("are reported with a suggestion: missing, or in another case", async () => {
  const { open } = await openFolder({ "Square.jpg": await JPEG() });
  const { problems } = await open({ original: "square.jpg" });
  assert.is(problems[0]?.record, "square · original");
  assert.match(problems[0]?.suggestion ?? "", /Square\.jpg/);
});

refused.run();
