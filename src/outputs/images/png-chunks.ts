// The chunks of a PNG file before its pixels (PNG, third edition, section 5).

/** The contents of each chunk up to the first with pixels, by type; the last of a type counts. */
export function pngChunks(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") break;
    chunks.set(type, file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

const SIGNATURE = 8;
