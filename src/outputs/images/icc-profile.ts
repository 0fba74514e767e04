// Whether an embedded colour profile can be applied (ICC.1:2022): the decoder ignores one that cannot without a word.

/** Tags without which a profile converts nothing, by its colour space; or the table `A2B0` in their place. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  "RGB ": ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"],
  GRAY: ["kTRC"],
  CMYK: ["A2B0"],
};

/** Types of values that these tags may have. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  XYZ: ["XYZ "],
  TRC: ["curv", "para"],
  A2B: ["mft1", "mft2", "mAB "],
};

/** Why a profile cannot be applied; null if it can. */
export function profileFault(bytes: Uint8Array): string | null {
  const profile = Buffer.from(bytes);
  const word = (at: number) => profile.toString("latin1", at, at + 4);
  if (profile.length < 132 || word(36) !== "acsp") return "its colour profile is damaged";
  const space = word(16);
  const needed = TAGS[space];
  if (needed === undefined) return `its colour profile is for "${space.trim()}"`;
  const tags = new Map<string, number>();
  const count = Math.min(profile.readUInt32BE(128), Math.floor((profile.length - 132) / 12));
  for (let index = 0; index < count; index += 1) {
    const entry = 132 + 12 * index;
    tags.set(word(entry), profile.readUInt32BE(entry + 4));
  }
  const has = (tag: string) => {
    const at = tags.get(tag);
    return at !== undefined && (TYPES[tag.slice(-3)] ?? TYPES[tag.slice(0, 3)] ?? []).includes(word(at));
  };
  if (!has("A2B0") && !needed.every(has)) return "its colour profile is damaged";
  const coded = tags.get("cicp");
  const transfer = coded === undefined ? undefined : profile[coded + 9];
  return transfer === 16 || transfer === 18 ? "its colour profile is for HDR" : null;
}
