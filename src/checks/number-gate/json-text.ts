// The texts and numbers in JSON: JSON-LD, data for scripts, data files.

import { isAddress, isHash, isMachineDate, namesDate } from "../../html/machine-values.ts";
import { plainText, type TextBlock } from "../../html/text-blocks.ts";

/**
 * Every string and number as a text block, except values for machines: dates under a name that says so, hashes,
 * addresses. Invalid JSON is read as plain text.
 *
 * @param isForMachines whether another string is for machines, by the name of its member
 */
export function jsonTextBlocks(
  json: string,
  place: string,
  isForMachines: (name: string, value: string) => boolean = () => false,
): TextBlock[] {
  const textBlocks: TextBlock[] = [];
  const add = (text: string, path: string) =>
    textBlocks.push(plainText(text, path === "" ? place : `${place} · ${path}`));
  const walk = (value: unknown, path: string, name: string): void => {
    if (
      typeof value === "string" &&
      !isAddress(value) &&
      !isHash(value) &&
      !isForMachines(name, value) &&
      !(namesDate(name) && isMachineDate(value))
    )
      add(value, path);
    else if (typeof value === "number") add(String(value), path);
    else if (Array.isArray(value)) value.forEach((item: unknown, index) => walk(item, `${path}[${index}]`, name));
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, path === "" ? key : `${path}.${key}`, key);
  };
  try {
    walk(JSON.parse(json), "", "");
  } catch {
    add(json, "");
  }
  return textBlocks;
}
