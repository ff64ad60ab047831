/** Takes bytes off a stream of pieces: so many, or up to a mark. Holds no more than is asked for. */
export class ByteSource {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next `count` bytes, or fewer where the stream ends before. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0 && (await this.#fill())) {
      const part = this.#held.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.#held = this.#held.subarray(part.length);
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  async skip(count: number): Promise<void> {
    let missing = count;
    while (missing > 0 && (await this.#fill())) {
      const passed = Math.min(missing, this.#held.length);
      missing -= passed;
      this.#held = this.#held.subarray(passed);
    }
  }

  /** The next line without its end, or null at the end of the stream. A longer line than `longest` bytes is cut there. */
  async line(longest: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < longest && (await this.#fill())) {
      const end = this.#held.indexOf(10);
      const part = end < 0 ? this.#held : this.#held.subarray(0, end + 1);
      parts.push(part);
      length += part.length;
      this.#held = this.#held.subarray(part.length);
      if (end >= 0) break;
    }
    return length === 0
      ? null
      : Buffer.concat(parts)
          .toString('latin1')
          .replace(/\r?\n$/, '');
  }

  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      this.#held = next.value;
    }
    return true;
  }
}
