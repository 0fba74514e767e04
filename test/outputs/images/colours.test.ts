// Every way in which a picture tells its colour space: the colours in sRGB, or why it is refused.

import * as assert from "uvu/assert";
import { readSourceImage } from "../../../src/outputs/images/validate-source.ts";
import { suite } from "../../support/suite.ts";
import {
  avif,
  avifWithNclx,
  avifWithSequenceColours,
  chromaticities,
  exif,
  plain,
  png,
  u32,
  withChunks,
  withSegment,
} from "./colour-samples.ts";

const colours = suite("colours of pictures");

/** One colour in sRGB, as Display P3 encodes it, and what Adobe RGB means by 200, 60, 40. */
const ORANGE = [239, 35, 0] as const;
const AS_P3 = [220, 61, 31] as const;
const ADOBE_AS_SRGB = [231, 57, 34] as const;

type Expected = readonly [number, number, number] | RegExp;

const P3 = [0.3127, 0.329, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06];
const SRGB = [0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06];
const cicp = (primaries: number, transfer: number, matrix = 0, range = 1) =>
  Buffer.from([primaries, transfer, matrix, range]);
const jpeg = (colour: readonly [number, number, number] = AS_P3) =>
  plain(colour).jpeg({ quality: 100, chromaSubsampling: "4:4:4" });
const exifJpeg = async (...tags: Parameters<typeof exif>) =>
  withSegment(await jpeg([200, 60, 40]).toBuffer(), 0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(...tags)]));
const damaged = async (file: Buffer) => {
  const at = file.indexOf("acsp");
  return Buffer.concat([file.subarray(0, at), Buffer.from("oops"), file.subarray(at + 4)]);
};
const xmp = (profile: string) =>
  Buffer.concat([
    Buffer.from("http://ns.adobe.com/xap/1.0/\0"),
    Buffer.from(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
        `<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:ICCProfile="${profile}"/>` +
        "</rdf:RDF></x:xmpmeta>",
    ),
  ]);

const CASES: Record<string, { file: string; bytes: () => Promise<Buffer>; expected: Expected }> = {
  "AVIF with P3 in nclx": { file: "a.avif", bytes: () => avifWithNclx(AS_P3, 12, 13), expected: ORANGE },
  "AVIF with sRGB in nclx": { file: "a.avif", bytes: () => avifWithNclx(ORANGE, 1, 13), expected: ORANGE },
  "AVIF with BT.709 in nclx": { file: "a.avif", bytes: () => avifWithNclx(ORANGE, 1, 1), expected: ORANGE },
  "AVIF with unspecified nclx": { file: "a.avif", bytes: () => avifWithNclx(ORANGE, 2, 2), expected: ORANGE },
  "AVIF with PQ in nclx": { file: "a.avif", bytes: () => avifWithNclx(AS_P3, 9, 16), expected: /HDR \(PQ\)/ },
  "AVIF with HLG in nclx": { file: "a.avif", bytes: () => avifWithNclx(AS_P3, 9, 18), expected: /HDR \(HLG\)/ },
  "AVIF with linear light in nclx": { file: "a.avif", bytes: () => avifWithNclx(AS_P3, 1, 8), expected: /transfer 8/ },
  "AVIF that says nothing": { file: "a.avif", bytes: () => avif(ORANGE), expected: ORANGE },
  "AVIF with P3 in its AV1 data": {
    file: "a.avif",
    bytes: () => avifWithSequenceColours(AS_P3, 12, 13),
    expected: ORANGE,
  },
  "AVIF with PQ in its AV1 data": {
    file: "a.avif",
    bytes: () => avifWithSequenceColours(AS_P3, 9, 16),
    expected: /PQ/,
  },
  "AVIF with a profile": {
    file: "a.avif",
    bytes: () => plain(ORANGE).avif({ chromaSubsampling: "4:4:4", quality: 100 }).withIccProfile("p3").toBuffer(),
    expected: ORANGE,
  },
  "PNG with P3 in cICP": { file: "a.png", bytes: () => png(AS_P3, { cICP: cicp(12, 13) }), expected: ORANGE },
  "PNG with PQ in cICP": { file: "a.png", bytes: () => png(AS_P3, { cICP: cicp(9, 16) }), expected: /HDR \(PQ\)/ },
  "PNG with HLG in cICP": { file: "a.png", bytes: () => png(AS_P3, { cICP: cicp(9, 18) }), expected: /HDR \(HLG\)/ },
  "PNG with narrow range in cICP": {
    file: "a.png",
    bytes: () => png(AS_P3, { cICP: cicp(1, 13, 0, 0) }),
    expected: /cICP/,
  },
  "PNG with cICP before a profile": {
    file: "a.png",
    bytes: async () => {
      const file = await plain(ORANGE).png().withIccProfile("p3").toBuffer();
      return withChunks(file, { cICP: cicp(1, 13) });
    },
    expected: AS_P3,
  },
  "PNG with a profile": {
    file: "a.png",
    bytes: () => plain(ORANGE).png().withIccProfile("p3").toBuffer(),
    expected: ORANGE,
  },
  "PNG with P3 in cHRM": { file: "a.png", bytes: () => png(AS_P3, { cHRM: chromaticities(...P3) }), expected: ORANGE },
  "PNG with gamma 1.8 in gAMA": {
    file: "a.png",
    bytes: () => png([128, 128, 128], { gAMA: u32(55_556) }),
    expected: [147, 147, 147],
  },
  "PNG with gamma 2.2 in gAMA": {
    file: "a.png",
    bytes: () => png([32, 32, 32], { gAMA: u32(45_455) }),
    expected: [26, 26, 26],
  },
  "PNG with linear light in gAMA": {
    file: "a.png",
    bytes: () => png(AS_P3, { gAMA: u32(100_000) }),
    expected: /gAMA chunk gives 1,/,
  },
  "PNG with sRGB before gAMA and cHRM": {
    file: "a.png",
    bytes: () => png(AS_P3, { sRGB: Buffer.from([0]), gAMA: u32(55_556), cHRM: chromaticities(...P3) }),
    expected: AS_P3,
  },
  "PNG with gAMA and cHRM of sRGB": {
    file: "a.png",
    bytes: () => png([220, 128, 200], { gAMA: u32(45_455), cHRM: chromaticities(...SRGB) }),
    expected: [220, 128, 200],
  },
  "PNG with flat cHRM": {
    file: "a.png",
    bytes: () => png(AS_P3, { cHRM: chromaticities(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3) }),
    expected: /cHRM/,
  },
  "PNG that says nothing": { file: "a.png", bytes: () => png(ORANGE, {}), expected: ORANGE },
  "JPEG with a profile": { file: "a.jpg", bytes: () => jpeg(ORANGE).withIccProfile("p3").toBuffer(), expected: ORANGE },
  "JPEG with a damaged profile": {
    file: "a.jpg",
    bytes: async () => damaged(await jpeg().withIccProfile("p3").toBuffer()),
    expected: /profile is damaged/,
  },
  "JPEG with Adobe RGB in Exif": { file: "a.jpg", bytes: () => exifJpeg(65_535, "R03"), expected: ADOBE_AS_SRGB },
  "JPEG with Adobe RGB by number": { file: "a.jpg", bytes: () => exifJpeg(2), expected: ADOBE_AS_SRGB },
  "JPEG with sRGB in Exif": { file: "a.jpg", bytes: () => exifJpeg(1, "R98"), expected: [200, 60, 40] },
  "JPEG with an unnamed space in Exif": {
    file: "a.jpg",
    bytes: () => exifJpeg(65_535),
    expected: /not sRGB, but not what they are/,
  },
  "JPEG that names a profile in XMP": {
    file: "a.jpg",
    bytes: async () => withSegment(await jpeg().toBuffer(), 0xe1, xmp("Adobe RGB (1998)")),
    expected: /“Adobe RGB \(1998\)”/,
  },
  "JPEG that names sRGB in XMP": {
    file: "a.jpg",
    bytes: async () => withSegment(await jpeg().toBuffer(), 0xe1, xmp("sRGB IEC61966-2.1")),
    expected: AS_P3,
  },
  "JPEG in CMYK with a profile": {
    file: "a.jpg",
    bytes: () => jpeg([255, 255, 255]).toColourspace("cmyk").withIccProfile("cmyk").toBuffer(),
    expected: [255, 255, 255],
  },
  "JPEG in CMYK without a profile": {
    file: "a.jpg",
    bytes: () => jpeg().toColourspace("cmyk").toBuffer(),
    expected: /CMYK without a profile/,
  },
  "WebP with a profile": {
    file: "a.webp",
    bytes: () => plain(ORANGE).webp({ lossless: true }).withIccProfile("p3").toBuffer(),
    expected: ORANGE,
  },
  "WebP with a damaged profile": {
    file: "a.webp",
    bytes: async () => damaged(await plain(AS_P3).webp({ lossless: true }).withIccProfile("p3").toBuffer()),
    expected: /profile is damaged/,
  },
  "TIFF with a profile": {
    file: "a.tif",
    bytes: () => plain(ORANGE).tiff().withIccProfile("p3").toBuffer(),
    expected: ORANGE,
  },
  "TIFF that says nothing": {
    file: "a.tif",
    bytes: () => plain(ORANGE).tiff({ compression: "lzw" }).toBuffer(),
    expected: ORANGE,
  },
  "BigTIFF without a profile": {
    file: "a.tif",
    bytes: () => plain(AS_P3).tiff({ bigtiff: true }).toBuffer(),
    expected: /BigTIFF/,
  },
};

/** JPEG, AVIF and profiles of 8 bits round. */
const TOLERANCE = 3;

for (const [name, { file, bytes, expected }] of Object.entries(CASES)) {
  colours(`${expected instanceof RegExp ? "are refused" : "are converted"}: ${name}`, async () => {
    const read = readSourceImage(file, await bytes());
    if (expected instanceof RegExp) {
      const error = await read.then(
        () => null,
        (reason: Error & { suggestion?: string }) => reason,
      );
      assert.match(error?.message ?? "", expected);
      assert.match(error?.message ?? "", /, which cannot be converted to sRGB\.$/);
      assert.match(error?.suggestion ?? "", /a copy in sRGB/);
      return;
    }
    const { pixels } = await read;
    const seen = [...pixels.subarray(0, 3)];
    const far = seen.filter((value, index) => Math.abs(value - (expected[index] ?? 0)) > TOLERANCE);
    assert.equal(far, [], `${seen.join(",")} for ${expected.join(",")}`);
  });
}

colours.run();
