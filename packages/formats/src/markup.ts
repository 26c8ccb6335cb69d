/** HTML that is safe to write unchanged. The tag `markup` makes it; call `new Markup` for constant HTML only. */
export class Markup {
  declare readonly language: "html";
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** XML that is safe to write unchanged. The tag `xml` makes it. */
export class Xml {
  declare readonly language: "xml";
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value in a template: text to escape, markup to keep, or a list of both. `undefined` writes nothing. */
export type TemplateValue<Safe> =
  | Safe
  | string
  | number
  | undefined
  | readonly TemplateValue<Safe>[];
/** What a template of `markup` can contain. */
export type MarkupValue = TemplateValue<Markup>;
/** What a template of `xml` can contain. */
export type XmlValue = TemplateValue<Xml>;

/**
 * Writes HTML from a template: `` markup`<p title="${title}">${text}</p>` ``.
 *
 * Escapes every value that is not `Markup`, for use in text and in quoted attributes. A character that HTML
 * does not allow becomes U+FFFD.
 * See https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
export function markup(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return new Markup(fillTemplate(strings, values, Markup, htmlCharacters));
}

/**
 * Writes XML from a template: `` xml`<title>${title}</title>` ``.
 *
 * Escapes every value that is not `Xml`, for use in text and in quoted attributes. Line breaks and tabs are
 * escaped too, because a parser would normalise them in an attribute. Drops the characters that XML 1.0 does
 * not allow.
 * See https://www.w3.org/TR/xml/#charsets
 */
export function xml(strings: TemplateStringsArray, ...values: XmlValue[]): Xml {
  return new Xml(fillTemplate(strings, values, Xml, xmlCharacters));
}

/** Returns true if HTML can hold every character of a text. */
export function isHtmlText(text: string): boolean {
  return text.search(htmlCharacters.forbidden) === -1;
}

/** Returns true if XML can hold every character of a text. */
export function isXmlText(text: string): boolean {
  return text.search(xmlCharacters.forbidden) === -1;
}

/** What a markup language does with single characters. */
interface CharacterPolicy {
  /** Matches every text that `forbidden` or `escaped` does, and few others. It is faster, because it has no classes of Unicode. */
  readonly special: RegExp;
  readonly forbidden: RegExp;
  /** What is written instead of a forbidden character. */
  readonly replacement: string;
  readonly escaped: RegExp;
}

const htmlCharacters: CharacterPolicy = {
  special:
    // eslint-disable-next-line no-control-regex
    /[&<>"'\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/,
  forbidden: /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu,
  replacement: "\uFFFD",
  escaped: /[&<>"']/g,
};

const xmlCharacters: CharacterPolicy = {
  // eslint-disable-next-line no-control-regex
  special: /[&<>"'\t\n\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/,
  forbidden: /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
  replacement: "",
  escaped: /[&<>"'\t\n\r]/g,
};

function fillTemplate<Safe extends Markup | Xml>(
  strings: readonly string[],
  values: readonly TemplateValue<Safe>[],
  safe: new (text: string) => Safe,
  characters: CharacterPolicy,
): string {
  let text = strings[0]!;
  for (let index = 0; index < values.length; index++)
    text += writeValue(values[index], safe, characters) + strings[index + 1]!;
  return text;
}

function writeValue<Safe extends Markup | Xml>(
  value: TemplateValue<Safe>,
  safe: new (text: string) => Safe,
  characters: CharacterPolicy,
): string {
  if (value === undefined) return "";
  if (value instanceof safe) return value.text;
  if (typeof value !== "object") return escapeText(String(value), characters);
  let text = "";
  for (const one of value as readonly TemplateValue<Safe>[])
    text += writeValue(one, safe, characters);
  return text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(
  text: string,
  { special, forbidden, replacement, escaped }: CharacterPolicy,
): string {
  if (!special.test(text)) return text;
  return text.replace(forbidden, replacement).replace(escaped, entityOf);
}

function entityOf(character: string): string {
  return entities[character] ?? `&#${character.charCodeAt(0)};`;
}
