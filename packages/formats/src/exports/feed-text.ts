import type { ArticleView, InsightView, ReferenceView } from "@mineral-brief/schema/reading";
import { punctuationOf } from "../html/punctuation.ts";
import { citationText, correctionText, itemText, statementText } from "./plain-words.ts";

/** Writes a brief as plain text, for feed readers that show no HTML: what `feedContent` shows before the data. */
export function feedText(view: ArticleView): string {
  const { labels, disclosure, corrected, coreInsights, groups, corrections, references } = view;
  const punctuation = punctuationOf(view);
  const insightLine = (insight: InsightView): string =>
    `- ${statementText(insight, punctuation)}${citationText(insight, punctuation)}`;
  const head = [
    ...(disclosure === undefined ? [] : [disclosure.text]),
    ...(corrected === undefined
      ? []
      : [
          `${corrected.label.text} ${corrected.items.map((item) => itemText(item, punctuation)).join(" · ")}`,
        ]),
  ];
  const sections = [
    head.length > 0 ? [head.join(" · ")] : [],
    section(labels.coreInsights.text, coreInsights.map(insightLine)),
    ...groups.map(({ title, insights }) => section(title.text, insights.map(insightLine))),
    section(
      labels.corrections.text,
      corrections.map((correction) => `- ${correctionText(correction, punctuation)}`),
    ),
    section(labels.references.text, references.map(referenceLine)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function referenceLine({ mark, title, publisher }: ReferenceView): string {
  const names = [title, publisher].filter((part) => part !== undefined);
  const address = title?.href ?? publisher?.href;
  const words = names.map(({ text }) => text).filter((text) => text !== address);
  return `[${mark}] ${[...words, ...(address === undefined ? [] : [address])].join(", ")}`;
}
