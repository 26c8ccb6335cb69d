const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would turn it into a line feed.
  "\r": "&#13;",
};

/** Writes attributes as HTML, with a space before each. Attributes that are undefined are omitted. */
export function serialiseAttributes(
  attributes: Iterable<readonly [name: string, value: string | undefined]>,
): string {
  let html = "";
  for (const [name, value] of attributes)
    if (value !== undefined) html += value === "" ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  return html;
}

/**
 * Escapes the value of an attribute in double quotes. A character that HTML cannot hold becomes U+FFFD.
 *
 * See https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 */
// `@mineral-brief/formats/markup` escapes too, but the widget imports only the schema package.
function escapeText(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (character) => escapes[character]!)
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}
