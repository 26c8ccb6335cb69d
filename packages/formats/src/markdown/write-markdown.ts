import type { Article, CitationId, Group, Insight, Reference } from "@mineral-brief/schema";
import { allInsights, labelsFor } from "@mineral-brief/schema/reading";
import { stringifyYaml } from "../yaml/stringify-yaml.ts";
import { splitText, writeComment } from "./comment-fields.ts";
import { frontMatterText } from "./front-matter-text.ts";
import { findDate } from "../text/reference-date.ts";
import { writeInline } from "./inline.ts";
import { sectionKind } from "./section-names.ts";
import { writeCitations } from "./write-citations.ts";

/** Writes an article as Markdown: front matter, then headings, bullets and references. */
export function writeMarkdown(article: Article): string {
  const { headline, coreInsights, groups, references } = article;
  const labels = labelsFor(article.language);
  const title = splitText(headline);
  const defined = new Set(references?.map((reference) => reference.id));
  // `undefined` omits a field. A replaced field keeps its place in the order.
  const frontMatter = {
    ...article,
    headline: title.rest,
    coreInsights: undefined,
    groups: groups?.length === 0 ? groups : undefined,
    references: undefined,
  };
  const sections = [
    ...(coreInsights === undefined
      ? []
      : [`## ${labels.coreInsights}\n${writeInsights(coreInsights, defined)}`]),
    ...(groups ?? []).map((group) => writeGroup(group, defined)),
    ...(references === undefined
      ? []
      : [
          `## ${labels.references}\n\n${writeReferences(references, footnoteIds(article, defined))}`,
        ]),
  ];
  return (
    [
      `---\n${stringifyYaml(frontMatter, frontMatterText)}---`,
      `# ${writeHeading(title.words ?? "")}`,
      ...sections,
    ]
      .map((part) => part.trimEnd())
      .join("\n\n") + "\n"
  );
}

function writeGroup({ title, insights, ...rest }: Group, defined: ReadonlySet<CitationId>): string {
  const { words, rest: titleRest } = splitText(title);
  const heading = words === undefined ? "##" : `## ${writeHeading(words)}`;
  return `${heading}\n${writeComment({ ...rest, title: titleRest }, "")}${writeInsights(insights, defined)}`;
}

/**
 * Writes the first letter of a heading as an entity if it is the name of a section. It looks the same. Escapes the brace
 * of words that would be attributes.
 */
function writeHeading(title: string): string {
  const [first = ""] = title;
  const written =
    sectionKind(title) === "group"
      ? writeInline(title)
      : `&#${first.codePointAt(0)};${writeInline(title.slice(first.length))}`;
  return written.replace(/(?<=[ \t])\{(?=[^{}]*\}$)/, String.raw`\{`);
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
  const written = writeInline(words ?? "");
  const { marks, rest: citationsRest } = writeCitations(citations, defined);
  const comment = writeComment({ ...rest, text: textRest, citations: citationsRest }, "  ");
  const isFootnote = /^\[\^[^\s\]]+\]/.test(marks);
  const gap = isFootnote && !endsWithAddress(written) ? "" : " ";
  return `- ${written}${marks && gap + marks}\n${comment}`;
}

/** GFM links a bare address up to the next space, including a footnote after it. */
function endsWithAddress(words: string): boolean {
  const lastWord = words.slice(words.lastIndexOf(" ") + 1);
  return /:\/\/|www\./i.test(lastWord);
}

/** Returns the ids that have a footnote mark, which GFM links to the reference. */
function footnoteIds(article: Article, defined: ReadonlySet<CitationId>): ReadonlySet<CitationId> {
  return new Set(
    allInsights(article).flatMap(
      ({ insight }) => writeCitations(insight.citations, defined).footnotes,
    ),
  );
}

/** Writes cited references as footnotes and others as list items, because GFM hides a footnote that is not cited. */
function writeReferences(references: readonly Reference[], cited: ReadonlySet<CitationId>): string {
  return references
    .map((reference, index) => {
      const isCited = cited.has(reference.id);
      const before = references[index - 1];
      const gap = before !== undefined && cited.has(before.id) !== isCited ? "\n" : "";
      return gap + writeReference(reference, isCited);
    })
    .join("");
}

/** Writes a reference as a footnote, or as an item of a list. */
export function writeReference(
  { id, title, url, publisher, datePublished, ...rest }: Reference,
  isCited: boolean,
): string {
  const { words: titleWords, rest: titleRest } = splitText(title);
  const { words: publisherWords, rest: publisherRest } = splitText(publisher);
  const line = writeReferenceLine({
    title: titleWords,
    url,
    publisher: publisherWords,
    datePublished,
  });
  const label = isCited ? `[^${id}]:` : `- ${writeListLabel(id)}`;
  const comment = writeComment(
    { ...rest, title: titleRest, publisher: publisherRest },
    isCited ? "    " : "  ",
  );
  return `${`${label} ${line}`.trimEnd()}\n${comment}`;
}

/** Escapes `[x]`, which would be a checkbox. */
function writeListLabel(id: CitationId): string {
  return id === "x" || id === "X" ? String.raw`\[${id}]` : `[${id}]`;
}

/** The fields of a reference that one line holds: `[Title](https://...) — Publisher (2025-10-23)`. Each is optional. */
interface ReferenceFields {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
}

function writeReferenceLine({ title, url, publisher, datePublished }: ReferenceFields): string {
  const parts: string[] = [];
  if (url !== undefined) {
    const target = /[()\\]/.test(url) ? `<${url}>` : url;
    parts.push(
      title === undefined
        ? `<${url}>`
        : `[${writePart(title).replaceAll("]", String.raw`\]`)}](${target})`,
    );
  } else if (title !== undefined) {
    parts.push(writePart(title));
  }
  if (publisher !== undefined) parts.push(`— ${writePart(publisher)}`);
  if (datePublished !== undefined) parts.push(`(${datePublished})`);
  const line = parts.join(" ");
  // A title or publisher that ends in a date keeps it. The `;` of an escaped day would separate the month from the title, so
  // the last character is escaped.
  const date = datePublished === undefined ? findDate(line).datePublished : undefined;
  if (date === undefined) return line;
  const last = date.end - 1;
  return `${line.slice(0, last)}&#${line.charCodeAt(last)};${line.slice(date.end)}`;
}

/** Escapes a dash, a date or a bare address, which would split the line in the wrong place. */
function writePart(text: string): string {
  return writeInline(text)
    .replaceAll("—", "&#8212;")
    .replace(/(?<=[0-9]{4})-(?=[0-9]{2}-)/g, String.raw`\-`)
    .replace(/(?<=https?):(?=\/\/)/gi, String.raw`\:`);
}
