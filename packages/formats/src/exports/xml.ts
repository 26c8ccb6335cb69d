/** XML that is safe to write out: only `xml` makes it. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type XmlValue = Xml | string | undefined | readonly XmlValue[];

/**
 * A template of XML. A value that is not XML itself is escaped, for text and for attributes in double quotes alike,
 * so that a reader gets back every character, line breaks too; undefined is nothing. Characters that XML
 * does not allow are left out.
 */
export function xml(strings: TemplateStringsArray, ...values: XmlValue[]): Xml {
  let text = strings[0]!;
  for (const [index, value] of values.entries()) text += write(value) + strings[index + 1]!;
  return new Xml(text);
}

function write(value: XmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Xml) return value.text;
  if (typeof value === "object") return value.map(write).join("");
  return value
    .replace(notXml, "")
    .replace(/[&<>"\t\n\r]/g, (mark) => entities[mark] ?? `&#${mark.charCodeAt(0)};`);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Whatever is no character of XML 1.0, half a surrogate pair too. See https://www.w3.org/TR/xml/#charsets */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Tells whether XML can hold every character of a text. */
export function isXmlText(text: string): boolean {
  return text.search(notXml) === -1;
}
