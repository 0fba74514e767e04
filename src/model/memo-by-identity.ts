// Memoises a value derived from a record while the record and its other inputs are the same objects.

/** A memo with one entry per record: editors change one record at a time, and editions share most of theirs. */
export class IdentityMemo<Key extends object, Value> {
  readonly #entries = new WeakMap<Key, { readonly inputs: readonly unknown[]; readonly value: Value }>();

  /**
   * @param inputs everything else that the value depends on
   * @param compute returns null on failure; failures are not memoised, so that their problems are reported again
   */
  get<Result extends Value | null>(key: Key, inputs: readonly unknown[], compute: () => Result): Result {
    const entry = this.#entries.get(key);
    if (
      entry !== undefined &&
      entry.inputs.length === inputs.length &&
      entry.inputs.every((input, index) => input === inputs[index])
    )
      return entry.value as Result;
    const value = compute();
    if (value !== null) this.#entries.set(key, { inputs, value });
    return value;
  }
}
