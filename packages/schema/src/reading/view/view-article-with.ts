import type { Article, Correction } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { viewCaps } from "../view-caps.ts";
import { publicationDateOf } from "../publication-date.ts";
import type { PartName } from "../part-names.ts";
import { referencesById } from "../references.ts";
import { directionOfLanguage } from "../text-of.ts";
import { InsightViewer, wordsAlone } from "./insight-viewer.ts";
import { isPlain } from "./is-plain.ts";
import { referenceView, restOfReferences } from "./reference-view.ts";
import type { RichParts, RichViewer } from "./rich-viewer.ts";
import type { ArticleView, GroupView, InsightView, TextView } from "./views.ts";
import type { PlainWording } from "./plain-wording.ts";

/** A longer list of references is cut after the fifth, where `moreReferences` is shown. */
const maximumReferences = 7;
/** The number of references before `moreReferences`. */
export const shownReferences = 5;

/** The length of the longest mark that a reference has beside its text. Beside a longer one, a phone has no room for a text. */
export const longestMark = 8;

const noRichParts: RichParts = {
  series: [],
  corrections: [],
};

/**
 * Views an article. `rich` views what a plain article does not have. It may load later: this file does not import it.
 * Without it, the article is shown as a plain one with its corrections above the core insights, and the title of the data
 * says that parts could not be loaded.
 */
export function viewArticleWith(wording: PlainWording, rich: RichViewer | undefined): ArticleView {
  const { article, labels } = wording;
  const shows: Shows = (part) => rich?.shows(part) ?? true;
  const references = shows("references") ? (article.references ?? []) : [];
  const targets = referencesById({ references: references.slice(0, viewCaps.references) });
  const viewer = new InsightViewer({ wording, shows, references: targets, rich });
  // The order matters, because each text takes from the limit of the article.
  const headline = wording.text(article.headline);
  const corrections = rich ? [] : correctionViews(wording);
  // Insights come before references, which link back to them.
  const coreInsights = viewer.section(article.coreInsights, shows("core-insights"));
  const groups = groupViews(shows("group") ? article.groups : [], viewer, wording);
  const title = rich || isPlain(article) ? rich?.dataTitle() : wording.label(labels.partsFailed);
  return {
    lang: article.language,
    dir: directionOfLanguage(article.language),
    name: headline.text,
    labels: {
      coreInsights: wording.label(labels.coreInsights),
      keyFigures: wording.label(labels.keyFigures),
      references: wording.label(labels.references),
      corrections: wording.label(labels.corrections),
      expandAll: wording.label(labels.expandAll),
      collapseAll: wording.label(labels.collapseAll),
      empty: wording.label(labels.empty),
    },
    ...headViews(headline, wording, shows, rich),
    ...(rich?.parts() ?? noRichParts),
    coreInsights: [...corrections, ...coreInsights],
    keyFigures: rich?.keyFigures() ?? [],
    groups,
    references: wording.list(
      references,
      (reference) =>
        referenceView(
          reference,
          wording,
          targets.get(reference.id) === reference,
          viewer.citedBy.get(reference),
          rich,
        ),
      restOfReferences,
      viewCaps.references,
    ),
    moreReferences:
      references.length > maximumReferences
        ? wording.label(labels.moreReferences(references.length - shownReferences))
        : undefined,
    data: title && { title },
    isEmpty: insightsOf(article).length === 0,
  };
}

/** Views corrections as sentences of their own, so that no brief reads as valid if it is withdrawn. */
function correctionViews(wording: PlainWording): InsightView[] {
  return wording.list(
    wording.article.corrections,
    ({ date, kind = "correction", text }: Correction, index): InsightView => ({
      ...wordsAlone(wording.text(text), `correction-${index + 1}`),
      kind: wording.word(kind),
      attribution: wording.date(date),
    }),
    (more) => wordsAlone(more, "corrections"),
    viewCaps.list,
  );
}

type Shows = (part: PartName) => boolean;

type HeadViews = Pick<
  ArticleView,
  "topics" | "headline" | "source" | "authors" | "date" | "modified" | "disclosure"
>;

/** Views the head of an article: what is above its insights, as far as a plain article has it. */
function headViews(
  headline: TextView,
  wording: PlainWording,
  shows: Shows,
  rich: RichViewer | undefined,
): HeadViews {
  const { article, labels } = wording;
  const one = <Value, View>(
    part: PartName,
    value: Value | undefined,
    view: (value: Value) => View,
  ): View | undefined => (value === undefined || !shows(part) ? undefined : view(value));
  return {
    topics: wording.items(
      shows("topics") ? article.topics : [],
      (topic) => wording.text(topic),
      viewCaps.list,
    ),
    // The parts of Chinese headlines take as long as several insights.
    headline: shows("headline")
      ? {
          ...headline,
          parts: rich?.headlineParts(headline.text) ?? [{ text: headline.text, kind: "text" }],
        }
      : undefined,
    source: one("source", article.source, ({ name, url }) => ({
      ...wording.link(name, url),
      ...rich?.sourceNotes(),
    })),
    authors: wording.items(
      shows("author") ? article.authors : [],
      ({ name, url }) => wording.link(name, url),
      viewCaps.list,
    ),
    date: one("date", publicationDateOf(article), (date) => wording.date(date)),
    modified: one("modified", article.dateModified, (date) =>
      wording.fact(labels.modified, [wording.date(date)]),
    ),
    disclosure: one("disclosure", article.provenance?.disclosure, (disclosure) =>
      wording.word(disclosure, labels.disclosures),
    ),
  };
}

function groupViews(
  groups: Article["groups"],
  viewer: InsightViewer,
  wording: PlainWording,
): GroupView[] {
  return wording
    .list(
      groups,
      ({ title, insights }, index): GroupView => {
        const { labels } = wording;
        const name = wording.optional(title) ?? wording.label(labels.group(index + 1));
        return {
          title: name,
          linkName: wording.label(labels.copyLink(name.text)),
          insights: viewer.section(insights),
        };
      },
      (more): GroupView => ({ title: more, linkName: more, insights: [] }),
      viewCaps.list,
    )
    .filter(({ insights }, index) => insights.length > 0 || index === viewCaps.list);
}
