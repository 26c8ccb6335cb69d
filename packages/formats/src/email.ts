import type { Article } from "@mineral-brief/schema";
import { directionOfLanguage, textOf } from "@mineral-brief/schema/reading";
import { emailBrief } from "./email/email-brief.ts";
import { emailCarrier } from "./email/email-carrier.ts";
import { preheaderOf } from "./email/preheader.ts";
import { darkStyle, styles } from "./email/styles.ts";
import { viewForEmail } from "./email/view-for-email.ts";
import { feedTitle } from "./exports/feed-words.ts";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { findUncarried } from "./losses.ts";
import { Markup, markup } from "./markup.ts";
import { requireArticles } from "./require-articles.ts";

/**
 * Writes a newsletter: one HTML file that mail programs can show. The title of the page is the subject.
 *
 * Every style is in an attribute, because mail programs remove style sheets; a style sheet only adds dark colours.
 * `email-text` writes the same as plain text. See docs/formats/email.md.
 */
export const email: AlwaysWritableFormat = {
  ...exportTraits.email,
  serialise(articles: readonly Article[], { feed, nameOf } = {}) {
    requireArticles(articles);
    const language = mainLanguage(articles);
    const direction = directionOfLanguage(language);
    const side = direction === "rtl" ? `;${styles.columnRtl}` : "";
    const subject = feedTitle(articles, feed);
    const briefs = articles.map((article, index) =>
      emailBrief(viewForEmail(article, nameOf), `brief-${index + 1}`, articles.length === 1),
    );
    const page = markup`<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${new Markup(darkStyle)}</style>
</head>
<body class="ground" style="${styles.body}">
<div style="${styles.preheader}">${preheaderOf(articles, nameOf)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" style="${styles.margin}">
${outlook('<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
<div style="${styles.column}${side}">
${articles.length > 1 ? contents(subject, articles) : undefined}${briefs}</div>
${outlook("</td></tr></table>")}
</td></tr>
</table>
</body>
</html>
`;
    return { ok: true, text: page.text, losses: findUncarried(articles, emailCarrier) };
  },
};

/** Returns the language of most briefs; of two, that of the first brief. */
function mainLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [[language] = ["en"]] = [...counts].toSorted(([, left], [, right]) => right - left);
  return language;
}

/** The title of a newsletter, and the headlines of its briefs with links to them. */
function contents(subject: string, articles: readonly Article[]): Markup {
  return markup`<h1 class="text" style="${styles.title}">${subject}</h1>
<ol class="text" style="${styles.contents}">
${articles.map(({ headline, language }, index) => {
  const own = typeof headline === "string" ? undefined : headline;
  const lang = own?.lang ?? language;
  return markup`<li style="${styles.item}"><a lang="${lang}" dir="${own?.dir ?? directionOfLanguage(lang)}" class="text" href="#brief-${index + 1}" style="${styles.plainLink}">${textOf(headline)}</a></li>\n`;
})}</ol>
`;
}

/** Markup that only Outlook for Windows reads. It does not know `max-width`. */
function outlook(html: string): Markup {
  return new Markup(`<!--[if mso]>${html}<![endif]-->`);
}
