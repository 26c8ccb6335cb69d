import { pastedPages } from "@mineral-brief/fixtures/pasted-pages";
import { describe, expect, test } from "vitest";
import { text } from "./text.ts";

/** Pages that are read by a sign of the complete text, which another page changes. */
const readAsOne = [
  // Mails, chats and files of other programs.
  "mail-answer-between-quotes",
  "mail-forwarded-inline-crlf",
  "mail-on-wrote",
  "mail-summary-above-quoted-reply",
  "mail-uncited-summary-above-quoted-summary",
  "telegram",
  "telegram-english",
  "telegram-russian",
  "live-blog",
  "rtf",
  "rtf-accents",
  "post-with-arrows",
  // Signs of citations, bullets and headlines that count only where no others are.
  "chat-round-brackets",
  "citations-with-ref",
  "news-site-japanese",
  "news-site-spanish",
  "word-footnotes-below-issue",
  "labelled-lines-and-letters",
  "numbered-headlines",
  // A text in another language decides the order of day and month.
  "date-ambiguous",
  "date-ambiguous-with-time",
  // Groups without a headline above them continue a short text.
  "flags",
  "no-headline-bulleted",
];

/** Pages whose parts belong to the text next to them if only an empty line is between. */
const needRule = [
  // The headline is below the text, or none is there, or none has a source line.
  "cut-then-headline",
  "cut-chinese-then-english-headline",
  "headline-last-alone",
  "headline-last-chinese-body",
  "headline-last-english",
  "headline-first-alone",
  "headline-first-bullets-chinese",
  "headline-first-question",
  "flags-date-only",
  "flags-headline-only",
  "lone-headlines-over-bodies",
  "no-headline",
  "no-headline-chinese-remark",
  "three-pages-with-rules",
  "two-headers-side-by-side",
  "two-headers-side-by-side-chinese",
  "two-pages-headers-last",
  "lead-above-source-line-without-another",
  "markdown-title-above-byline",
  // Remarks, lists and boxes that are recognised at the top or at the end of a text.
  "chat-daggers",
  "chatgpt",
  "chatgpt-h3-bold-lead",
  "copilot-names-of-sites",
  "deepseek-summary-below-rule",
  "lead-below-groups-lines",
  "news-site-english",
  "pdf-two-page",
  "takeaways-nothing-chinese",
  "weibo",
];

/** Each page is read above one of so many. All pairs take ten times as long. */
const stride = 13;

/** Reads the articles of a text, without their topics: one at the top is also that of the texts below it. */
function read(source: string): string[] {
  return text.parse(source).documents.map(({ data }) => {
    const { id: _, topics: __, ...article } = data as Record<string, unknown>;
    return JSON.stringify(article);
  });
}

describe.each([
  ["a rule", "\n\n---\n\n", readAsOne],
  ["an empty line", "\n\n", [...readAsOne, ...needRule]],
])("two pages with %s between them are read as each alone", (_, separator, excluded) => {
  const pages = pastedPages
    .filter(({ name }) => !excluded.includes(name))
    .map(({ name, source }, index) => ({
      name,
      index,
      source: source.trim(),
      articles: read(source),
    }));

  test.each(pages)("$name", (above) => {
    const others = pages.filter(
      (below) => below !== above && (below.index - above.index) % stride === 0,
    );
    expect(others.length).toBeGreaterThan(5);
    const differing = others.filter((below) => {
      const found = read(above.source + separator + below.source);
      return found.join() !== [...above.articles, ...below.articles].join();
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

test("only pages that exist are excluded", () => {
  const names = new Set(pastedPages.map(({ name }) => name));
  expect([...readAsOne, ...needRule].filter((name) => !names.has(name))).toEqual([]);
});
