import type { FactView, InsightView, ItemView, QuoteView } from "@mineral-brief/schema/reading";
import { citationText, correctionText, itemText, statementText } from "../exports/plain-words.ts";
import { punctuationOf } from "../html/punctuation.ts";
import type { EmailView } from "./view-for-email.ts";

/** Writes one brief of a newsletter as plain text. Lines are not wrapped: mail programs do that. */
export function emailTextOf({ brief, replacements, about }: EmailView): string {
  const punctuation = punctuationOf(brief);
  const { colon, stop } = punctuation;
  const [open, close] = punctuation.quotes;
  const addressed = (view: ItemView): string => {
    const href = "href" in view && view.href !== view.text ? view.href : undefined;
    return itemText(view, punctuation) + (href === undefined ? "" : ` <${href}>`);
  };
  const { topics, headline, name, source, authors, date, modified, corrected, disclosure } = brief;
  const insight = (view: InsightView): string =>
    statementText(view, punctuation, addressed) + citationText(view, punctuation);
  const quotes = (views: readonly QuoteView[]): string =>
    views
      .map(({ place, text }) => `\n  ${open}${text.text}${close}${place ? ` (${place.text})` : ""}`)
      .join("");
  const fact = ({ label, items }: FactView): string =>
    `${label.text}${colon}${items.map(addressed).join(" · ")}`;
  const dated = ({ label, items }: FactView): string =>
    [label, ...items].map(({ text }) => text).join(" ");
  const paragraphs = [
    topics.map(({ text }) => text).join(" · "),
    headline?.text ?? name,
    [
      [source, ...authors, date].flatMap((view) => (view ? [addressed(view)] : [])),
      ...[modified, corrected].map((view) => (view ? [dated(view)] : [])),
      disclosure ? [disclosure.text] : [],
    ]
      .flat()
      .join(" · "),
    ...[brief.sourceWork, brief.alternates, ...brief.series].map((view) => view && fact(view)),
    ...replacements.map(dated),
    brief.isEmpty ? brief.labels.empty.text : undefined,
    ...brief.coreInsights.map((view) => insight(view) + quotes(view.quotes)),
    ...brief.groups.flatMap(({ title, insights }) => [
      `## ${title.text}`,
      insights.map((view) => `- ${insight(view)}${quotes(view.quotes)}`).join("\n"),
    ]),
    ...section(
      brief.labels.corrections.text,
      brief.corrections.map((correction) => `- ${correctionText(correction, punctuation)}`),
    ),
    ...section(
      brief.labels.references.text,
      brief.references.map(({ mark, publisher, title, facts, quotes: quoted }) => {
        const names = [publisher, title].filter((part) => part !== undefined);
        const words = names.map(({ text }) => text).join(stop);
        const details = facts.map(addressed).join(" · ");
        const linked = title?.href === undefined ? publisher : title;
        const address = linked?.href === linked?.text ? undefined : linked?.href;
        return `[${mark}] ${[words, details].filter((part) => part !== "").join(" · ")}${
          address === undefined ? "" : `\n  ${address}`
        }${quotes(quoted)}`;
      }),
    ),
    about.map(fact).join("\n"),
  ];
  return `${paragraphs.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
