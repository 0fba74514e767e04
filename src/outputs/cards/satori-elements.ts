// The elements that Satori lays out: boxes, texts and pictures.

import type { TextBox } from "./card-design.ts";
import type { Drawing } from "./card-drawings.ts";
import { familyOf, weightOf } from "./card-fonts.ts";

export interface Element {
  readonly type: string;
  readonly key: string | null;
  readonly props: object;
}

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

export function box(style: object, children: readonly Element[]): Element {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

/** A text. @param key identifies it when its measured box is reported */
export function textElement(key: string | null, style: object, children: string): Element {
  return { type: "div", key, props: { style, children } };
}

export function picture({ svg, width, height }: Drawing, style: object): Element {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", key: null, props: { src, width, height, style: { flexShrink: 0, ...style } } };
}
