import type { PageText } from "./page-text.ts";

/** Variation selectors that follow one another, in which programs hide bytes, and runs of zero-width characters. */
const hidden =
  /(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){3,}|[\u200B-\u200F\u2060-\u2064\uFEFF]{2,}/g;
/** The citations of an assistant that name a search result of its own: `citeturn0search1`. */
const searchCitation =
  /\uE200cite(?:\uE202turn[0-9]+[a-z]+[0-9]+)+\uE201|\bcite(?:turn[0-9]+(?:search|news|view|image|forecast)[0-9]+)+/g;

/**
 * Takes out marks that no reader sees, such as the manifest of a generator in variation selectors, and the citations of
 * an assistant that name no source.
 */
export function dropInvisibleMarks(page: PageText): void {
  const { text } = page;
  if (/[\u200B-\u200F\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]|\uDB40/.test(text))
    for (const { index, 0: match } of text.matchAll(hidden)) {
      const isManifest = match.charCodeAt(0) === 0xdb40 || /[\uFE00-\uFE0F]/.test(match);
      page.remove(
        { start: index, end: index + match.length },
        isManifest ? "a hidden mark of a program" : "a run of invisible characters",
      );
    }
  if (text.includes("citeturn") || text.includes("\uE200cite"))
    for (const { index, 0: match } of text.matchAll(searchCitation))
      page.remove(
        { start: index, end: index + match.length },
        "a citation of the assistant that names no source",
      );
}
