// The size of a file in words.

/** In kilobytes, or megabytes from a million bytes on: "118 KB", "1.4 MB". */
export function sizeInWords(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
