import { isTopicLine } from "../labelled-topics.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { isSummaryLine, namesSource } from "./summary-lines.ts";

/** `#稀土#`, a topic of Weibo. A heading of Markdown has a space after its sign. */
const topic = String.raw`#[\p{L}\p{N}](?:[^#\n]{0,27}[^#\s])?#`;
const topicsBefore = new RegExp(String.raw`^(?:${topic}\s?){1,9}(?=[^\s#])`, "u");
const topicsAfter = new RegExp(String.raw`(?<=[^\s#])\s?(?:${topic}\s?){1,9}$`, "u");
/** A bullet with only hashtags: `- #Tungsten #REE`, `- #钨# #稀土#`. `- #1` is the place in a list. */
const hashtagBullet = new RegExp(
  String.raw`^[-–—•*·▪●]\s{1,4}(?:(?:${topic}|#[\p{N}_]{0,9}\p{L}[\p{L}\p{N}_]{0,40})\s{0,4}){1,20}$`,
  "u",
);
const mayHaveHashtagBullet = /^[^\S\n]*[-–—•*·▪●][^\S\n]{1,4}#[\p{L}\p{N}_]/mu;
/** `#Tungsten#REE`, which has no topic. `#稀土#铜列入清单` has one before a headline. */
const joinedHashtags = /^(?:#[A-Za-z0-9_]+){2,}$/;
/** `Fwd: `, `【转发】` and `转：` before a headline. */
const forwarded =
  /^(?:(?:【(?:转发|轉發|转载|轉載|转|轉)】|(?:fwd?|fw|wg|转发|轉發|转载|轉載|转|轉)\s?[:\uFF1A])\s*){1,5}(?=\S)/i;
const inBrackets = /^【[^【】\n]{6,100}】$/u;
/** `25-11-07 17:55 来自 iPhone 15 Pro`, below the name of the account. */
const timeOfPost =
  /^(?:发布[于於]\s?)?(?:(?:[0-9]{2,4}-)?[0-9]{1,2}-[0-9]{1,2}|今天|昨天)\s[0-9]{1,2}:[0-9]{2}\s{1,3}来自\s?.{1,30}$/u;
/** The link of a post, whose address is not copied. */
const wordsOfLink = /\s?O?网页链接(?=[^\S\n]*$)/gm;
/** In UTF-16 code units. */
const longestAccount = 20;
/** No mark of a post is further down. */
const mostLines = 6;

const mayHaveTopics = new RegExp(topic, "u");
const mayHaveMarks = /[【转轉]|来自|^\s*(?:fwd?|fw|wg)\s?[:\uFF1A]/i;

/**
 * Removes bullets that have only hashtags, and what a post adds to a headline: its topics, `#稀土#`, the word that it was
 * forwarded, and the brackets around the headline, at the top or above a source line; and the account and the time above it.
 */
export function dropPostMarks(page: PageText): void {
  if (page.text.includes("#") && mayHaveHashtagBullet.test(page.text))
    for (const line of page.lines())
      if (hashtagBullet.test(line.text)) page.drop(line, "interface-residue", "a line of hashtags");
  if (page.text.includes("#") && mayHaveTopics.test(page.text))
    for (const line of page.lines()) dropTopics(page, line);
  if (page.text.includes("网页链接")) dropLinks(page);
  if (!mayHaveMarks.test(page.text.slice(0, 600))) return;
  const lines = page.lines().slice(0, mostLines);
  dropForwarded(page, lines[0]!);
  dropAccount(page, lines);
  dropBrackets(page, page.lines().slice(0, mostLines));
}

function dropTopics(page: PageText, { text, start, end }: PageLine): void {
  if (joinedHashtags.test(text) || isTopicLine(text)) return;
  const before = topicsBefore.exec(text)?.[0].trimEnd().length ?? 0;
  const after = topicsAfter.exec(text);
  if (before > 0) dropTopic(page, start, start + before);
  if (after !== null) dropTopic(page, end - after[0].trimStart().length, end);
}

function dropLinks(page: PageText): void {
  for (const { index, 0: match } of page.text.matchAll(wordsOfLink))
    page.drop(
      { start: index + match.search(/\S/), end: index + match.length },
      "interface-residue",
      "a link whose address was not copied",
    );
}

function dropTopic(page: PageText, start: number, end: number): void {
  page.drop({ start, end }, "text-not-kept", "a topic of a post");
}

function dropForwarded(page: PageText, { text, start }: PageLine): void {
  const length = forwarded.exec(text)?.[0].trimEnd().length ?? 0;
  if (length > 0)
    page.drop({ start, end: start + length }, "text-not-kept", "the mark of a forwarded post");
}

/** Removes the account and the time of a post. The name of the app may be above them. */
function dropAccount(page: PageText, lines: readonly PageLine[]): void {
  const at = lines.findIndex(({ text }) => timeOfPost.test(text));
  const [account, time, headline] = lines.slice(Math.max(0, at - 1));
  if (at < 1 || at > 2 || account === undefined || time === undefined) return;
  // Above a source line or a text, the first line is the headline.
  if (headline === undefined || account.text.length > longestAccount) return;
  if (isSummaryLine(headline) || namesSource(headline)) return;
  page.drop(account, "text-not-kept", "the account of a post");
  page.drop(time, "text-not-kept", "the time of a post");
}

function dropBrackets(page: PageText, lines: readonly PageLine[]): void {
  for (const [index, { text, start, end }] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined || !inBrackets.test(text)) continue;
    // The first line is the headline. Another one may be a heading, and `【東京=山田太郎】` is a byline.
    if ((index > 0 || /[=\uFF1D]/.test(text)) && !namesSource(below)) continue;
    page.blank(start, start + 1);
    page.blank(end - 1, end);
  }
}
