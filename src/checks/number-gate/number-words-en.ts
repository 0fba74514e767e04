// English number words: which of them count as numbers, and which are ordinary prose.
//
// A word below ten is prose ("two things are due", "the first edition"), unless a unit, a part or a multiple follows
// ("two per cent", "two thirds", "three times"). From ten on every number word counts, ordinals and tens included, and
// so do magnitudes in any form ("hundreds", "a dozen", "a score"). Style guides spell out the numbers below ten.
// Multiples and parts count wherever a word makes one of a quantity ("twice last year's output", "a third more"), and
// not where the same word is an idiom or a name ("doubles as a museum", "the first half", "Thousand Island Lake").

import { list } from "../../grammar/phrases.ts";

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const MORE_THAN_ONE = ONES.slice("one|".length);
const SMALL = `zero|nought|${ONES}`;
const TEENS =
  "ten(?:s|ths?|fold)?|eleven(?:ths?|fold)?|twel(?:ve(?:fold)?|fths?)" +
  "|(?:thir|four|fif|six|seven|eigh|nine)teen(?:ths?|fold)?";
const TENS = "(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y(?:fold)?|ies|ieths?)";
const MAGNITUDES =
  "(?:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|myriad)(?:s|ths?|fold)?|dozen(?:s|ths?|fold)?";
const ROUND = `${TEENS}|${TENS}|${MAGNITUDES}`;

/** Words that belong to the number word after them. */
const LEADS = `${SMALL}|an?|several|many|few|half|quarter|point`;

/** Words that make the word below ten before them a number. */
const UNITS = list(`
  percent per[\\s-]+cent percentage pct per[\\s-]+mille permille basis[\\s-]+points?
  yuan renminbi rmb cny yen euros? pounds? dollars? us[\\s-]+dollars? u\\.s\\.[\\s-]+dollars? cents?
  tons? tonnes? metric[\\s-]+ton(?:ne)?s? kilograms? kilogrammes? kilos? grams? litres? liters?
  (?:square|cubic|sq)[\\s-]+\\p{L}+ kilomet(?:re|er)s? met(?:re|er)s? centimet(?:re|er)s?
  miles? feet inch(?:es)? hectares? acres? mu
  (?:kilo|mega|giga|tera)?watt(?:s|[\\s-]+hours?)? volts? degrees? teus?
  years? months? weeks? days? hours? minutes? decades? centur(?:y|ies)
  digits? fold times
`).join("|");
const ORDINAL_PARTS = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth";
const PARTS = "hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?";
const GAP = "[\\s\\u2010-\\u2015-]*";
const SOME_GAP = "[\\s\\u2010-\\u2015-]+";
const END = "(?!\\p{L})";

/** Verbs and adjectives that multiply: sextuple, sextupled. */
const MULTIPLE = "(?:doubl|trebl|tripl|(?:quadr|quint|sext|sept|oct|non|dec|cent)upl)";
/** Determiners and adjectives of the quantity that is multiplied: "double last year's level", "twice the area". */
const MULTIPLIED =
  "(?:as|the|that|this|those|these|what|its|their|our|his|her|my|your|all|any|current|present|previous|prior" +
  "|usual|normal|average|national|provincial|municipal|pre-\\p{L}+|(?:last|next)\\s+\\p{L}+['’]s|\\p{L}+['’]s)";
/** "The bridge closed twice this year" says how often, not how much. */
const TIME_OF_EVENT =
  "(?:this|that|the|last|next)\\s+(?:day|week|month|quarter|year|decade|spring|summer|autumn|winter)";
/** Words between a fraction and what it is taken of, or beyond: "a third more", "a third larger than". */
const AFTER_PART =
  "(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|greater|faster|slower|cheaper|longer|shorter|again|above" +
  "|below|up|down|as\\s+(?:much|many|large|big|high|long))";
/** Words before a fraction of a quantity: "by a quarter", "nearly a third". */
const BEFORE_PART =
  "(?:by|up|down|nearly|almost|about|around|roughly|some|than|least|most|only|just|fully|over|under|rose|rises|risen" +
  "|grew|grows|grown|fell|falls|fallen|gained|lost|dropped|cut|shrank|shrunk|to|exceed(?:s|ed)?" +
  "|account(?:s|ed)?\\s+for)";
/** A fraction that no noun follows, as one does in "a third party". */
const NO_NOUN =
  `(?=\\s*(?:$|[.,;:!?)”"])|\\s+(?:and|or|but|in|on|over|since|from|to|between|compared|than|against|last|this` +
  `|during|within|while|when|because|year|by|with|for|is|are|was|were)${END})`;
/** What is counted in groups, not parts of a whole: "two parks in three districts". */
const PLACES =
  "(?:districts?|towns?|cities|counties|provinces|regions?|countries|villages?|streets?|parks?|places?|areas?|zones?" +
  "|languages|parts|volumes|stages?|phases?|steps?|ways|rooms?|halls?|buildings?|floors?|rows?|editions?|pages?" +
  "|chapters?|columns?|shifts?|rounds?|groups?|categories|sections?|sources|different|separate|neighbouring|adjacent)";
const TIMES = "(?:minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|seconds?)";

/** Number words that count, each as one alternative of a pattern with the flag `u` for text in lower case. */
export const NUMBER_WORDS: readonly string[] = [
  `(?:(?:${LEADS})${GAP}){0,4}(?:${ROUND})` +
    `(?:${SOME_GAP}(?:(?<=(?:hundred|thousand|million|billion)${SOME_GAP})and${SOME_GAP})?(?:${SMALL}|${ROUND})){0,8}` +
    `(?:${SOME_GAP}fold)?`,
  `(?:${MORE_THAN_ONE}|zero)${GAP}(?:${UNITS})`,
  // "One day" and "at one time" count nothing; "one per cent" does.
  `one${SOME_GAP}(?!days?\\b|times?\\b)(?:${UNITS})`,
  `(?:${SMALL})${SOME_GAP}point${SOME_GAP}(?:${SMALL})`,
  // A decimal without its zero; in "from this point one sees" the words belong to no number.
  `point${SOME_GAP}(?:${SMALL})(?=${SOME_GAP}(?:${SMALL}|${UNITS})${END})`,
  `(?=point)(?<=(?<!\\p{L})(?:by|up|down|rose|fell|grew|about|nearly|over|under|than)\\s)point${SOME_GAP}(?:${SMALL})`,
  `(?:${ONES})${SOME_GAP}(?:${PARTS})`,
  `(?:an?|another|further|full|whole|extra|additional|remaining|every)${SOME_GAP}(?:${ORDINAL_PARTS})` +
    `${SOME_GAP}${AFTER_PART}`,
  `(?=an?\\s|another|one)(?<=(?<!\\p{L})${BEFORE_PART}\\s)(?:an?|another|one)\\s+(?:further\\s+|full\\s+|good\\s+)?` +
    `(?:${ORDINAL_PARTS})${NO_NOUN}`,
  `(?:${ORDINAL_PARTS})\\s+of\\s+(?:all|its|their|our|those|these)`,
  `(?:further|additional|extra)\\s+(?:${ORDINAL_PARTS})${NO_NOUN}`,
  `an?\\s+(?:${ORDINAL_PARTS})${SOME_GAP}(?:share|stake|interest|cut|rise|fall|increase|decrease|drop)s?`,
  `(?:${ONES})\\s+(?:(?:of|\\p{L}+\\s+for)\\s+every|for\\s+every)\\s+(?:${ONES})`,
  // "Every second counts" counts time.
  `every\\s+second(?=\\s+(?!counts?${END}|is${END}|of${END}|that${END}|matters${END}|${TIMES}${END})\\p{L})`,
  `every\\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth)(?=\\s+(?!${TIMES}${END})\\p{L})`,
  `(?:${ONES})${SOME_GAP}(?:in|out${SOME_GAP}of)${SOME_GAP}(?:every${SOME_GAP})?(?:${ONES}|${ROUND})`,
  `(?:${ONES})(?:\\s+\\p{L}+){1,2}\\s+(?:out\\s+of|in)\\s+(?:every\\s+)?(?:${MORE_THAN_ONE})` +
    `(?!\\s+(?:of\\s+\\p{L}+\\s+)?${PLACES}${END}|-)`,
  `(?:${ONES})[\\u2010-\\u2015-]to[\\u2010-\\u2015-](?!one${END})(?:${ONES})`,
  `(?:${MORE_THAN_ONE})[\\u2010-\\u2015-]to[\\u2010-\\u2015-]one`,
  `(?<!(?<!\\p{L})from\\s)(?:${MORE_THAN_ONE})\\s+to\\s+one(?!\\s+(?!majority|margin|ratio|advantage)\\p{L})`,
  `ratios?\\s+of\\s+(?:${ONES})\\s+to\\s+(?:${ONES})`,
  "hal(?:f|ves|ved|ving)",
  `a${SOME_GAP}score|(?:${ONES})${GAP}score|scores?${SOME_GAP}of`,
  `${MULTIPLE}(?:es|ed|ing)`,
  `(?:twice|thrice)\\s+(?!${TIME_OF_EVENT}(?!['’]s)${END})${MULTIPLIED}`,
  `${MULTIPLE}e\\s+${MULTIPLIED}`,
  `(?=[tdqsonc])(?<=(?<!\\p{L})(?:nearly|almost|than|about|around|roughly|over|approximately|at\\sleast)\\s)` +
    `(?:twice|thrice|${MULTIPLE}e)`,
  `(?=[tdqsonc])(?<=(?<!\\p{L})(?:to|will|would|can|could|may|might|should|must|shall|and|is|are|was|were)\\s)` +
    `${MULTIPLE}e` +
    `(?![\\u2010-\\u2015-]|\\s+(?:check|park|glaz|track|deck|back|down|room|bed)|\\s+\\p{L}+ed${END})`,
  "orders?\\s+of\\s+magnitude",
  `multipl(?:y|ies|ied|ying)\\s+by\\s+(?:${ONES})`,
  `(?:single|double|triple)${SOME_GAP}digits?`,
  `(?:${ONES})-figures?`,
];

/** Half as an adverb of manner or a kind of thing: "half-timbered"; "half-owned" and "half-price" are quantities. */
const HALF_WORDS =
  "half[\\u2010-\\u2015-](?!(?:owned|filled|priced|sized|funded|staffed|occupied|used|paid|reduced|achieved|reached)" +
  `${END})(?:\\p{L}+(?:ed|en|ly)|built|light|moon|brothers?|sisters?|truths?|term|time|life|lives|tone|track|length` +
  "|mast|marathons?|pipe|board|baked|wild|dead|mad|blind|lit|sunk|heard|seen|known|understood|caste|relief|dome|arch" +
  "|landing|column|shaft|open|wit|volley|back|asleep|awake|hearted\\p{L}*)";
/** Nouns that end the name of a place or an event: "Thousand Island Lake", "Hundred Flowers Garden". */
const NAMES_OF_PLACES =
  "(?:Lake|Island|Islands|Hill|Hills|Mountain|Mountains|River|Bay|Street|Road|Avenue|Lane|Bridge|Temple|Monastery" +
  "|Cave|Caves|Grottoes|Oaks|Palms|Gate|Tower|Pagoda|Square|Village|Peak|Peaks|Valley|Garden|Gardens|Creek|Springs" +
  "|Falls|Gorge|Gorges|Palace|Pavilion|Festival|War|Reform|Campaign|Movement)";
const CAPITALISED = "\\p{Lu}[\\p{L}’']*";

/** Phrases whose words would count elsewhere, each as one alternative of a pattern with the flag `u` for lower case. */
const ORDINARY = [
  HALF_WORDS,
  "(?:first|second|latter|earlier|later|upper|lower|northern|southern|eastern|western|front|rear)\\s+" +
    `half(?:-year)?(?!-|\\s+(?:an?|as|(?:dozen|hundred|thousand|million|billion|trillion)s?)${END})`,
  `(?:other|better)\\s+half(?!-|\\s+(?:of|an?|as)${END})`,
  `half\\s+(?:asleep|awake|hidden|forgotten|buried|in\\s+jest)${END}`,
  // What serves as something else; output that "doubled as a line opened" is a multiple.
  "doubl(?:e|es)\\s+as\\s+(?:an?|the|its|their|both|home)" +
    `(?!\\s+(?:result|consequence|share|proportion|percentage|fraction|rate|number|total)${END})${END}`,
  `doubl(?:ed|ing)\\s+as\\s+an?\\s+(?!(?:result|consequence|share|proportion|percentage)${END})` +
    `\\p{L}+(?=\\s*(?:$|[.,;:!?)])|\\s+(?:for|of|and|or|in|on|at|with|during|until|from)${END})`,
  `doubl(?:es|ed|ing)\\s+(?:back|down)${END}`,
  `(?:mixed|tennis|badminton|men['’]s|women['’]s)\\s+doubles|doubles\\s+(?:match|final|title)`,
  "scores?\\s+of\\s+(?:the\\s+)?(?:films?|operas?|ballets?|musicals?|songs?|symphon(?:y|ies))",
  "(?:film|opera|ballet|musical|orchestral|test|exam|credit|match)\\s+scores?\\s+of",
  `a\\s+score\\s+(?:by|for|from)${END}`,
  `one\\s+${TIMES}\\s+(?:ago|later|earlier|before|after|afterwards|on)(?!\\s+than)${END}`,
  `(?:${MORE_THAN_ONE})\\s+(?:days|weeks|months)\\s+(?:ago|later|afterwards)${END}`,
  `(?:${MORE_THAN_ONE})\\s+days\\s+(?:an?|per|each|every|in\\s+the|of\\s+the)\\s+week${END}`,
  `(?:five|six|seven)-day\\s+week${END}`,
  `(?:${MORE_THAN_ONE})\\s+times\\s+(?:an?|per|each|every)\\s+(?:day|week|month|year)` +
    `(?!['’]|\\s+(?:ago|earlier|before|later))${END}`,
  // An ordinal joined to its noun: "one third-party lab", "two fifth-floor flats".
  `(?:${ONES})\\s+(?:${ORDINAL_PARTS})(?:[\\u2010-\\u2015-]\\p{L}+|\\s+part(?:y|ies)${END})`,
  // Not the height of a curve, "at one point two per cent".
  `(?<=(?:^|[.,;:]\\s))at\\s+one\\s+point(?!\\s+(?:${SMALL})\\s+(?:${UNITS}|${SMALL})${END})`,
];
/** Proper names of places, in capitals: a pattern with the flag `u`. */
const PLACE_NAME =
  "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Hundred|Thousand|Million|Ten Thousand)\\s+" +
  `(?:${CAPITALISED}\\s+){1,2}${NAMES_OF_PLACES}`;

const ORDINARY_PHRASE = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${ORDINARY.join("|")})`, "gu");
const PLACE_NAMES = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${PLACE_NAME})(?!\p{L})`, "gu");

/** The text in lower case, its ordinary phrases blanked at the same length by a sign that no number holds. */
export function withoutOrdinaryPhrases(text: string): string {
  const blank = (phrase: string) => "~".repeat(phrase.length);
  return text.replace(PLACE_NAMES, blank).toLowerCase().replace(ORDINARY_PHRASE, blank);
}

/**
 * Every text with a number word matches this: it lists the starts of number words, and those that may follow another
 * word without a space ("ahundred"). A new pattern above needs its indispensable part here.
 */
export const NUMBER_WORDS_HINT = new RegExp(
  `(?<![a-z])(?:${SMALL}|${ORDINAL_PARTS}|every\\s+second|point|hal[fv]|single|twice|thrice)` +
    "|magnitude|ratio|multipl|ten|teen|eleven|twel|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)[yi]" +
    "|hundred|thousand|illion|lakh|crore|myriad|dozen|score|doubl|trebl|tripl|upl",
  "i",
);

/** The words below ten with their values. */
export const SMALL_VALUES: ReadonlyMap<string, number> = new Map(
  ONES.split("|").map((word, index) => [word, index + 1]),
);
