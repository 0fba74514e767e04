// The encoding of SSH's files: 32-bit lengths, strings after their length (RFC 4251, section 5), and Base64 between two
// lines that name the content. Works in Node and in browsers.

/** Reads fields one after another. @throws RangeError where the bytes end too early */
export class SshReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw new RangeError("The bytes end within a field.");
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  uint32(): number {
    return new DataView(this.take(4).buffer).getUint32(0);
  }

  string(): Uint8Array {
    return this.take(this.uint32());
  }

  text(): string {
    return new TextDecoder().decode(this.string());
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}

export function concatenate(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function sshString(value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  return concatenate(uint32(bytes.length), bytes);
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The content between the lines `-----BEGIN LABEL-----` and `-----END LABEL-----`; null where there is none. */
export function readArmor(text: string, label: string): Uint8Array | null {
  const armored = new RegExp(`^-----BEGIN ${label}-----\\s+([A-Za-z0-9+/=\\s]+)\\s-----END ${label}-----\\s*$`);
  const [, base64] = armored.exec(text) ?? [];
  if (base64 === undefined) return null;
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, "")), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

export function writeArmor(bytes: Uint8Array, label: string): string {
  const lines = toBase64(bytes).match(/.{1,70}/g) ?? [];
  return `${[`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n")}\n`;
}
