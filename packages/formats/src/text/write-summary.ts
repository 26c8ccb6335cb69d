import type { Article, Citation, Group, Insight, Reference } from "@mineral-brief/schema";
import {
  citationId,
  publicationDateOf,
  readLocatedMark,
  textOf,
} from "@mineral-brief/schema/reading";
import { cleanWords } from "./clean-words.ts";
import { leadNameIn } from "./lead-names.ts";
import { sourceListNameIn, sourceNameIn } from "./source-list.ts";

/**
 * Writes articles in the canonical form: topics, headline and source line, then the body as one line, and below
 * it the list of sources. Topics that all articles share are written once, above the first article. Other topics are above the
 * headline of their article.
 */
export function writeSummaries(articles: readonly Article[]): string {
  const topics = articles.map((article) =>
    (article.topics ?? []).map((topic) => cleanWords(textOf(topic))),
  );
  const areShared = topics.every((own) => own.join("\n") === topics[0]!.join("\n"));
  return articles
    .flatMap((article, index) => [
      // Parts the headline from the list of sources above it.
      ...(index > 0 && hasSources(articles[index - 1]!) ? [""] : []),
      ...(areShared && index > 0 ? [] : topics[index]!),
      writeSummary(article),
    ])
    .join("\n");
}

function writeSummary(article: Article): string {
  const { headline, source, coreInsights = [], groups = [], language } = article;
  const lines = [cleanWords(textOf(headline))];
  const sourceLine = writeSourceLine(
    source === undefined ? undefined : cleanWords(textOf(source.name)),
    publicationDateOf(article),
  );
  if (sourceLine !== "") lines.push(sourceLine);
  const body = [
    ...(coreInsights.length > 0 ? [`${leadNameIn(language)}${writeInsights(coreInsights)}`] : []),
    ...groups.map((group, index) => writeGroup(group, index + 1)),
  ];
  if (body.length > 0) lines.push(body.join(" "), ...writeSources(article));
  return lines.join("\n");
}

function hasSources({ references = [] }: Article): boolean {
  return references.some(({ id }) => typeof id === "number");
}

/** Writes a list of sources below a body. It has no place for references whose ids are not numbers. */
function writeSources({ language, references = [] }: Article): string[] {
  const entries = references
    .filter(({ id }) => typeof id === "number")
    .map((reference) => writeReference(reference, language));
  return entries.length === 0 ? [] : ["", sourceListNameIn(language), ...entries];
}

/**
 * `[1] Tin report https://example.org/tin (USGS, 2025-10-24)`. Below a title without an address, a publisher or a date alone cannot
 * be read again. A number alone is none of an entry, so words are added to it.
 */
function writeReference(
  { id, title, url, publisher, datePublished }: Reference,
  language: string,
): string {
  const name = title === undefined ? "" : cleanWords(textOf(title));
  const about = [publisher === undefined ? "" : cleanWords(textOf(publisher)), datePublished ?? ""];
  const tail = about.filter((part) => part !== "").join(", ");
  const isRead = name === "" || url !== undefined || about.every((part) => part !== "");
  const parts = [name, url ?? "", tail !== "" && isRead ? `(${tail})` : ""].filter(
    (part) => part !== "",
  );
  return `[${id}] ${parts.length === 0 ? `${sourceNameIn(language)} ${id}` : parts.join(" ")}`;
}

/** `Name· 2025-10-23 17:55`; the form has no seconds and no offsets. */
function writeSourceLine(name: string | undefined, date: string | undefined): string {
  const stated = date?.slice(0, 16).replace("T", " ") ?? "";
  if (name === undefined) return stated;
  return stated === "" ? `${name}·` : `${name}· ${stated}`;
}

function writeGroup(group: Group, number: number): string {
  const title = group.title === undefined ? "" : `: ${cleanWords(textOf(group.title))}`;
  return `Group ${number}${title}${writeInsights(group.insights)}`;
}

function writeInsights(insights: readonly Insight[]): string {
  return insights.map((insight) => ` - ${writeInsight(insight)}`).join("");
}

/** Writes citations before the full stop, as in `fell [3].` */
function writeInsight({ text, citations = [] }: Insight): string {
  const words = cleanWords(textOf(text));
  const marks = citations
    .filter((citation) => typeof citationId(citation) === "number")
    .map(writeMark);
  if (marks.length === 0) return words;
  const stop = /[.。]$/u.exec(words)?.[0] ?? "";
  return `${words.slice(0, words.length - stop.length)} ${marks.join("")}${stop}`;
}

/** `[2]` or `[2, p. 4]`. Omits a locator that would be read as text. */
function writeMark(citation: Citation): string {
  const plain = `[${citationId(citation)}]`;
  if (typeof citation !== "object" || citation.locator === undefined) return plain;
  const located = `[${citation.id}, ${citation.locator}]`;
  const [read, ...others] = readLocatedMark(located) ?? [];
  return read?.locator?.words === citation.locator && others.length === 0 ? located : plain;
}
