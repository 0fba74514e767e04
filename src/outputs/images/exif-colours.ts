// What Exif and TIFF tags say of colours (Exif 3.0, sections 4.6.4 to 4.6.7; TIFF 6.0, section 20; DCF 2.0).

/** The tags that tell of colours, as far as they are given. */
export interface ExifColours {
  /** 1: sRGB; 2: Adobe RGB, as some cameras write; 65535: another one. */
  readonly colourSpace: number | null;
  /** "R98": sRGB; "R03": Adobe RGB. */
  readonly interoperability: string | null;
  /** Whether it gives primaries, a white point, a gamma or curves of its own. */
  readonly ownColours: boolean;
  readonly photometric: number | null;
}

const TAGS = {
  photometric: 0x106,
  transferFunction: 0x12d,
  whitePoint: 0x13e,
  primaries: 0x13f,
  exif: 0x8769,
  colourSpace: 0xa001,
  interoperability: 0xa005,
  gamma: 0xa500,
};

/** Reads a TIFF structure: a TIFF file, or the contents of Exif. Null for what is none. */
export function exifColours(bytes: Uint8Array): ExifColours | null {
  const raw = Buffer.from(bytes);
  const tiff = raw.toString("latin1", 0, 6) === "Exif\0\0" ? raw.subarray(6) : raw;
  const order = tiff.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return null;
  const u16 = (at: number) =>
    at + 2 > tiff.length ? 0 : order === "II" ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const u32 = (at: number) =>
    at + 4 > tiff.length ? 0 : order === "II" ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  if (u16(2) !== 42) return null;

  /** The tags of a directory: where the value, or its offset, stands. */
  const directory = (at: number): ReadonlyMap<number, number> => {
    if (at === 0) return new Map();
    return new Map(Array.from({ length: u16(at) }, (_, index) => [u16(at + 2 + 12 * index), at + 10 + 12 * index]));
  };
  const linked = (from: ReadonlyMap<number, number>, tag: number) => {
    const place = from.get(tag);
    return directory(place === undefined ? 0 : u32(place));
  };
  const main = directory(u32(4));
  const exif = linked(main, TAGS.exif);
  const index = linked(exif, TAGS.interoperability).get(1);
  const value = (from: ReadonlyMap<number, number>, tag: number) => {
    const place = from.get(tag);
    return place === undefined ? null : u16(place);
  };
  return {
    colourSpace: value(exif, TAGS.colourSpace),
    interoperability: index === undefined ? null : tiff.toString("latin1", index, index + 3),
    ownColours:
      exif.has(TAGS.gamma) || [TAGS.transferFunction, TAGS.whitePoint, TAGS.primaries].some((tag) => main.has(tag)),
    photometric: value(main, TAGS.photometric),
  };
}
