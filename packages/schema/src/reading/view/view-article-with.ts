import type { Article } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { viewCaps } from "../view-caps.ts";
import { publicationDateOf } from "../publication-date.ts";
import type { PartName } from "../part-names.ts";
import { referencesById } from "../references.ts";
import { directionOfLanguage } from "../text-of.ts";
import { InsightViewer } from "./insight-viewer.ts";
import { isPlain } from "./is-plain.ts";
import { referenceView, restOfReferences } from "./reference-view.ts";
import type { RichParts, RichViewer } from "./rich-viewer.ts";
import type { ArticleView, GroupView } from "./views.ts";
import type { PlainWording } from "./plain-wording.ts";

/** A longer list of references is cut after the fifth, where `moreReferences` is shown. */
const maximumReferences = 7;
/** The number of references before `moreReferences`. */
export const shownReferences = 5;

/** The length of the longest mark that a reference has beside its text. Beside a longer one, a phone has no room for a text. */
export const longestMark = 8;

const noRichParts: RichParts = {
  corrected: undefined,
  sourceWork: undefined,
  alternates: undefined,
  series: [],
  corrections: [],
};

/**
 * Views an article. `rich` views what a plain article does not have. It may load later: this file does not import it.
 * Without it, the article is shown as a plain one, and the title of the data says that it could not be loaded.
 */
export function viewArticleWith(wording: PlainWording, rich: RichViewer | undefined): ArticleView {
  const { article } = wording;
  const shows = (part: PartName): boolean => rich?.shows(part) ?? true;
  const shown = <Value>(part: PartName, value: Value | undefined): Value | undefined =>
    shows(part) ? value : undefined;
  const references = shown("references", article.references) ?? [];
  const targets = referencesById({ references: references.slice(0, viewCaps.references) });
  const viewer = new InsightViewer({ wording, shows, references: targets, rich });
  const { source, dateModified, provenance } = article;
  const date = shown("date", publicationDateOf(article));
  const { labels } = wording;
  const headline = wording.text(article.headline);
  // Insights come before references, which link back to them.
  const coreInsights = shows("core-insights") ? viewer.section(article.coreInsights) : [];
  if (!shows("core-insights")) viewer.skip(article.coreInsights);
  const groups = groupViews(shown("group", article.groups), viewer, wording);
  const hasMore = !rich && !isPlain(article);
  const title = hasMore
    ? wording.label(`${labels.data}\u00A0· ${labels.dataFailed}`)
    : rich?.dataTitle();
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
    topics: wording.items(
      shown("topics", article.topics),
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
    source:
      source === undefined || !shows("source") ? undefined : wording.link(source.name, source.url),
    authors: wording.items(
      shown("author", article.authors),
      ({ name, url }) => wording.link(name, url),
      viewCaps.list,
    ),
    date: date === undefined ? undefined : wording.date(date),
    modified:
      dateModified === undefined || !shows("modified")
        ? undefined
        : wording.fact(labels.modified, [wording.date(dateModified)]),
    disclosure:
      provenance?.disclosure === undefined || !shows("disclosure")
        ? undefined
        : wording.word(provenance.disclosure, labels.disclosures),
    ...(rich?.parts() ?? noRichParts),
    coreInsights,
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
