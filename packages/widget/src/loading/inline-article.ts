/** What an element's JSON child says; `text` is kept for the message. */
export type InlineArticle = { readonly value: unknown } | { readonly message: string };

/**
 * Reads the first `<script type="application/json">` child.
 *
 * Undefined means that there is none, or that the page's parser may still be at work on it.
 */
export function inlineArticle(host: Element): InlineArticle | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script === null) return undefined;
  try {
    return { value: JSON.parse(script.textContent) };
  } catch (error) {
    // The start of a JSON object is never JSON, so half a script cannot pass for a whole one.
    if (document.readyState === "loading") return undefined;
    return {
      message: `The JSON inside <mineral-brief> cannot be read: ${(error as Error).message}`,
    };
  }
}
