// The attributes that bind an element to a record: its text must be a rendering of that record.

/** Each attribute with the elements that may carry it; null for any element. */
const ELEMENTS = {
  "data-figure": null,
  datetime: ["time"],
  "data-date": null,
  "data-interval": null,
  "data-count": null,
  "data-checked": null,
  "data-part": null,
  "data-paragraph": null,
  "data-printed": null,
  "data-gloss": null,
  "data-place": null,
  "data-source-title": null,
  "data-sha256": null,
  "data-citation": null,
  "data-check": null,
  "data-embed": null,
  "data-handout": null,
  "data-download": null,
  "data-json-ld": ["script"],
} as const satisfies Record<string, readonly string[] | null>;

export type BindingAttribute = keyof typeof ELEMENTS;

const BY_NAME: ReadonlyMap<string, readonly string[] | null> = new Map(Object.entries(ELEMENTS));
const NONE: readonly BindingAttribute[] = [];

/** The attributes that bind an element to records; most elements have none. */
export function bindingAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
): readonly BindingAttribute[] {
  let names = NONE;
  for (const name in attributes) {
    const elements = BY_NAME.get(name);
    if (elements === null || elements?.includes(element) === true) names = [...names, name as BindingAttribute];
  }
  return names;
}
