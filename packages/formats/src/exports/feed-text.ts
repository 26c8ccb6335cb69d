import type { Article, Citation, Insight, Reference } from "@mineral-brief/schema";
import { citationId, labelsFor, textOf } from "@mineral-brief/schema/reading";

/** Writes the insights and references of an article as plain text, for feed readers that show no HTML. */
export function feedText({
  language,
  coreInsights = [],
  groups = [],
  references = [],
}: Article): string {
  const labels = labelsFor(language);
  const sections = [
    ...(coreInsights.length > 0 ? [[labels.coreInsights, ...coreInsights.map(insightLine)]] : []),
    ...groups.flatMap(({ title, insights }, index) =>
      insights.length === 0
        ? []
        : [
            [
              title === undefined ? labels.group(index + 1) : textOf(title),
              ...insights.map(insightLine),
            ],
          ],
    ),
    ...(references.length > 0 ? [[labels.references, ...references.map(referenceLine)]] : []),
  ];
  return sections.map((lines) => lines.join("\n")).join("\n\n");
}

function insightLine({ text, citations = [] }: Insight): string {
  const marks = citations.map(citationMark).join("");
  return `- ${textOf(text)}${marks === "" ? "" : ` ${marks}`}`;
}

function citationMark(citation: Citation): string {
  if (typeof citation !== "object" || citation.locator === undefined)
    return `[${citationId(citation)}]`;
  return `[${citation.id}, ${citation.locator}]`;
}

function referenceLine({ id, title, publisher, url }: Reference): string {
  const parts = [title, publisher].filter((part) => part !== undefined).map(textOf);
  return `[${id}] ${[...parts, ...(url === undefined ? [] : [url])].join(", ")}`;
}
