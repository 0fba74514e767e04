// What a source image says of its colours, in every way that its format has, and what must be done to show it in sRGB.

import type { Metadata } from "sharp";
import {
  ADOBE_RGB,
  codedColourSpace,
  decodeGamma,
  decodeSrgb,
  SRGB_PRIMARIES,
  type Chromaticity,
  type ColourSpace,
} from "./colour-space.ts";
import { exifColours } from "./exif-colours.ts";
import { heifCodePoints, type CodePoints } from "./heif-colours.ts";
import { profileFault } from "./icc-profile.ts";
import { pngChunks } from "./png-chunks.ts";

/** `profile`: the decoder applies the embedded profile. A colour space: the pixels are converted from it. */
export type DeclaredColours = "srgb" | "profile" | ColourSpace;

/** Why the colours of an image cannot be converted to sRGB. */
export class UnknownColours extends Error {}

type Header = Pick<Metadata, "format" | "space" | "icc" | "exif" | "xmpAsString">;

/**
 * The colours of an image. Where it gives several answers, that counts which its format says: in PNG `cICP`, then
 * `iCCP`, `sRGB`, `gAMA` and `cHRM` (PNG, third edition, section 4.3); else the profile, `nclx`, and Exif last.
 *
 * @throws UnknownColours
 */
export function declaredColours(bytes: Uint8Array, header: Header): DeclaredColours {
  const chunks = header.format === "png" ? pngChunks(bytes) : new Map<string, Buffer>();
  const coded = chunks.get("cICP");
  if (coded !== undefined) return codedInPng(coded);
  if (chunks.has("iCCP") && header.icc === undefined) throw new UnknownColours("its colour profile is damaged");
  if (header.icc !== undefined) {
    const fault = profileFault(header.icc);
    if (fault !== null) throw new UnknownColours(fault);
    return "profile";
  }
  if (header.space === "cmyk") throw new UnknownColours("its colours are CMYK without a profile");
  if (chunks.has("sRGB")) return "srgb";
  if (chunks.has("gAMA") || chunks.has("cHRM")) return measuredInPng(chunks.get("gAMA"), chunks.get("cHRM"));
  const points = header.format === "heif" ? heifCodePoints(bytes) : null;
  if (points !== null && (points.primaries !== UNSPECIFIED || points.transfer !== UNSPECIFIED)) return fromCode(points);
  return fromMetadata(bytes, header);
}

const UNSPECIFIED = 2;

function fromCode({ primaries, transfer }: CodePoints): DeclaredColours {
  const space = codedColourSpace(primaries, transfer);
  if (space === null) {
    const name = HDR[transfer] ?? `colour primaries ${primaries} and transfer ${transfer} of ITU-T H.273`;
    throw new UnknownColours(`its colours are ${name}`);
  }
  const isSrgb = space.decode === decodeSrgb && (primaries === 1 || primaries === UNSPECIFIED);
  return isSrgb ? "srgb" : space;
}

const HDR: Readonly<Record<number, string>> = { 16: "HDR (PQ)", 18: "HDR (HLG)" };

function codedInPng(chunk: Buffer): DeclaredColours {
  const [primaries = 0, transfer = 0, matrix, fullRange] = chunk;
  if (matrix !== 0 || fullRange !== 1) throw new UnknownColours("its cICP chunk does not give full-range RGB");
  return fromCode({ primaries, transfer });
}

/** `gAMA` and `cHRM`, in hundred-thousandths. */
function measuredInPng(gamma: Buffer | undefined, chromaticities: Buffer | undefined): ColourSpace {
  const encoding = gamma === undefined || gamma.length < 4 ? null : gamma.readUInt32BE(0) / 1e5;
  // Linear light, or close to it, needs more than the 8 bits that are decoded.
  if (encoding !== null && (encoding < 0.3 || encoding > 0.7))
    throw new UnknownColours(`its gAMA chunk gives ${encoding}`);
  const decode = encoding === null ? decodeSrgb : decodeGamma(1 / encoding);
  if (chromaticities === undefined) return { primaries: SRGB_PRIMARIES, decode };
  if (chromaticities.length < 32) throw new UnknownColours("its cHRM chunk is damaged");
  const [white, red, green, blue] = [0, 8, 16, 24].map(
    (at): Chromaticity => [chromaticities.readUInt32BE(at) / 1e5, chromaticities.readUInt32BE(at + 4) / 1e5],
  ) as [Chromaticity, Chromaticity, Chromaticity, Chromaticity];
  const area = (green[0] - red[0]) * (blue[1] - red[1]) - (blue[0] - red[0]) * (green[1] - red[1]);
  if (white[1] === 0 || [red, green, blue].some(([, y]) => y === 0) || Math.abs(area) < 1e-3)
    throw new UnknownColours("its cHRM chunk gives no colours");
  return { primaries: { red, green, blue, white }, decode };
}

/** Exif, the tags of TIFF and XMP. */
function fromMetadata(bytes: Uint8Array, { format, exif, xmpAsString }: Header): DeclaredColours {
  const tags = format === "tiff" ? [exifColours(bytes)] : [];
  if (tags.includes(null)) throw new UnknownColours("it is a BigTIFF, whose colours are not read");
  if (exif !== undefined) tags.push(exifColours(exif));
  for (const one of tags) {
    if (one === null) continue;
    const { colourSpace, interoperability, ownColours, photometric } = one;
    if (colourSpace === 2 || interoperability === "R03") return ADOBE_RGB;
    if (colourSpace === 1) return "srgb";
    if (colourSpace !== null)
      throw new UnknownColours("its Exif says that its colours are not sRGB, but not what they are");
    if (ownColours) throw new UnknownColours("its tags set primaries or curves of their own");
    if (format === "tiff" && photometric !== null && !PHOTOMETRIC.has(photometric))
      throw new UnknownColours(`its tags give the TIFF colours ${photometric}`);
  }
  const named = /photoshop:ICCProfile(?:="|>)([^"<]*)/.exec(xmpAsString ?? "")?.[1];
  if (named !== undefined && named !== "" && !/srgb/i.test(named))
    throw new UnknownColours(`its metadata names the profile “${named}”, which is not in the file`);
  return "srgb";
}

/** Of TIFF 6.0: grey, RGB, a palette, YCbCr and CIE L*a*b*. */
const PHOTOMETRIC = new Set([0, 1, 2, 3, 6, 8]);
