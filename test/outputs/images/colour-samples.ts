// Pictures of one colour that tell their colour space in a certain way: made by sharp, then changed byte by byte.

import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";

type Rgb = readonly [red: number, green: number, blue: number];

/** 480 by 60 pixels of one colour, as the file encodes it. */
export function plain([r, g, b]: Rgb): Sharp {
  return sharp({ create: { width: 480, height: 60, channels: 3, background: { r, g, b } } });
}

/** A PNG with chunks before its pixels, and without those of its encoder. */
export async function png(colour: Rgb, chunks: Readonly<Record<string, Uint8Array>>): Promise<Buffer> {
  return withChunks(await plain(colour).png().toBuffer(), chunks);
}

/** Inserts chunks after the header of a PNG. */
export function withChunks(file: Buffer, chunks: Readonly<Record<string, Uint8Array>>): Buffer {
  const all = Object.entries(chunks).map(([type, contents]) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), contents]);
    return Buffer.concat([u32(contents.length), body, u32(crc32(body))]);
  });
  return Buffer.concat([file.subarray(0, END_OF_IHDR), ...all, file.subarray(END_OF_IHDR)]);
}

const END_OF_IHDR = 33;

export function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

export function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
  return bytes;
}

/** `cHRM` of white, red, green and blue. */
export const chromaticities = (...xy: number[]) => u32(...xy.map((value) => Math.round(value * 1e5)));

/** An AVIF with a `colr` box of these code points of ITU-T H.273 as its fourth property. */
export async function avifWithNclx(colour: Rgb, primaries: number, transfer: number): Promise<Buffer> {
  const file = await avif(colour);
  const box = Buffer.concat([u32(19), Buffer.from("colrnclx"), u16(primaries, transfer, 6), Buffer.from([0x80])]);
  const ipco = file.indexOf("ipco") - 4;
  const ipcoEnd = ipco + file.readUInt32BE(ipco);
  const ipma = file.indexOf("ipma") - 4;
  const added = box.length + 1;
  for (const type of ["meta", "iprp"]) grow(file, type, added);
  grow(file, "ipco", box.length);
  grow(file, "ipma", 1);
  // One item whose data begin so much later.
  const offset = file.indexOf("iloc") + ILOC_OFFSET;
  file.writeUInt32BE(file.readUInt32BE(offset) + added, offset);
  const count = ipma + IPMA_COUNT;
  file[count] = (file[count] ?? 0) + 1;
  const ipmaEnd = ipma + file.readUInt32BE(ipma) - 1;
  const property = Buffer.from([4]);
  return Buffer.concat([
    file.subarray(0, ipcoEnd),
    box,
    file.subarray(ipcoEnd, ipmaEnd),
    property,
    file.subarray(ipmaEnd),
  ]);
}

/** From the type of `iloc` to the base offset of its only item, and from the beginning of `ipma` to its only count. */
const [ILOC_OFFSET, IPMA_COUNT] = [16, 18];

function grow(file: Buffer, type: string, by: number): void {
  const at = file.indexOf(type) - 4;
  file.writeUInt32BE(file.readUInt32BE(at) + by, at);
}

export const avif = (colour: Rgb) => plain(colour).avif({ chromaSubsampling: "4:4:4", quality: 100 }).toBuffer();

/** A TIFF structure in Exif with tags of its first directory, of Exif and of interoperability. */
export function exif(colourSpace: number, interoperability?: "R03" | "R98"): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([u16(tag, type), u32(count), value]);
  const directory = (...entries: Buffer[]) => Buffer.concat([u16(entries.length), ...entries, u32(0)]);
  const [main, second] = [8, 26];
  const third = second + (interoperability === undefined ? 18 : 30);
  const parts = [Buffer.from("MM\0*"), u32(main), directory(entry(0x8769, 4, 1, u32(second)))];
  const space = entry(0xa001, 3, 1, u16(colourSpace, 0));
  if (interoperability === undefined) parts.push(directory(space));
  else
    parts.push(
      directory(space, entry(0xa005, 4, 1, u32(third))),
      directory(entry(1, 2, 4, Buffer.from(`${interoperability}\0`))),
    );
  return Buffer.concat(parts);
}

/** Inserts an application segment after the start of a JPEG. */
export function withSegment(file: Buffer, marker: number, contents: Buffer): Buffer {
  return Buffer.concat([
    file.subarray(0, 2),
    Buffer.from([0xff, marker]),
    u16(contents.length + 2),
    contents,
    file.subarray(2),
  ]);
}

/** An AVIF without `colr`, whose AV1 sequence header gives the code points. */
export async function avifWithSequenceColours(colour: Rgb, primaries: number, transfer: number): Promise<Buffer> {
  const file = await plain(colour).avif({ chromaSubsampling: "4:2:0", quality: 100 }).toBuffer();
  // A temporal delimiter, then the sequence header, whose size is in the byte before it.
  const start = file.indexOf("mdat") + 8;
  const bits = Array.from(file.subarray(start, start + (file[start - 1] ?? 0)), (byte) =>
    byte.toString(2).padStart(8, "0"),
  ).join("");
  const number = (at: number, length: number) => Number.parseInt(bits.slice(at, at + length), 2);
  // Profile 0, a reduced header: sizes, six tools, depth and monochrome come before the flag.
  const flag = 18 + number(10, 4) + 1 + number(14, 4) + 1 + 6 + 2;
  if (number(flag, 17) !== 0b1_0000_0001_0000_1101) throw new Error("The encoder no longer writes BT.709 with sRGB.");
  const codes = [primaries, transfer].map((code) => code.toString(2).padStart(8, "0")).join("");
  const changed = `${bits.slice(0, flag + 1)}${codes}${bits.slice(flag + 17)}`;
  file.set(changed.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [], start);
  return file;
}
