// Values for machines that contain digits but no figure: dates, addresses and hashes in standard forms.

/** ISO 8601 and its profile RFC 3339: a year, month, day or time; two separated by a slash are an interval. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
/** An absolute address, or a path to a file of the site. */
const ADDRESS = new RegExp(
  String.raw`^(?:(?:https?|mailto|urn|tag):\S+|(?:\.{0,2}/)*[\w%.-]+(?:/[\w%.-]+)*` +
    String.raw`\.(?:html|json|csv|xml|svg|png|jpg|webp|avif|pdf|txt|zip)(?:[?#]\S*)?)$`,
);

export function namesDate(name: string): boolean {
  return /date|time|temporal|published|updated|modified|created|issued|lastmod/i.test(name);
}

/** Whether a value is a date or an interval in a form for machines. */
export function isMachineDate(value: string): boolean {
  return value.split("/").length <= 2 && value.split("/").every((part) => DATE.test(part));
}

export function isAddress(value: string): boolean {
  return ADDRESS.test(value);
}

/** Whether a value is a hash: hexadecimal, with the path of its file in a list of hashes, or as SRI. */
export function isHash(value: string): boolean {
  return /^(?:sha(?:256|384|512)[:-])?[0-9a-f]{64,128}(?: [ *]\S+)?$|^sha(?:256|384|512)-[\w+/]{43,86}={0,2}$/.test(
    value,
  );
}

/** Whether a member of a web manifest is a colour or the sizes of a picture (W3C, Web Application Manifest). */
export function isManifestValue(name: string, value: string): boolean {
  if (name === "background_color" || name === "theme_color") return /^#[0-9a-f]{6}$/i.test(value);
  return name === "sizes" && /^(?:any|\d{1,4}x\d{1,4}(?: \d{1,4}x\d{1,4})*)$/.test(value);
}
