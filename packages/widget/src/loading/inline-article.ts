/**
 * Parses the first `<script type="application/json">` child.
 *
 * Undefined if there is none, or if the page is still being parsed and the script may be incomplete. JSON that is not valid,
 * or not in such a script, is a `String` object, which no valid article is, so that the file of the messages can explain it.
 */
export function inlineArticle(host: Element): { readonly value: unknown } | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const { textContent } = script ?? host;
  if (script === null && !/^\s*{\s*"/.test(textContent)) return undefined;
  try {
    if (script !== null) return { value: JSON.parse(textContent) };
  } catch {
    // A truncated JSON object is never valid JSON, so an incomplete script always ends up below.
  }
  return document.readyState === "loading" ? undefined : { value: new String(textContent) };
}
