import type { PageText } from "./page-text.ts";

/** A cheap test that rules out most texts. */
const mayBeEmpty = /Investment Rating|投资评级|投資評級|核心[观觀][点點]/i;

/**
 * `1. Report Industry Investment Rating No relevant information provided.`, `报告行业投资评级 未提及`, `核心观点：无`: a heading of
 * the notes of a broker, and words that say that there is no text for it.
 */
const emptySection = new RegExp(
  String.raw`(?<=^|[\s。])(?:#{1,6} |\*\*)?(?:[0-9]{1,2}[.、．]\s?|[一二三四五][、．.]\s?)?` +
    String.raw`(?:(?:Report )?(?:Industry )?Investment Rating(?: of the (?:Report|Industry))?(?:\*\*)?\s?:?\s+(?:No relevant information (?:is |was )?(?:provided|mentioned|available)|Not (?:provided|mentioned|available)|None|N/A)(?:\.(?=\s|$)|(?=[^\S\n]*$|\s+[0-9]{1,2}\.))` +
    String.raw`|(?:[报報]告)?(?:的?行[业業])?的?(?:投[资資][评評][级級]|核心[观觀][点點])(?:\*\*)?(?:\s?[:\uFF1A]\s?|\s+)(?:未提及|未提供|暂无|暫無|[无無])(?:相关(?:信息|内容))?[。.]?(?=\s|$))`,
  "gim",
);

/** Removes the headings of sections that say that they have no text, with these words. In a bullet, the words are kept. */
export function dropEmptySections(page: PageText): void {
  const { text } = page;
  if (!mayBeEmpty.test(text)) return;
  for (const { index, 0: match } of text.matchAll(emptySection))
    page.drop(
      { start: index, end: index + match.length },
      "text-not-kept",
      "a section without a text",
    );
}
