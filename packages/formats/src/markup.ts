/** HTML that is safe to write out: only `markup` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type MarkupValue = Markup | string | number | undefined | readonly MarkupValue[];

/**
 * A template of HTML. Every value that is not markup itself is escaped, for text and for quoted attributes
 * alike; undefined is nothing.
 *
 * A character that HTML forbids becomes U+FFFD.
 * See https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
export function markup(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  let text = strings[0]!;
  for (const [index, value] of values.entries()) text += write(value) + strings[index + 1]!;
  return new Markup(text);
}

const special = /[&<>"']|(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

function write(value: MarkupValue): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(write).join("");
  return String(value).replace(special, (mark) =>
    /[&<>"']/.test(mark) ? `&#${mark.charCodeAt(0)};` : "\uFFFD",
  );
}
