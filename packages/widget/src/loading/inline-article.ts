/** The content of an element's JSON child. */
export type InlineArticle =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/**
 * Parses the first `<script type="application/json">` child.
 *
 * Undefined if there is none, or if the page is still being parsed and the script may be incomplete.
 */
export function inlineArticle(host: Element): InlineArticle | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script === null) return undefined;
  try {
    return { ok: true, value: JSON.parse(script.textContent) };
  } catch (error) {
    // A truncated JSON object is never valid JSON, so an incomplete script always ends up here.
    if (document.readyState === "loading") return undefined;
    return {
      ok: false,
      message: `The JSON inside <mineral-brief> is not valid: ${(error as Error).message}`,
    };
  }
}
