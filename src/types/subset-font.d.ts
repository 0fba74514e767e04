// The part of subset-font that is used here. It ships no types of its own.

declare module "subset-font" {
  interface Options {
    targetFormat: "woff2" | "sfnt";
    /** Keep every glyph, whatever the text. */
    keepAllGlyphs?: boolean;
    noHinting?: boolean;
    keepFeatures?: readonly string[];
    /** Where to pin the axes of a variable font. */
    variationAxes?: Readonly<Record<string, number>>;
  }

  export default function subsetFont(font: Uint8Array, text: string | undefined, options: Options): Promise<Uint8Array>;
}
