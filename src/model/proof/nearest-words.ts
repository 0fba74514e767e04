// The words of a source that differ from printed ones only in form: dashes, spaces, letter case, grouped digits.

/** The first such words in the paragraphs, as the source prints them; null if there are none. */
export function nearestWords(words: string, paragraphs: readonly string[]): string | null {
  const sought = formless(words).text;
  if (sought === "") return null;
  for (const paragraph of paragraphs) {
    const { text, offsets } = formless(paragraph);
    const at = text.indexOf(sought);
    const [first, last] = [offsets[at], offsets[at + sought.length - 1]];
    if (at >= 0 && first !== undefined && last !== undefined) return paragraph.slice(first, last + 1);
  }
  return null;
}

const DASHES = /[-‐‑‒–—―−~～]/u;
const QUOTES = /["'“”„‘’«»「」『』]/u;
const SEPARATOR = /[,，'’ \u00a0\u2009\u202f]/u;
const DIGIT = /\p{Nd}/u;

/** The text without what may differ, and the offset in it of each character that is left. */
function formless(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let kept = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const separates = SEPARATOR.test(character) && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
    if (separates || /\s/u.test(character)) continue;
    const [lower = character] = character.toLowerCase();
    kept += DASHES.test(character) ? "-" : QUOTES.test(character) ? "'" : lower;
    offsets.push(at);
  }
  return { text: kept, offsets };
}
