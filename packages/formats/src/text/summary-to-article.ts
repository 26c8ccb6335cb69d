import type { Article, Insight, Text } from "@mineral-brief/schema";
import { guessLanguage, hasHan } from "@mineral-brief/schema/reading";
import type { PositionNode, PositionProperty } from "../positions/position-tree.ts";
import { trimSpan, type Span } from "./spans.ts";
import { stableId } from "../identity/stable-id.ts";
import type { Bullet, Summary, Words } from "./summary.ts";

/**
 * Makes an article of a summary. The form states no language, so the article's is guessed from the
 * script of its insights, and texts in another script name their own.
 *
 * Omits keys that the summary has no text for, even required ones: the validator reports them.
 */
export function summaryToArticle(summary: Summary): Partial<Article> {
  const { topics, title, source, published, lead, groups } = summary;
  const language =
    guessLanguage(firstTexts(summary).join(" ")) ?? guessLanguage(title?.text ?? "") ?? "en";
  const inLanguage = (words: Words): Text => withLanguage(words.text, language);
  return {
    schemaVersion: "1.0",
    id: stableId(source?.text ?? "", published?.text ?? "", title?.text ?? ""),
    ...(title && { headline: inLanguage(title) }),
    language,
    ...(source && { source: { name: inLanguage(source) } }),
    ...(published && { datePublished: published.text }),
    ...(topics.length > 0 && { topics: topics.map(inLanguage) }),
    ...(lead.length > 0 && { coreInsights: lead.map(toInsight) }),
    ...(groups.length > 0 && {
      groups: groups.map(({ title: heading, bullets }) => ({
        ...(heading && { title: inLanguage(heading) }),
        insights: bullets.map(toInsight),
      })),
    }),
  };
}

/** The texts of at most twenty insights, which are enough to guess from. */
function firstTexts({ lead, groups }: Summary): string[] {
  const texts: string[] = [];
  for (const { bullets } of [{ bullets: lead }, ...groups]) {
    for (const { text } of bullets) {
      if (texts.length === 20) return texts;
      texts.push(text);
    }
  }
  return texts;
}

function toInsight({ text, citations }: Bullet): Insight {
  return citations.length > 0 ? { text, citations: citations.slice() } : { text };
}

/** A headline with Chinese words is Chinese, however many Latin names stand in it. */
function withLanguage(text: string, language: string): Text {
  const own = hasHan(text) && language !== "ja" ? "zh" : guessLanguage(text);
  // Latin names stand in every language; only other scripts say something.
  return own === undefined || own === language || (own === "en" && language !== "zh")
    ? text
    : { value: text, lang: own };
}

/** Where the article's values stand in the text that the summary was read from. */
export function summaryPositions(summary: Summary, text: string): PositionNode {
  const insightNode = (bullet: Bullet): PositionNode => bulletPositions(bullet, text);
  const { topics, title, source, published, lead, groups } = summary;
  const entries: [string, PositionNode | undefined][] = [
    ["headline", title && leaf(title)],
    ["source", source && node(source, { name: leaf(source) })],
    ["datePublished", published && leaf(published)],
    ["topics", list(topics, leaf)],
    ["coreInsights", list(lead, insightNode)],
    [
      "groups",
      list(groups, (group) =>
        node(group, {
          title: group.title && leaf(group.title),
          insights: list(group.bullets, insightNode) ?? leaf(group),
        }),
      ),
    ],
  ];
  return node(summary, Object.fromEntries(entries), summary.start);
}

/** The words stand before their closing citations; a stop behind those is left out of the range. */
function bulletPositions(bullet: Bullet, text: string): PositionNode {
  const { start, end, marks } = bullet;
  let wordsEnd = end;
  for (const mark of marks.toReversed()) {
    if (!/^\s*[.\u3002]?\s*$/u.test(text.slice(mark.end, wordsEnd))) break;
    wordsEnd = trimSpan(text, start, mark.start).end;
  }
  const firstMarkOf = (id: number): Span => marks.find(({ numbers }) => numbers.includes(id))!;
  return node(bullet, {
    text: leaf({ start, end: Math.max(wordsEnd, start) }),
    citations:
      marks.length === 0
        ? undefined
        : {
            start: marks[0]!.start,
            end: marks.at(-1)!.end,
            items: bullet.citations.map((id) => leaf(firstMarkOf(id))),
          },
  });
}

function leaf({ start, end }: Span): PositionNode {
  return { start, end };
}

function list<Item extends Span>(
  items: readonly Item[],
  toNode: (item: Item) => PositionNode,
): PositionNode | undefined {
  return items.length === 0
    ? undefined
    : { start: items[0]!.start, end: items.at(-1)!.end, items: items.map(toNode) };
}

function node(
  span: Span,
  parts: Readonly<Record<string, PositionNode | undefined>>,
  insertAt = span.end,
): PositionNode {
  const properties = new Map<string, PositionProperty>();
  for (const [key, value] of Object.entries(parts)) {
    if (value !== undefined)
      properties.set(key, { keyStart: value.start, keyEnd: value.end, value });
  }
  return { start: span.start, end: span.end, properties, insertAt };
}
