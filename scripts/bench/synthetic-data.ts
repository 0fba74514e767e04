// Synthetic parks, the same in every run, which every generator in the comparison publishes.

/** A figure of a synthetic park. */
export interface SyntheticFigure {
  readonly id: string;
  readonly label: string;
  readonly kind: "actual" | "target" | "plan";
  readonly printed: string;
  /** The year a target or plan is due. */
  readonly by?: string;
}

/** A synthetic park: about 600 words in twelve statements, eight of which print a figure. */
export interface SyntheticPark {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** Statements in two halves, between which the figure is printed if there is one. */
  readonly statements: readonly {
    readonly before: string;
    readonly figure: SyntheticFigure | null;
    readonly after: string;
  }[];
  readonly figures: readonly SyntheticFigure[];
}

const SYLLABLES = "bal cor dun fal gar hol jun kel lor mon nor pel rud sol tam vel wes yar".split(" ");
const WORDS = [
  "river mill harbour rail yard hall market bridge garden school workshop store quarter canal street square field",
  "tower gate depot glass steel timber paper cotton engine pump cable lamp clay brick stone water power heat light",
  "air road path lane bank shore hill wood meadow orchard clinic library museum theatre kitchen office bureau",
  "council firm builder driver teacher maker keeper joins holds serves keeps makes brings sends feeds builds opens",
  "plans shares mends stores moves lifts turns near beside behind above below between along around within towards",
  "old new broad narrow quiet busy green plain open covered shared public local common early late careful steady",
]
  .join(" ")
  .split(" ");
const LABELS: readonly Omit<SyntheticFigure, "id" | "printed">[] = [
  { label: "Area", kind: "actual" },
  { label: "Floor space", kind: "actual" },
  { label: "Businesses", kind: "actual" },
  { label: "Jobs", kind: "actual" },
  { label: "Output", kind: "target", by: "2027" },
  { label: "Investment", kind: "plan", by: "2028" },
  { label: "Housing", kind: "plan", by: "2029" },
  { label: "Growth", kind: "actual" },
];
const WORDS_PER_STATEMENT = 50;
const STATEMENTS = 12;

/** A seeded pseudorandom generator of integers below a bound (mulberry32 by Tommy Ettinger). */
function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The park with a number from 0 to 5,831, the last whose name is unique. */
export function syntheticPark(number: number): SyntheticPark {
  const random = seededRandom(number + 1);
  const base = SYLLABLES.length;
  const syllables = [Math.floor(number / base / base), Math.floor(number / base) % base, number % base].map(
    (index) => SYLLABLES[index] ?? "",
  );
  const name = `${capital(syllables.join(""))} Works`;
  const id = `park-${String(number + 1).padStart(4, "0")}`;
  const figures = LABELS.map(
    (figure, index): SyntheticFigure => ({
      ...figure,
      id: `${id}-${figure.label.toLowerCase().replaceAll(" ", "-")}`,
      printed: printedWords(index, random),
    }),
  );
  const words = (count: number) => Array.from({ length: count }, () => WORDS[random(WORDS.length)] ?? "").join(" ");
  const statements = Array.from({ length: STATEMENTS }, (_, index) => ({
    before: `${capital(words(WORDS_PER_STATEMENT / 2))}, in all`,
    figure: figures[index] ?? null,
    after: `, ${words(WORDS_PER_STATEMENT / 2)}`,
  }));
  return { id, name, purpose: `${words(2)} and ${words(2)}`, statements, figures };
}

function printedWords(index: number, random: (below: number) => number): string {
  const large = (10_000 + random(900_000)).toLocaleString("en");
  const small = String(2 + random(90));
  return (
    [
      `over ${small} square kilometres`,
      `${large} square metres`,
      `more than ${large} businesses`,
      `about ${large} jobs`,
      `${small} billion yuan`,
      `${large} yuan`,
      `nearly ${large} homes`,
      `up ${small}%`,
    ][index] ?? large
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
