// Where a new record is stated: the source, and the paragraph, which is found by the words where the text is at hand.

import { BriefingError } from "../model/problem.ts";
import { foldForComparison, paragraphsOf } from "../model/proof.ts";
import type { Identified } from "../model/record.ts";
import type { SourceRecord } from "../model/source.ts";
import type { ScaffoldContext } from "./scaffold.ts";

/** Asks for the source. */
export async function askSource({ facts, prompt }: ScaffoldContext): Promise<Identified<SourceRecord>> {
  const ids = [...facts.sources.keys()];
  const id = await prompt.ask({
    name: "source",
    text: "Id of the source that prints it",
    choices: ids,
    ...(ids.length === 1 ? { initial: ids[0] ?? "" } : {}),
  });
  return facts.sources.get(id) ?? ([...facts.sources.values()][0] as Identified<SourceRecord>);
}

/**
 * The paragraph that holds the words: null for an excerpt, found in the text where it is at hand, else asked for.
 *
 * @param whole whether the words are a quotation, so that a text without them is an error
 */
export async function askParagraph(
  source: Identified<SourceRecord>,
  words: string,
  whole: boolean,
  { prompt, textOf }: ScaffoldContext,
): Promise<number | null> {
  if (source.extent === "excerpt") return null;
  const text = await textOf(source.id);
  const paragraphs = text === null ? [] : paragraphsOf(text.text).map(foldForComparison);
  const holding = paragraphs.flatMap((paragraph, index) =>
    paragraph.includes(foldForComparison(words)) ? [index + 1] : [],
  );
  if (text !== null && holding.length === 0 && whole) {
    throw new BriefingError([
      {
        file: `${source.id}.txt`,
        record: "--printed",
        message: `no paragraph of the text holds “${words}”.`,
        suggestion: "the words exactly as the text has them; white space alone may differ.",
      },
    ]);
  }
  const [found] = holding;
  const answer = await prompt.ask({
    name: "paragraph",
    text:
      holding.length > 1
        ? `The words stand in paragraphs ${holding.join(", ")}. Which is meant`
        : "Paragraph: lines that are not blank, counted from one, heading and byline included",
    ...(found === undefined ? {} : { initial: String(found) }),
    check: (number) =>
      !/^[1-9]\d*$/.test(number)
        ? { message: `"${number}" is no paragraph.`, suggestion: "a whole number from 1 on." }
        : holding.length > 0 && !holding.includes(Number(number))
          ? {
              message: `paragraph ${number} of the text does not hold “${words}”.`,
              suggestion: `${holding.join(" or ")}, where the words stand.`,
            }
          : null,
  });
  return Number(answer);
}
