// The elements that Satori lays out: boxes, texts and pictures.

import { familyOf, weightOf } from "./card-fonts.ts";
import type { Drawing } from "./card-size.ts";
import type { TextBox } from "./card-design.ts";

/** An element as Satori takes it. */
export interface Element {
  readonly type: string;
  readonly key: string | null;
  readonly props: {
    readonly style?: object;
    readonly children?: string | readonly Element[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

/** A text's looks at a size. */
export function styleOf({ face, colour, leading, spacing, align }: TextBox, size: number): object {
  return {
    fontFamily: familyOf(face),
    fontWeight: weightOf(face),
    fontSize: size,
    lineHeight: leading,
    color: colour,
    wordBreak: "break-word",
    flexShrink: 0,
    ...(spacing === undefined ? {} : { letterSpacing: spacing * size }),
    ...(align === undefined ? {} : { textAlign: align }),
  };
}

/** Elements beside or below one another. */
export function box(style: object, children: readonly Element[]): Element {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

/** A text; the key tells which it is when its size is reported. */
export function leaf(key: string | null, style: object, children: string): Element {
  return { type: "div", key, props: { style, children } };
}

/** A drawing as an embedded picture. */
export function picture({ svg, width, height }: Drawing, style: object): Element {
  return {
    type: "img",
    key: null,
    props: {
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
      width,
      height,
      style: { flexShrink: 0, ...style },
    },
  };
}
