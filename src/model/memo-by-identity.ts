// What was made of a record before, taken over for as long as all that it was made of is the same.

/**
 * Remembers what was made, by record. An editor changes one record at a time, and editions share most of theirs: what
 * follows from a record, and from certain others alone, need not be made again while each of them is the same object.
 */
export class IdentityMemo<A extends object, B> {
  readonly #known = new WeakMap<A, { readonly from: readonly unknown[]; readonly made: B }>();

  /**
   * @param from all that it is made of besides the record
   * @param make gives null for what cannot be made; that is tried again each time, so that it is told again
   */
  of(record: A, from: readonly unknown[], make: () => B): B;
  of(record: A, from: readonly unknown[], make: () => B | null): B | null;
  of(record: A, from: readonly unknown[], make: () => B | null): B | null {
    const known = this.#known.get(record);
    if (known !== undefined && areSame(known.from, from)) return known.made;
    const made = make();
    if (made !== null) this.#known.set(record, { from, made });
    return made;
  }
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
