// The same page in each language of the briefing.

import type { Briefing } from "../../model/briefing.ts";
import type { SiteCopy } from "../site-copy.ts";
import { languageAddress, publicAddress } from "./addresses.ts";

/** A language in which the pages of a site are published. */
export interface LanguageVersion {
  /** BCP 47. */
  readonly tag: string;
  /** The language as its readers call it: "English", "中文". */
  readonly name: string;
  /** Folder of the site that has its pages: "/", "/zh/". */
  readonly folder: string;
  /** Whether these are the pages of the build. */
  readonly current: boolean;
}

/**
 * The languages in which pages are published, the main one first; none where there is one alone, and in a dated copy,
 * which is in the main language.
 *
 * @param copies what is published beside the pages at the root; a preview has none, and so no other language
 */
export function languageVersions(
  { settings, folder, translated, datedCopy }: Briefing,
  copies: readonly SiteCopy[],
): LanguageVersion[] {
  if (datedCopy) return [];
  const versions = languageFolders({ settings }).flatMap(({ tag, folder: own }, index): LanguageVersion[] => {
    const isPublished = index === 0 || translated || copies.some((copy) => copy.folder === own);
    return isPublished ? [{ tag, name: endonym(tag), folder: own, current: own === folder }] : [];
  });
  return versions.length > 1 ? versions : [];
}

/** The languages of a briefing with the folder of each, the main one first. */
export function languageFolders({ settings }: Pick<Briefing, "settings">): Pick<LanguageVersion, "tag" | "folder">[] {
  return settings.languages.map((tag, index) => ({ tag, folder: index === 0 ? "/" : languageAddress(tag) }));
}

function endonym(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames(tag, { type: "language" }).of(language) ?? tag;
}

/** A page's public address in a language; `x-default` for readers of none of them. */
export interface Alternate {
  readonly language: string;
  readonly address: string;
}

/** A page in every language, as `hreflang` has it; none for a site without an address, or in one language. */
export function alternatesOf(briefing: Briefing, url: string, versions: readonly LanguageVersion[]): Alternate[] {
  const named = versions.map(({ tag, folder }) => [tag, folder] as const);
  return [...named, ...named.slice(0, 1).map(([, folder]) => ["x-default", folder] as const)].flatMap(
    ([language, folder]) => {
      const address = publicAddress({ ...briefing, folder }, url);
      return address === null ? [] : [{ language, address }];
    },
  );
}
