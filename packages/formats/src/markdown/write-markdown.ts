import type { Article, CitationId, Group, Insight, Reference } from "@mineral-brief/schema";
import { labelsFor } from "@mineral-brief/schema/reading";
import { stringifyYaml } from "../yaml.ts";
import { splitText, writeComment } from "./comment-fields.ts";
import { writeInline } from "./inline.ts";
import { writeReferenceLine } from "./reference-line.ts";
import { sectionKind } from "./section-names.ts";

/** Writes an article as Markdown: front matter, then the brief as it reads. */
export function writeMarkdown(article: Article): string {
  const { schemaVersion, headline, coreInsights, groups, references, ...rest } = article;
  const labels = labelsFor(article.language);
  const title = splitText(headline);
  const defined = new Set(references?.map((reference) => reference.id));
  const frontMatter = {
    schemaVersion,
    ...(title.rest && { headline: title.rest }),
    ...rest,
    ...(groups?.length === 0 && { groups }),
  };
  const sections = [
    ...(coreInsights === undefined
      ? []
      : [`## ${labels.coreInsights}\n${writeInsights(coreInsights, defined)}`]),
    ...(groups ?? []).map((group) => writeGroup(group, defined)),
    ...(references === undefined
      ? []
      : [`## ${labels.references}\n${writeReferences(references)}`]),
  ];
  return (
    [`---\n${stringifyYaml(frontMatter)}---`, `# ${writeInline(title.words ?? "")}`, ...sections]
      .map((part) => part.trimEnd())
      .join("\n\n") + "\n"
  );
}

function writeGroup({ title, insights, ...rest }: Group, defined: ReadonlySet<CitationId>): string {
  const { words, rest: titleRest } = splitText(title);
  const heading = words === undefined ? "##" : `## ${writeGroupTitle(words)}`;
  return `${heading}\n${writeComment({ ...rest, title: titleRest }, "")}${writeInsights(insights, defined)}`;
}

/** A title that is the name of a section gets its first letter as an entity, which shows the same. */
function writeGroupTitle(title: string): string {
  if (sectionKind(title) === "group") return writeInline(title);
  const [first = ""] = title;
  return `&#${first.codePointAt(0)};${writeInline(title.slice(first.length))}`;
}

function writeInsights(insights: readonly Insight[], defined: ReadonlySet<CitationId>): string {
  return insights.length === 0
    ? ""
    : `\n${insights.map((insight) => writeInsight(insight, defined)).join("")}`;
}

function writeInsight(
  { text, citations, ...rest }: Insight,
  defined: ReadonlySet<CitationId>,
): string {
  const { words, rest: textRest } = splitText(text);
  const marks = writeCitations(citations, defined);
  const comment = writeComment(
    { ...rest, text: textRest, citations: marks === undefined ? citations : undefined },
    "  ",
  );
  return `- ${writeInline(words ?? "")}${marks ?? ""}\n${comment}`;
}

/** Footnotes where references define them, bare numbers where none does; undefined where neither can say it. */
function writeCitations(
  citations: readonly CitationId[] | undefined,
  defined: ReadonlySet<CitationId>,
): string | undefined {
  if (citations === undefined || citations.length === 0) return undefined;
  if (!citations.every((id) => defined.has(id) || typeof id === "number")) return undefined;
  const marks = citations.map((id) => (defined.has(id) ? `[^${id}]` : `[${id}]`)).join("");
  return marks.startsWith("[^") ? marks : ` ${marks}`;
}

function writeReferences(references: readonly Reference[]): string {
  return references.length === 0 ? "" : `\n${references.map(writeReference).join("")}`;
}

function writeReference({ id, title, url, publisher, datePublished, ...rest }: Reference): string {
  const { words: titleWords, rest: titleRest } = splitText(title);
  const { words: publisherWords, rest: publisherRest } = splitText(publisher);
  const line = writeReferenceLine({
    title: titleWords,
    url,
    publisher: publisherWords,
    datePublished,
  });
  return (
    `[^${id}]: ${line}`.trimEnd() +
    `\n${writeComment({ ...rest, title: titleRest, publisher: publisherRest }, "    ")}`
  );
}
