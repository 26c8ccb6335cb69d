import type { Article } from "@mineral-brief/schema";
import { emailTextCarrier } from "./email/email-carrier.ts";
import { emailTextOf } from "./email/email-text-of.ts";
import { viewForEmail } from "./email/view-for-email.ts";
import { feedTitle } from "./exports/feed-words.ts";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { findUncarried } from "./losses.ts";
import { requireArticles } from "./require-articles.ts";

/** Writes a newsletter as plain text: the plain version of `email`, for mail programs without HTML. See docs/formats/email.md. */
export const emailText: AlwaysWritableFormat = {
  ...exportTraits["email-text"],
  serialise(articles: readonly Article[], { feed, nameOf } = {}) {
    requireArticles(articles);
    const briefs = articles.map((article) => emailTextOf(viewForEmail(article, nameOf)));
    const title = articles.length > 1 ? [`${feedTitle(articles, feed)}\n`] : [];
    const text = [...title, ...briefs].join(`\n${"=".repeat(40)}\n\n`);
    return { ok: true, text, losses: findUncarried(articles, emailTextCarrier) };
  },
};
