// The texts and numbers of a piece of JSON: JSON-LD, data for scripts, data files.

import { isAddress, isHash, isMachineDate, namesDate } from "../../html/machine-values.ts";
import { plainText, type TextBlock } from "../../html/text-blocks.ts";

/**
 * Every string and number as a surface of its own, but for what machines read: dates under a name that says so, hashes,
 * addresses. What is no JSON is read as plain text.
 *
 * @param forMachines which other strings are for machines, by the name of their member
 */
export function jsonTextBlocks(
  json: string,
  place: string,
  forMachines: (name: string, value: string) => boolean = () => false,
): TextBlock[] {
  const textBlocks: TextBlock[] = [];
  const add = (text: string, path: string) =>
    textBlocks.push(plainText(text, path === "" ? place : `${place} · ${path}`));
  const walk = (value: unknown, path: string, name: string): void => {
    if (
      typeof value === "string" &&
      !isAddress(value) &&
      !isHash(value) &&
      !forMachines(name, value) &&
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
