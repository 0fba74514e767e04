// Words of the script of the page of checks, in English. The sentences on the page itself are among those of pages.

export const CHECK_EN = {
  "check.not-text":
    "This file cannot be read as text. Save the page as “HTML only”, or copy its text and paste it here.",
  "check.no-text": "Paste or choose a text first.",
  "check.no-figures": "No figure of this briefing stands in this text.",

  // What the address asks to be checked.
  "check.figure": "{title}: {shown}",
  "check.asked-figure": "You are checking: {figure}.",
  "check.asked-source":
    "Source {mark}, {publisher}. {open}, copy its whole text and paste it below, or choose the page that you saved.",
  "check.asked-words":
    "Source {mark}, {publisher}, prints “{printed}”. {open}, copy its whole text and paste it below, or choose the page that you saved.",
  "check.asked-words-in":
    "Source {mark}, {publisher}, prints “{printed}”, in paragraph {paragraph}. {open}, copy its whole text and paste it below, or choose the page that you saved.",
  "check.asked-page": "{page} shows {count} figures that its sources print. Choose one to check:",
  "check.asked-one-of": "{figure}, source {mark}",
  "check.open-source": "Open the source ({host})",
  "check.no-such-figure":
    "No source of this edition prints a figure “{id}”. Paste a text, and every figure of its source is checked.",
  "check.no-such-source":
    "No figure of this edition rests on a source “{id}”. Paste a text, and every figure of its source is checked.",
  "check.no-such-page":
    "No page of this edition at “{id}” shows several figures. Paste a text, and every figure of its source is checked.",

  // The result for a text.
  "check.confirmed-in":
    "Source {mark}, {publisher}: {confirmed} of {all} figures confirmed. Your text has {recognised} of the {read} paragraphs that this briefing read{order, select, same {} other {, in another order}}{others, plural, =0 {} one {, and one other that may say something else} other {, and {others} others that may say something else}}.",
  "check.found-in-excerpt":
    "Source {mark}, {publisher}: {found} of {all} figures found in their printed words, none confirmed. This briefing read an excerpt of the source, so nothing shows whether your text is the one that it read: look at each sentence yourself.",
  "check.found-without-hashes":
    "Source {mark}, {publisher}: {found} of {all} figures found in their printed words, none confirmed. The page was not opened from a disk or over a secure connection, so nothing shows whether your text is the one that it read: look at each sentence yourself.",
  "check.results": "Results",
  "check.group-asked": "The figure you are checking",
  "check.group-not-confirmed": "Not confirmed: {count}",
  "check.group-not-found": "Not found: {count}",
  "check.group-found": "Found: {count}",
  "check.group-confirmed": "Confirmed: {count}",

  // The result for a figure.
  "check.confirmed": "Confirmed",
  "check.found": "Found in these words",
  "check.elsewhere": "Not confirmed: the words are there, but the paragraph is not as this briefing read it",
  "check.altered": "Not confirmed: the words around the number say otherwise",
  "check.different": "Not confirmed: the words read as something else",
  "check.missing": "Not found in this text",
  "check.read": "Published: {shown}. Printed words: “{printed}”. Your browser reads them as: {number}, {bound}.",
  "check.read-nothing": "Published: {shown}. Printed words: “{printed}”. Your browser reads them as: nothing.",
  "check.paragraph": "Paragraph {paragraph} of your text",
  "check.reason": "Reason: {why}",
  "check.why-unreadable": "The published words do not read as a quantity.",
  "check.why-different": "The words do not read as what is published.",
  // In English the proof says itself why.
  "check.why-altered": "The text has “{words}”, and what stands around the number changes what it says.",
  "check.why-nearest": "The nearest words are “{words}”.",

  // In the result as a text file.
  "check.kept-verdict": "{verdict}: {title} [{id}]",
  "check.kept-paragraph": "Paragraph {paragraph}: {text}",

  // The comparison of a copy.
  "check.copy-reading": "Reading the folder.",
  "check.copy-progress": "{done} of {all} files compared.",
  "check.copy-same": "All {count} files are as they were published, and there are no others.",
  "check.copy-differs":
    "{count, plural, one {1 file differs from the one that was published.} other {{count} files differ from those that were published.}}",
  "check.copy-changed": "Changed: {file}",
  "check.copy-lost": "Missing: {file}",
  "check.copy-added": "Added: {file}",
  "check.copy-key": "Public key: {key}",
  "check.copy-not-loaded":
    "The comparison could not be loaded: a script of this page is missing. Use check.py or sha256sum.",
  "check.copy-no-fingerprint": "This is not a fingerprint, which is SHA256: and 43 characters.",
  "check.copy-unreadable": "The folder cannot be read: {error}.",
  "check.copy-no-list": "There is no SHA256SUMS in this folder. Choose the one that contains it.",
  "check.copy-no-hashes":
    "Your browser makes checksums only on pages from a disk or over a secure connection. Use check.py instead.",
  "check.copy-bad-line": "SHA256SUMS cannot be read; in line {line}, the line is not a checksum and a file: {text}.",

  "check.signature-good":
    "SHA256SUMS is signed by the key {fingerprint}. Compare this fingerprint with the one that the publisher gave you elsewhere.",
  "check.signature-expected": "SHA256SUMS is signed by the key that you named, {fingerprint}.",
  "check.signature-other": "SHA256SUMS.sig is by the key {fingerprint}, not by the one that you named.",
  "check.signature-unverified":
    "SHA256SUMS.sig names the key {fingerprint}, but this browser cannot verify it. Use check.py or ssh-keygen.",
  "check.signature-none": "SHA256SUMS is not signed, so this shows accidental damage, not forgery.",
  "check.signature-none-expected": "SHA256SUMS is not signed, so not by the key that you named either.",
  "check.signature-changed":
    "SHA256SUMS.sig is not valid: SHA256SUMS or its signature has changed since it was signed.",
  "check.signature-invalid":
    "SHA256SUMS.sig is not valid: {fault, select, file {it is not an SSH signature} cut {it is not a whole SSH signature} namespace {it signs for “{found}”, not for “file”} hash {it uses the hash “{found}”, not sha256 or sha512} longer {it is followed by other bytes} other {it is by a key of the type {found}, not ssh-ed25519}}.",
} as const;
