// Messages as scripts of pages take them: parsed by the build, so that no script has a parser or a catalogue.

/** A message in parts: text, the name of an argument, or forms of which an argument decides. */
export type CompiledMessage = readonly (string | readonly [argument: string] | Choice)[];

interface Choice {
  readonly by: string;
  /** Whether a number decides by the plurals of the language, or a word by itself. */
  readonly plural: boolean;
  /** By plural category or by word; `=0` for that very number. */
  readonly forms: Readonly<Record<string, CompiledMessage>>;
}

/** Messages by the names that a script has for them. */
export type Texts<Name extends string> = Readonly<Record<Name, CompiledMessage>>;

type Values<Value> = Readonly<Record<string, string | number | Value>>;

/** Writes messages in the language of a page. */
export interface TextWriter<Name extends string> {
  text(name: Name, values?: Values<never>): string;
  /** A message with elements in the places of its arguments. */
  parts<Value = never>(name: Name, values: Values<Value>): (string | Value)[];
}

/** @param language a tag, by whose plurals numbers decide */
export function textWriter<Name extends string>(texts: Texts<Name>, language: string): TextWriter<Name> {
  const write = <Value>(message: CompiledMessage, values: Values<Value>): (string | Value)[] =>
    message.flatMap((part) => {
      if (typeof part === "string") return part;
      if (!("by" in part)) return given(values, part[0]);
      const value = given(values, part.by);
      const category = part.plural ? new Intl.PluralRules(language).select(Number(value)) : String(value);
      return write(part.forms[`=${String(value)}`] ?? part.forms[category] ?? part.forms["other"] ?? [], values);
    });
  return {
    text: (name, values = {}) => write(texts[name], values).join(""),
    parts: (name, values) => write(texts[name], values),
  };
}

function given<Value>(values: Values<Value>, name: string): string | Value {
  const value = values[name];
  return typeof value === "number" ? String(value) : (value ?? "");
}
