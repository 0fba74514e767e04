// Colour spaces by primaries and transfer function, and the conversion of their pixels to sRGB.

/** A chromaticity of CIE 1931. */
export type Chromaticity = readonly [x: number, y: number];

export interface Primaries {
  readonly red: Chromaticity;
  readonly green: Chromaticity;
  readonly blue: Chromaticity;
  readonly white: Chromaticity;
}

export interface ColourSpace {
  readonly primaries: Primaries;
  /** Linear light, from 0 to 1, of an encoded value from 0 to 1. */
  readonly decode: (encoded: number) => number;
}

const D65: Chromaticity = [0.3127, 0.329];
const C: Chromaticity = [0.31, 0.316];

const primaries = (red: Chromaticity, green: Chromaticity, blue: Chromaticity, white = D65): Primaries => ({
  red,
  green,
  blue,
  white,
});

/** By code (ITU-T H.273, table 2; 2 is “unspecified”). */
const PRIMARIES: Readonly<Record<number, Primaries>> = {
  1: primaries([0.64, 0.33], [0.3, 0.6], [0.15, 0.06]),
  2: primaries([0.64, 0.33], [0.3, 0.6], [0.15, 0.06]),
  4: primaries([0.67, 0.33], [0.21, 0.71], [0.14, 0.08], C),
  5: primaries([0.64, 0.33], [0.29, 0.6], [0.15, 0.06]),
  6: primaries([0.63, 0.34], [0.31, 0.595], [0.155, 0.07]),
  7: primaries([0.63, 0.34], [0.31, 0.595], [0.155, 0.07]),
  8: primaries([0.681, 0.319], [0.243, 0.692], [0.145, 0.049], C),
  9: primaries([0.708, 0.292], [0.17, 0.797], [0.131, 0.046]),
  11: primaries([0.68, 0.32], [0.265, 0.69], [0.15, 0.06], [0.314, 0.351]),
  12: primaries([0.68, 0.32], [0.265, 0.69], [0.15, 0.06]),
  22: primaries([0.63, 0.34], [0.295, 0.605], [0.155, 0.077]),
};

/** The primaries of sRGB (IEC 61966-2-1) and BT.709. */
export const SRGB_PRIMARIES = primaries([0.64, 0.33], [0.3, 0.6], [0.15, 0.06]);

export const decodeSrgb = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

export const decodeGamma =
  (gamma: number) =>
  (value: number): number =>
    value ** gamma;

/**
 * By code (ITU-T H.273, table 3). The curves of BT.709 and its kin describe cameras; screens show them as sRGB, and so
 * do browsers. Linear light is not here, because 8 bits are too few for it; nor are PQ and HLG, brighter than a page.
 */
const TRANSFERS: Readonly<Record<number, ColourSpace["decode"]>> = {
  1: decodeSrgb,
  2: decodeSrgb,
  4: decodeGamma(2.2),
  5: decodeGamma(2.8),
  6: decodeSrgb,
  13: decodeSrgb,
  14: decodeSrgb,
  15: decodeSrgb,
};

/** What a code point of H.273 stands for; null where it cannot be converted to sRGB. */
export function codedColourSpace(primariesCode: number, transferCode: number): ColourSpace | null {
  const [coded, decode] = [PRIMARIES[primariesCode], TRANSFERS[transferCode]];
  return coded === undefined || decode === undefined ? null : { primaries: coded, decode };
}

/** Adobe RGB (1998), section 4.3. */
export const ADOBE_RGB: ColourSpace = {
  primaries: primaries([0.64, 0.33], [0.21, 0.71], [0.15, 0.06]),
  decode: decodeGamma(563 / 256),
};

/**
 * Pixels with the same colours in sRGB; those outside its gamut are clipped.
 *
 * @param channels bytes a pixel: red, green, blue and perhaps alpha, which stays
 */
export function toSrgb(pixels: Uint8Array, channels: 3 | 4, { primaries, decode }: ColourSpace): Buffer {
  const linear = Float64Array.from({ length: 256 }, (_, value) => decode(value / 255));
  const matrix = multiply(invert(toXyz(SRGB_PRIMARIES)), multiply(adaptation(primaries.white), toXyz(primaries)));
  const [[a, b, c], [d, e, f], [g, h, i]] = matrix;
  const converted = Buffer.from(pixels);
  for (let at = 0; at < converted.length; at += channels) {
    const red = linear[pixels[at] ?? 0] ?? 0;
    const green = linear[pixels[at + 1] ?? 0] ?? 0;
    const blue = linear[pixels[at + 2] ?? 0] ?? 0;
    converted[at] = encodeSrgb(a * red + b * green + c * blue);
    converted[at + 1] = encodeSrgb(d * red + e * green + f * blue);
    converted[at + 2] = encodeSrgb(g * red + h * green + i * blue);
  }
  return converted;
}

const STEPS = 65_535;
/** Values of sRGB by linear light. */
const ENCODED = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS;
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
});

function encodeSrgb(light: number): number {
  return ENCODED[Math.round(Math.min(1, Math.max(0, light)) * STEPS)] ?? 0;
}

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** From linear light to CIE XYZ, by the chromaticities of the primaries and of white. */
function toXyz({ red, green, blue, white }: Primaries): Matrix {
  const xyz = ([x, y]: Chromaticity): Row => [x / y, 1, (1 - x - y) / y];
  const columns = transpose([xyz(red), xyz(green), xyz(blue)]);
  const scale = apply(invert(columns), xyz(white));
  return columns.map((row) => row.map((value, index) => value * (scale[index] ?? 0))) as unknown as Matrix;
}

/** From a white to that of sRGB, by Bradford's cone responses (ICC.1:2022, annex E). */
function adaptation(white: Chromaticity): Matrix {
  const cones: Matrix = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
  ];
  const response = ([x, y]: Chromaticity) => apply(cones, [x / y, 1, (1 - x - y) / y]);
  const [from, to] = [response(white), response(D65)];
  const scaled: Matrix = [
    [to[0] / from[0], 0, 0],
    [0, to[1] / from[1], 0],
    [0, 0, to[2] / from[2]],
  ];
  return multiply(invert(cones), multiply(scaled, cones));
}

function apply(matrix: Matrix, [x, y, z]: Row): Row {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Row;
}

function multiply(left: Matrix, right: Matrix): Matrix {
  return transpose(transpose(right).map((column) => apply(left, column)) as unknown as Matrix);
}

function transpose([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  return [
    [a, d, g],
    [b, e, h],
    [c, f, i],
  ];
}

function invert([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const cofactors: Matrix = [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ];
  return cofactors.map((row) => row.map((value) => value / determinant)) as unknown as Matrix;
}
