// Asks where a new record is stated: its source, and the paragraph, which is looked up where the text is available.

import { foldForComparison, paragraphsOf } from "../model/proof/source-text.ts";
import type { Identified } from "../model/record.ts";
import type { SourceRecord } from "../model/source.ts";
import { answerError } from "./prompt.ts";
import type { ScaffoldContext } from "./scaffold.ts";

export async function askSource({ facts, prompt }: ScaffoldContext): Promise<Identified<SourceRecord>> {
  const choices = [...facts.sources.keys()];
  const initial = choices.length === 1 ? choices[0] : undefined;
  const id = await prompt.ask("source", "Id of the source that prints it", { choices, initial });
  // The prompt accepts nothing but a choice.
  return facts.sources.get(id) as Identified<SourceRecord>;
}

/**
 * The number of the paragraph that contains the words; null for an excerpt, whose paragraphs are not counted.
 *
 * @param quoted whether the words are a quotation, so that the text must contain them
 * @throws BriefingError if it must and does not
 */
export async function askParagraph(
  source: Identified<SourceRecord>,
  words: string,
  quoted: boolean,
  { prompt, textOf }: ScaffoldContext,
): Promise<number | null> {
  if (source.extent === "excerpt") return null;
  const text = await textOf(source.id);
  const paragraphs = text === null ? [] : paragraphsOf(text.text).map(foldForComparison);
  const found = paragraphs.flatMap((paragraph, index) =>
    paragraph.includes(foldForComparison(words)) ? [index + 1] : [],
  );
  if (text !== null && found.length === 0 && quoted)
    throw answerError(`${source.id}.txt`, "printed", {
      message: `no paragraph of the text contains “${words}”.`,
      suggestion: "the words exactly as in the text; only white space may differ.",
    });
  const question =
    found.length > 1
      ? `The words are in paragraphs ${found.join(", ")}. Which is meant`
      : "Paragraph, counting non-blank lines from one, heading and byline included";
  const answer = await prompt.ask("paragraph", question, {
    initial: found[0]?.toString(),
    check(number) {
      if (!/^[1-9]\d*$/.test(number))
        return { message: `"${number}" is not a paragraph.`, suggestion: "a whole number, from 1." };
      if (found.length === 0 || found.includes(Number(number))) return null;
      return {
        message: `paragraph ${number} of the text does not contain “${words}”.`,
        suggestion: `${found.join(" or ")}, where the words are.`,
      };
    },
  });
  return Number(answer);
}
