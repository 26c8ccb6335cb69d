import type { Article, Insight, Text } from "@mineral-brief/schema";
import { guessLanguage, hasHan } from "@mineral-brief/schema/reading";
import type { ParseOptions } from "../format.ts";
import type { PositionNode, PositionProperty } from "../positions/position-tree.ts";
import { citationsOf, idSpans, placedCitations, type PlacedCitation } from "./citation-marks.ts";
import { endOfWords } from "./clean-words.ts";
import { linkedSources } from "./source-list.ts";
import { trimSpan, type Span } from "./spans.ts";
import { stableId } from "../identity/stable-id.ts";
import { languageOfHan } from "./summary-language.ts";
import type { Bullet, ListedSource, Summary, Words } from "./summary.ts";

/** The headline of an article whose text has none. The rule `placeholder-left` reports it. */
const missingHeadline = "TODO: the headline";

/**
 * Makes an article of a summary in a language. Texts in another script get a language of their own.
 *
 * Omits keys that the summary has no text for, even required ones: the validator reports them.
 */
export function summaryToArticle(
  summary: Summary,
  language: string,
  { headline, source: sourceName, date }: ParseOptions = {},
): Partial<Article> {
  const { topics, title, source, sourceAddress, published, modified, lead, groups } = summary;
  const references = referencesOf(summary);
  const name = source?.text ?? sourceName ?? (sourceAddress && hostOf(sourceAddress.text));
  const when = published?.text ?? date;
  const inLanguage = (words: Words): Text => withLanguage(words.text, language);
  const article: Partial<Article> = {
    schemaVersion: "1.0",
    id: stableId(name ?? "", when ?? "", title?.text ?? headline ?? ""),
    headline: title ? inLanguage(title) : (headline ?? missingHeadline),
    language,
  };
  if (name !== undefined)
    article.source = {
      name: nameInLanguage(name, language),
      ...(sourceAddress && { url: sourceAddress.text }),
    };
  if (when !== undefined) article.datePublished = when;
  if (modified) article.dateModified = modified.text;
  if (topics.length > 0) article.topics = topics.map(inLanguage);
  if (lead.length > 0) article.coreInsights = lead.map(toInsight);
  if (groups.length > 0)
    article.groups = groups.map(({ title: heading, bullets }) => {
      const insights = bullets.map(toInsight);
      return heading ? { title: inLanguage(heading), insights } : { insights };
    });
  if (references.length > 0)
    article.references = references.map((reference) => ({
      id: reference.id,
      ...(reference.title && { title: inLanguage(reference.title) }),
      ...(reference.publisher && { publisher: inLanguage(reference.publisher) }),
      ...(reference.url && { url: reference.url.text }),
      ...(reference.datePublished && { datePublished: reference.datePublished.text }),
    }));
  if (summary.provenance) article.provenance = summary.provenance;
  return article;
}

/** Returns the entries of the list of sources, then the addresses that citations link to: one entry per number. */
function referencesOf({ references, lead, groups }: Summary): ListedSource[] {
  const found = new Map<number, ListedSource>();
  const linked = linkedSources([{ bullets: lead }, ...groups]);
  for (const reference of [...references, ...linked])
    if (!found.has(reference.id)) found.set(reference.id, reference);
  return found.size === 0 ? [] : [...found.values()].toSorted((left, right) => left.id - right.id);
}

/** Returns the name of a source. A name in pinyin is Chinese, but in an article in another language it stays plain. */
function nameInLanguage(name: string, language: string): Text {
  return pinyin.test(name) && name.includes(" ")
    ? language.startsWith("zh")
      ? { value: name, lang: "zh-Latn-pinyin" }
      : name
    : withLanguage(name, language);
}

const syllable =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:o|ng?)?|u?ai|ua(?:ng?)?|e(?:i|ng?|r)?|i(?:e|ng?|ong|u)?|o(?:ng|u)?|u(?:e|i|n|o)?|[v\u00FC]e?)";
const pinyin = new RegExp(`^${syllable}(?: ${syllable})*$`, "i");

function toInsight({ text, marks }: Bullet): Insight {
  return marks.length > 0 ? { text, citations: citationsOf(marks) } : { text };
}

/** The languages of a script that `guessLanguage` takes for another one with the same letters. */
const sameScript: Readonly<Record<string, RegExp>> = {
  zh: /^(?:ja|zh)/,
  ru: /^(?:uk|be|kk|ky|mn)/,
  ar: /^(?:fa|ur)/,
};

/**
 * Returns a text with its language, if it is not that of the article. A text with Chinese words is Chinese, even if most
 * of its words are Latin names; but in Japanese many words have only such characters.
 */
function withLanguage(text: string, language: string): Text {
  const guessed = hasHan(text) && language !== "ja" ? languageOfHan(text) : guessLanguage(text);
  const own = guessed !== undefined && sameScript[guessed]?.test(language) ? language : guessed;
  // Every language uses Latin names, so only another script shows the language.
  return own === undefined || own === language || (own === "en" && !language.startsWith("zh"))
    ? text
    : { value: text, lang: own };
}

/** Returns the host of an address without `www.`: `reuters.com`. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?(?<host>[^/?#:]+)/.exec(address)?.groups!["host"] ?? address;
}

function sourcePositions({ source, sourceAddress }: Summary): PositionNode | undefined {
  const name = source ?? sourceAddress;
  return name && node(name, { name: leaf(name), url: sourceAddress && leaf(sourceAddress) });
}

/** Finds the ranges of the article's values in the text of the summary. */
export function summaryPositions(summary: Summary, text: string): PositionNode {
  const insightNode = (bullet: Bullet): PositionNode => bulletPositions(bullet, text);
  const { topics, title, published, modified, lead, groups } = summary;
  const entries: [string, PositionNode | undefined][] = [
    ["headline", title && leaf(title)],
    ["source", sourcePositions(summary)],
    ["datePublished", published && leaf(published)],
    ["dateModified", modified && leaf(modified)],
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
    [
      "references",
      list(referencesOf(summary), (reference) =>
        node(reference, {
          id: idPosition(reference, text),
          title: reference.title && leaf(reference.title),
          publisher: reference.publisher && leaf(reference.publisher),
          url: reference.url && leaf(reference.url),
          datePublished: reference.datePublished && leaf(reference.datePublished),
        }),
      ),
    ],
  ];
  return node(summary, Object.fromEntries(entries), summary.start);
}

function bulletPositions(bullet: Bullet, text: string): PositionNode {
  const { start, marks } = bullet;
  return node(bullet, {
    text: leaf({ start, end: endOfWords(text, bullet, marks) }),
    citations:
      marks.length === 0
        ? undefined
        : {
            start: marks[0]!.start,
            end: marks.at(-1)!.end,
            items: placedCitations(marks).map((placed) => citationPosition(placed, text)),
          },
  });
}

function citationPosition({ mark, index }: PlacedCitation, text: string): PositionNode {
  const span = idSpans(text, mark)[index]!;
  const locator = mark.locators?.[index];
  return locator === undefined
    ? leaf(span)
    : node(span, { id: leaf(span), locator: leaf(locator) });
}

/** The number of an entry in a list of sources, with its brackets. */
function idPosition(reference: ListedSource, text: string): PositionNode {
  const { start, end, title, url, publisher } = reference;
  const parts = [title, url, publisher].map((part) => part?.start ?? end);
  return leaf(trimSpan(text, start, Math.min(...parts)));
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
