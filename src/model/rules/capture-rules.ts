// Rules of second captures, without which two of them would seem to agree.

import { EDITOR_LANGUAGE } from "../../messages/editor-language.ts";
import { firstDay, formatDate } from "../partial-date.ts";
import type { Source } from "../source.ts";
import { recordRule, type Finding, type Rule } from "./rule.ts";

type Capture = NonNullable<Source["secondCapture"]>;

/** A rule that each source with a second capture keeps. */
function captureRule(
  name: string,
  why: string,
  find: (capture: Capture, source: Source, editions: ReadonlyMap<string, string>) => Finding | null,
): Rule {
  return recordRule(
    name,
    why,
    ({ sources }) => sources.values(),
    (source, { settings }) => {
      const { secondCapture } = source;
      if (secondCapture === undefined) return null;
      const found = find(secondCapture, source, new Map(settings.editions.map(({ id, date }) => [id, date])));
      return found && { ...found, field: ["secondCapture", found.field ?? []].flat().join(".") };
    },
  );
}

export const CAPTURE_RULES: readonly Rule[] = [
  captureRule(
    "captures-are-of-whole-texts",
    "Two captures can agree only if there is a whole text to compare.",
    (_, { extent }) =>
      extent === "full"
        ? null
        : {
            message: "only an excerpt of the source was read, so a second capture has nothing to agree with.",
            suggestion: 'extent "full" with the sha256 of the text that was read, or no second capture.',
          },
  ),
  captureRule(
    "second-captures-are-independent",
    "Two pages of one site may share a mistake: only somebody else’s capture confirms the first.",
    ({ address }, source) => {
      const [one, other] = [siteOf(address), siteOf(source.address)];
      if (one !== other && !one.endsWith(`.${other}`) && !other.endsWith(`.${one}`)) return null;
      return {
        field: "address",
        message: `it is on the source's own site, ${other}, so it is not independent.`,
        suggestion: "the address of a capture that somebody else made, such as a web archive.",
      };
    },
  ),
  captureRule(
    "second-captures-have-possible-dates",
    "Nothing can be captured before it is published, or named by an edition before it was captured.",
    ({ captured, since }, { published }, editions) => {
      const edition = editions.get(since);
      const late = edition !== undefined && captured > edition;
      if (!late && (published === null || captured >= firstDay(published))) return null;
      const [order, of, date] = late ? ["after", `edition "${since}"`, edition] : ["before", "the source", published];
      return {
        field: "captured",
        message: `captured ${formatDate(captured, EDITOR_LANGUAGE)}, ${order} the date of ${of}, ${formatDate(date ?? captured, EDITOR_LANGUAGE)}.`,
        suggestion: late ? "the day of the capture, or the edition that names it." : "the day of the capture.",
      };
    },
  ),
  captureRule(
    "one-text-has-one-tree",
    "The same bytes give the same paragraphs, so one of the hashes would be wrong.",
    ({ sha256, treeRoot }, source) =>
      sha256 !== source.sha256 || [treeRoot, source.treeRoot].includes(undefined) || treeRoot === source.treeRoot
        ? null
        : {
            field: "treeRoot",
            message: "the captures have the same sha256 and different trees.",
            suggestion: "the hashes as npm run prove writes them for the second text, FOLDER/SOURCE-ID.second.txt.",
          },
  ),
];

/** The site of an address, by its name without "www.". */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
