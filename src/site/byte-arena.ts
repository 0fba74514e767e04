// Texts put away as bytes, many in one piece of memory: pieces of a page's size, let go of in another order than they
// came, would leave gaps that nothing fits into.

/** Bytes of a piece. */
const PIECE = 1 << 20;

/** A text in UTF-8, on a shelf. */
export class Shelf {
  #piece = Buffer.alloc(0);
  #used = 0;

  /** The text as bytes, which nobody else has. */
  put(text: string): Buffer {
    // No character of a JavaScript string takes more than three bytes.
    const most = text.length * 3;
    if (this.#used + most > this.#piece.length) {
      this.#piece = Buffer.allocUnsafeSlow(Math.max(PIECE, most));
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += this.#piece.write(text, from);
    return this.#piece.subarray(from, this.#used);
  }
}
