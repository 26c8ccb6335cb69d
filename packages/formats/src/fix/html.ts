import { isArticle, type Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { ReadableFormat } from "../format.ts";
import { htmlFragment } from "../html-fragment.ts";
import { html } from "../html.ts";
import { briefMarkup } from "../html/brief-markup.ts";
import { findEmbeddedArticles, type EmbeddedArticle } from "../html/find-embedded-articles.ts";
import { markup } from "../markup.ts";
import { parseJson } from "../positions/parse-json.ts";
import { changeJson, jsonWriter } from "./change-json.ts";
import type { DocumentChange, Fixer, OpenText } from "./fixer.ts";
import { structureOfDocument } from "./structure.ts";
import type { TextEdit } from "./text-edit.ts";

export const htmlFixer: Fixer = fixerOf(html);
export const htmlFragmentFixer: Fixer = fixerOf(htmlFragment);

/** Characters that could end the script element, and characters that HTML does not allow. */
const unsafe = /<|(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

function fixerOf({ name, parse }: ReadableFormat): Fixer {
  return {
    name,
    parse,
    open(source, documents): OpenText {
      const writer = jsonWriter(source, unsafe);
      const embedded = findEmbeddedArticles(source).filter(({ start, end }) =>
        parseJson(source.slice(start, end)).diagnostics.every(
          ({ code }) => code === "key-duplicate",
        ),
      );
      const articles = documents.map(({ data }) => data as Article);
      return (change) => {
        const { document } = change;
        // The text of a saved page without an embedded article is not edited.
        if (documents[document] === undefined) return undefined;
        // With an error in the data of one article, it is not clear which HTML belongs to which of the others.
        if (embedded.length !== documents.length) return undefined;
        // A page shows only valid articles.
        if (![...articles, change.article].every((article) => isArticle(article))) return undefined;
        const json = changeJson(structureOfDocument(source, documents[document]!), change, writer);
        const shown = changeShown(source, embedded, articles, change);
        return shown === undefined
          ? undefined
          : [...json, ...shown, ...changeTitle(source, articles, change)];
      };
    },
  };
}

/**
 * Rewrites the HTML of an article in a page. Returns no edits if the page has only its JSON. Returns undefined if the
 * HTML is not what this version writes: it may have been edited by hand.
 */
function changeShown(
  source: string,
  embedded: readonly EmbeddedArticle[],
  articles: readonly Article[],
  { document, article }: DocumentChange,
): TextEdit[] | undefined {
  const from = embedded[document - 1]?.end ?? 0;
  const start = source.indexOf('<article class="mineral-brief"', from);
  const to = embedded[document]!.start;
  if (start === -1 || start > to) return [];
  const idPrefix = /aria-labelledby="([^"]*)headline"/.exec(source.slice(start, to))?.[1] ?? "";
  // A page and a fragment.
  for (const [headingLevel, open] of [
    [1, "all"],
    [2, "first"],
    [1, "first"],
  ] as const) {
    const show = (shown: Article): string =>
      briefMarkup(shown, { idPrefix, headingLevel, open }).text;
    const before = show(articles[document]!);
    const after = show(article as Article);
    for (const lineBreak of ["\n", "\r\n"]) {
      const shown = before.replaceAll("\n", lineBreak);
      if (source.startsWith(shown, start))
        return [{ start, end: start + shown.length, text: after.replaceAll("\n", lineBreak) }];
    }
  }
  return undefined;
}

/** Changes the title of the page if it is the headline. */
function changeTitle(
  source: string,
  articles: readonly Article[],
  { document, article }: DocumentChange,
): TextEdit[] {
  const [before, after] = [articles[document]!, article as Article].map(
    ({ headline }) => markup`${textOf(headline)}`.text,
  );
  if (before === after) return [];
  const title = articles.map(({ headline }) => markup`${textOf(headline)}`.text);
  const opening = "<title>";
  const start = source.indexOf(`${opening}${title.join(" · ")}</title>`);
  if (start === -1) return [];
  const at = title
    .slice(0, document)
    .reduce((sum, part) => sum + part.length + 3, start + opening.length);
  return [{ start: at, end: at + before!.length, text: after! }];
}
