// The part of subset-font that is used here. It ships no types of its own.

declare module "subset-font" {
  interface Options {
    targetFormat: "woff2";
    noHinting?: boolean;
    keepFeatures?: readonly string[];
    /** Where to pin the axes of a variable font. */
    variationAxes?: Readonly<Record<string, number>>;
  }

  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
