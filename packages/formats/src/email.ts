import type { Article } from "@mineral-brief/schema";
import {
  directionOf,
  directionOfLanguage,
  labelsFor,
  languageOf,
  textOf,
} from "@mineral-brief/schema/reading";
import { emailBrief } from "./email/email-brief.ts";
import { emailCarrier } from "./email/email-carrier.ts";
import {
  letterBriefs,
  mainLanguage,
  type LetterBrief,
  type LetterTarget,
} from "./email/letter-briefs.ts";
import { preheaderOf } from "./email/preheader.ts";
import { darkStyle, styles } from "./email/styles.ts";
import { viewForEmail } from "./email/view-for-email.ts";
import { feedTitle } from "./exports/feed-words.ts";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { findUncarried } from "./losses.ts";
import { Markup, markup } from "./markup.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/**
 * Writes a newsletter: one HTML file that mail programs can show. The title of the page is the subject.
 *
 * Every style is in an attribute, because mail programs remove style sheets; a style sheet only adds dark colours.
 * `email-text` writes the same as plain text. See docs/formats/email.md.
 */
export const email: AlwaysWritableFormat = {
  ...exportTraits.email,
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    const { feed, nameOf } = requireOptions(options);
    const language = mainLanguage(articles);
    const direction = directionOfLanguage(language);
    const side = direction === "rtl" ? `;${styles.sides.rtl}` : "";
    const subject = feedTitle(articles, feed);
    const letter = letterBriefs(articles, language);
    const isOnly = articles.length === 1;
    const briefs = letter.map((brief) =>
      emailBrief(viewForEmail(brief, true, nameOf), brief.id, { isOnly, direction }),
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
<div style="${styles.preheader}">${preheaderOf(letter, nameOf)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" style="${styles.margin}">
${outlook('<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
<div style="${styles.column}${side}">
${articles.length > 1 ? contents(subject, letter, language) : undefined}${briefs}</div>
${outlook("</td></tr></table>")}
</td></tr>
</table>
</body>
</html>
`;
    return { ok: true, text: page.text, losses: findUncarried(articles, emailCarrier) };
  },
};

/** The title of a newsletter, and the headlines of its briefs with links to them, and with what warns about them. */
function contents(subject: string, briefs: readonly LetterBrief[], language: string): Markup {
  const link = ({ article, id }: LetterTarget): Markup => {
    const { headline } = article;
    return markup`<a lang="${languageOf(headline, article)}" dir="${directionOf(headline, article)}" class="text" href="#${id}" style="${styles.plainLink}">${textOf(headline)}</a>`;
  };
  return markup`<h1 class="text" style="${styles.title}">${subject}</h1>
<ol class="text" style="${styles.contents}">
${briefs.map(
  (brief) =>
    markup`<li style="${styles.item}">${brief.warning && markup`<b>${brief.warning}</b>`}${link(brief)}${brief.replacedBy && markup`<br>${labelsFor(language).replacedBy} ${link(brief.replacedBy)}`}</li>\n`,
)}</ol>
`;
}

/** Markup that only Outlook for Windows reads. It does not know `max-width`. */
function outlook(html: string): Markup {
  return new Markup(`<!--[if mso]>${html}<![endif]-->`);
}
