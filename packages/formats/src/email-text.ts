import type { Article } from "@mineral-brief/schema";
import { textOf, labelsFor } from "@mineral-brief/schema/reading";
import { emailTextCarrier } from "./email/email-carrier.ts";
import { emailTextOf } from "./email/email-text-of.ts";
import { letterBriefs, mainLanguage, type LetterBrief } from "./email/letter-briefs.ts";
import { viewForEmail } from "./email/view-for-email.ts";
import { feedTitle } from "./exports/feed-words.ts";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { findUncarried } from "./losses.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/** Writes a newsletter as plain text: the plain version of `email`, for mail programs without HTML. See docs/formats/email.md. */
export const emailText: AlwaysWritableFormat = {
  ...exportTraits["email-text"],
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    const { feed, nameOf } = requireOptions(options);
    const language = mainLanguage(articles);
    const letter = letterBriefs(articles, language);
    const briefs = letter.map((brief) => emailTextOf(viewForEmail(brief, false, nameOf)));
    const head =
      articles.length > 1 ? [`${feedTitle(articles, feed)}\n\n${contents(letter, language)}`] : [];
    const text = [...head, ...briefs].join(`\n${"=".repeat(40)}\n\n`);
    return { ok: true, text, losses: findUncarried(articles, emailTextCarrier) };
  },
};

/** The numbered headlines of a newsletter, with what warns about them. */
function contents(briefs: readonly LetterBrief[], language: string): string {
  return briefs
    .map(({ article, warning, replacedBy }, index) => {
      const replacement =
        replacedBy &&
        `   ${labelsFor(language).replacedBy} ${textOf(replacedBy.article.headline)}\n`;
      return `${index + 1}. ${warning}${textOf(article.headline)}\n${replacement ?? ""}`;
    })
    .join("");
}
