// Documents inside attributes: `srcdoc`, and SVG or text in a `data:` address.

/** The text or markup in a `data:` address; empty for pixels, sound or a font. */
export function markupOfDataAddress(address: string): string {
  const [, type = "", base64, data = ""] = /^data:([^,;]*)[^,]*?(;base64)?,(.*)$/is.exec(address) ?? [];
  if (/^(?:image\/(?!svg)|font|audio|video|application\/(?:octet-stream|font))/i.test(type)) return "";
  if (base64 !== undefined) return Buffer.from(data, "base64").toString("utf8");
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}

/** The document in the value of an attribute, or null if there is none. */
export function embeddedMarkup(attribute: string, value: string): string | null {
  if (attribute === "srcdoc") return value;
  return /^\s*data:/i.test(value) ? markupOfDataAddress(value.trim()) : null;
}
