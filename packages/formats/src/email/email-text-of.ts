import type { FactView, InsightView, ItemView, QuoteView } from "@mineral-brief/schema/reading";
import { punctuationOf } from "../html/punctuation.ts";
import type { EmailView } from "./view-for-email.ts";

/** Writes one brief of a newsletter as plain text. Lines are not wrapped: mail programs do that. */
export function emailTextOf({ brief, about }: EmailView): string {
  const { colon, stop, comma, brackets, space } = punctuationOf(brief);
  const itemText = (view: ItemView): string => {
    const notes =
      "notes" in view && view.notes.length > 0
        ? space + brackets[0] + view.notes.map(({ text }) => text).join(comma) + brackets[1]
        : "";
    const address = "href" in view && view.href !== undefined ? ` <${view.href}>` : "";
    return `${view.text}${notes}${address}`;
  };
  const { topics, headline, name, source, authors, date, modified, corrected, disclosure } = brief;
  const insight = (view: InsightView): string => {
    const { text, kind, attribution, citations, passages, unsourced } = view;
    const warning = [kind?.text, attribution && itemText(attribution)]
      .filter((part) => part !== undefined)
      .map((part) => `${part}${colon}`)
      .join("");
    const marks = citations.map(({ mark }) => `[${mark}]`).join("") + (passages?.marks ?? "");
    return `${warning}${text.text}${marks && ` ${marks}`}${unsourced ? ` (${unsourced.text})` : ""}`;
  };
  const quotes = (views: readonly QuoteView[]): string =>
    views.map(({ place, text }) => `\n  “${text.text}”${place ? ` (${place.text})` : ""}`).join("");
  const fact = ({ label, items }: FactView): string =>
    `${label.text}${colon}${items.map(itemText).join(" · ")}`;
  const paragraphs = [
    topics.map(({ text }) => text).join(" · "),
    headline?.text ?? name,
    [
      [source, ...authors, date].flatMap((view) => (view ? [itemText(view)] : [])),
      modified ? [fact(modified)] : [],
      corrected ? [fact(corrected)] : [],
      disclosure ? [disclosure.text] : [],
    ]
      .flat()
      .join(" · "),
    ...[brief.sourceWork, brief.alternates, ...brief.series].map((view) => view && fact(view)),
    brief.isEmpty ? brief.labels.empty.text : undefined,
    ...brief.coreInsights.map((view) => insight(view) + quotes(view.quotes)),
    ...brief.groups.flatMap(({ title, insights }) => [
      `## ${title.text}`,
      insights.map((view) => `- ${insight(view)}${quotes(view.quotes)}`).join("\n"),
    ]),
    ...section(
      brief.labels.corrections.text,
      brief.corrections.map(({ date: when, kind, insight: changed, text }) => {
        const head = [when?.text, kind?.text, changed?.text].filter((part) => part !== undefined);
        return `- ${head.length > 0 ? head.join(" · ") + colon : ""}${text.text}`;
      }),
    ),
    ...section(
      brief.labels.references.text,
      brief.references.map(({ mark, publisher, title, facts, quotes: quoted }) => {
        const names = [publisher, title].filter((part) => part !== undefined);
        const words = names.map(({ text }) => text).join(stop);
        const details = facts.map(itemText).join(" · ");
        const address = title?.href ?? publisher?.href;
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
