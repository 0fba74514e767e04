// Why a phrase is refused, by kind: what the refused words may do to the number beside them.

/** A kind of refusal. */
export interface Refusal {
  /** Follows the quoted words. */
  readonly why: string;
  /** What to write instead. None advises a cut that could lose a bound, a direction or a negation. */
  readonly suggestion: string;
}
