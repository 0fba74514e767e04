// Stores strings as UTF-8 in 1 MiB slabs: page-sized buffers freed out of order would fragment the heap.

const SLAB = 1 << 20;

export class ByteArena {
  #slab = Buffer.alloc(0);
  #used = 0;

  /** Copies a string into the arena. @returns its UTF-8 bytes, shared with no other string */
  store(text: string): Buffer {
    // No UTF-16 code unit takes more than three bytes in UTF-8.
    const most = text.length * 3;
    if (this.#used + most > this.#slab.length) {
      this.#slab = Buffer.allocUnsafeSlow(Math.max(SLAB, most));
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += this.#slab.write(text, from);
    return this.#slab.subarray(from, this.#used);
  }
}
