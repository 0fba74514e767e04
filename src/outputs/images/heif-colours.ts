// What an AVIF file says of its colours: `nclx` boxes (ISO/IEC 14496-12, section 12.1.5), else the sequence headers of
// its AV1 data (AV1 specification, section 5.5); and whether it moves.

/** Code points of ITU-T H.273. */
export interface CodePoints {
  readonly primaries: number;
  readonly transfer: number;
}

interface Box {
  readonly type: string;
  /** Without its header. */
  readonly contents: Buffer;
}

/** Whether a file contains an image sequence. */
export function isImageSequence(bytes: Uint8Array): boolean {
  return boxesIn(Buffer.from(bytes)).some(({ type }) => type === "moov");
}

/** What the primary image says of its colours without a profile; null where it says nothing. */
export function heifCodePoints(bytes: Uint8Array): CodePoints | null {
  const file = Buffer.from(bytes);
  const meta = boxesIn(file).find(({ type }) => type === "meta");
  if (meta === undefined) return null;
  const boxes = boxesIn(meta.contents.subarray(FULL_BOX));
  const find = (type: string) => boxes.find((box) => box.type === type)?.contents;
  const properties = boxesIn(find("iprp") ?? EMPTY);
  const [all, associations] = [properties.find(isA("ipco")), properties.find(isA("ipma"))];
  const primary = primaryItem(find("pitm") ?? EMPTY);
  const indexes = associatedProperties(associations?.contents ?? EMPTY, primary);
  const own = boxesIn(all?.contents ?? EMPTY).filter((_, index) => indexes.has(index + 1));
  const nclx = own.find((box) => box.type === "colr" && box.contents.toString("latin1", 0, 4) === "nclx");
  if (nclx !== undefined && nclx.contents.length >= 8)
    return { primaries: nclx.contents.readUInt16BE(4), transfer: nclx.contents.readUInt16BE(6) };
  // A grid has no data of its own, so every coded image is read; that of transparency says nothing of colours.
  const coded = itemData(file, find("iloc") ?? EMPTY).flatMap((data) => sequenceCodePoints(data) ?? []);
  return coded[0] ?? null;
}

const EMPTY = Buffer.alloc(0);
/** Version and flags. */
const FULL_BOX = 4;
const isA = (wanted: string) => (box: Box) => box.type === wanted;

function boxesIn(file: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= file.length; ) {
    const short = file.readUInt32BE(at);
    const header = short === 1 ? 16 : 8;
    if (at + header > file.length) break;
    const size = short === 1 ? Number(file.readBigUInt64BE(at + 8)) : short === 0 ? file.length - at : short;
    if (size < header) break;
    boxes.push({ type: file.toString("latin1", at + 4, at + 8), contents: file.subarray(at + header, at + size) });
    at += size;
  }
  return boxes;
}

function primaryItem(pitm: Buffer): number {
  if (pitm.length < 6) return 0;
  return pitm[0] === 0 ? pitm.readUInt16BE(FULL_BOX) : pitm.readUInt32BE(FULL_BOX);
}

/** Numbers, from 1, of the properties of an item. */
function associatedProperties(ipma: Buffer, item: number): ReadonlySet<number> {
  const read = reader(ipma);
  const [version, wide] = [read(1), (read(3) & 1) === 1];
  const found = new Set<number>();
  for (let entries = read(4); entries > 0; entries -= 1) {
    const id = read(version === 0 ? 2 : 4);
    for (let count = read(1); count > 0; count -= 1) {
      const index = wide ? read(2) & 0x7fff : read(1) & 0x7f;
      if (id === item) found.add(index);
    }
  }
  return found;
}

/** The beginnings of the items that lie in the file itself. */
function itemData(file: Buffer, iloc: Buffer): Buffer[] {
  const read = reader(iloc);
  const version = read(1);
  read(3);
  const sizes = read(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15) as Sizes;
  const items: Buffer[] = [];
  for (let count = read(version < 2 ? 2 : 4); count > 0; count -= 1) {
    read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    read(2);
    const base = read(baseSize);
    for (let extents = read(2), first = true; extents > 0; extents -= 1, first = false) {
      if (version > 0) read(indexSize);
      const start = base + read(offsetSize);
      const length = read(lengthSize);
      if (method === 0 && first) items.push(file.subarray(start, length === 0 ? undefined : start + length));
    }
  }
  return items;
}

type Sizes = [number, number, number, number];

/** Reads numbers of a given number of bytes, one after another; 0 beyond the end. */
function reader(bytes: Buffer): (size: number) => number {
  let at = 0;
  return (size) => {
    let value = 0;
    for (const end = at + size; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
}

const SEQUENCE_HEADER = 1;

/** The code points in the sequence header that begins AV1 data; null where there are none. */
function sequenceCodePoints(data: Buffer): CodePoints | null {
  for (let at = 0; at + 2 <= data.length; ) {
    const header = data[at] ?? 0;
    const hasSize = (header & 2) !== 0;
    // The forbidden bit is set: this is not an AV1.
    if ((header & 0x80) !== 0 || !hasSize) return null;
    at += (header & 4) === 0 ? 1 : 2;
    let size = 0;
    for (let shift = 0; shift < 56; shift += 7) {
      const byte = data[at] ?? 0;
      at += 1;
      size += (byte & 0x7f) * 2 ** shift;
      if ((byte & 0x80) === 0) break;
    }
    if (((header >> 3) & 15) === SEQUENCE_HEADER) return codePointsIn(data.subarray(at, at + size));
    at += size;
  }
  return null;
}

/** The code points of a sequence header, whose syntax section 5.5 of the specification gives in this order. */
function codePointsIn(header: Buffer): CodePoints | null {
  let at = 0;
  const f = (bits: number): number => {
    let value = 0;
    for (const end = at + bits; at < end; at += 1) value = value * 2 + (((header[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const profile = f(3);
  f(1);
  const reduced = f(1) === 1;
  if (reduced) f(5);
  else skipOperatingPoints(f);
  const [widthBits, heightBits] = [f(4) + 1, f(4) + 1];
  f(widthBits + heightBits);
  if (!reduced && f(1) === 1) f(7);
  f(3);
  if (!reduced) skipTools(f);
  f(3);
  const highDepth = f(1) === 1;
  if (profile === 2 && highDepth) f(1);
  if (profile !== 1) f(1);
  return f(1) === 1 ? { primaries: f(8), transfer: f(8) } : null;
}

/** From timing_info_present_flag to the last operating point. */
function skipOperatingPoints(f: (bits: number) => number): void {
  let delayBits = 0;
  if (f(1) === 1) {
    f(32);
    f(32);
    if (f(1) === 1) {
      let zeros = 0;
      while (zeros < 32 && f(1) === 0) zeros += 1;
      f(zeros);
    }
    if (f(1) === 1) {
      delayBits = f(5) + 1;
      f(32);
      f(10);
    }
  }
  const initialDelay = f(1) === 1;
  for (let points = f(5) + 1; points > 0; points -= 1) {
    f(12);
    if (f(5) > 7) f(1);
    if (delayBits > 0 && f(1) === 1) f(2 * delayBits + 1);
    if (initialDelay && f(1) === 1) f(4);
  }
}

/** From enable_interintra_compound to order_hint_bits_minus_1. */
function skipTools(f: (bits: number) => number): void {
  f(4);
  const orderHint = f(1) === 1;
  if (orderHint) f(2);
  const forced = f(1) === 1 ? 2 : f(1);
  if (forced > 0 && f(1) === 0) f(1);
  if (orderHint) f(3);
}
