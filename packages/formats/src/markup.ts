/** HTML that is safe to write as it is. The tag `markup` makes it; call `new Markup` for constant HTML only. */
export class Markup {
  declare readonly language: "html";
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** XML that is safe to write as it is. The tag `xml` makes it. */
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
  readonly forbidden: RegExp;
  /** What is written instead of a forbidden character. */
  readonly replacement: string;
  readonly escaped: RegExp;
}

const htmlCharacters: CharacterPolicy = {
  forbidden: /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu,
  replacement: "\uFFFD",
  escaped: /[&<>"']/g,
};

const xmlCharacters: CharacterPolicy = {
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
  const write = (value: TemplateValue<Safe>): string => {
    if (value === undefined) return "";
    if (value instanceof safe) return value.text;
    if (typeof value === "object") return (value as TemplateValue<Safe>[]).map(write).join("");
    return escapeText(String(value), characters);
  };
  let text = strings[0]!;
  for (const [index, value] of values.entries()) text += write(value) + strings[index + 1]!;
  return text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(text: string, { forbidden, replacement, escaped }: CharacterPolicy): string {
  return text
    .replace(forbidden, replacement)
    .replace(escaped, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
