import type { Article } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { insightsOf } from "../insights-of.ts";
import { viewCaps } from "../view-caps.ts";
import { publicationDateOf } from "../dates.ts";
import type { ConvertTime } from "../format-in-zone.ts";
import type { Labels, PlainLabels } from "../labels/labels.ts";
import type { PartName } from "../part-names.ts";
import { referencesById } from "../references.ts";
import { directionOfLanguage } from "../text-of.ts";
import { plainDataTitle } from "./plain-data-title.ts";
import { InsightViewer } from "./insight-viewer.ts";
import { referenceView, restOfReferences } from "./reference-view.ts";
import type { RichContext, RichParts, RichViewer } from "./rich-viewer.ts";
import { showsPart } from "./shows-part.ts";
import type { HrefOf, NameOf } from "./term-names.ts";
import type { PublishedSharesOf } from "./stated-stages.ts";
import type { ArticleView, GroupView } from "./views.ts";
import { Wording } from "./wording.ts";

/** A longer list of references is cut after the fifth, where `moreReferences` is shown. */
const maximumReferences = 7;
/** The number of references before `moreReferences`. */
export const shownReferences = 5;

/** The options of `viewArticle`. */
export interface ViewOptions<L extends PlainLabels = Labels> {
  /** Returns the labels in a language (a BCP 47 tag). */
  readonly labelsFor: (language: string) => L;
  /** The language of labels, dates, numbers and names; that of the article if undefined or rejected by `Intl`. */
  readonly locale?: string | undefined;
  /**
   * Converts times to a time zone, for example `timesIn("Europe/Paris")`. If it is undefined, times are shown as stated; so
   * is a time without an offset in an article without a `timeZone`.
   */
  readonly convertTime?: ConvertTime | undefined;
  /** Names terms that the article does not name, for example `nameOf` of the vocabulary. If undefined, `Intl` names the countries, and other terms are shown by id. */
  readonly nameOf?: NameOf | undefined;
  /**
   * Returns the addresses of terms in lists, which replace those in the article. Only a relative, `http:` or `https:` address
   * becomes a link.
   */
  readonly hrefOf?: HrefOf | undefined;
  /**
   * Returns the shares that others publish, such as `bareSharesOf` of the vocabulary. They are shown if `show` has
   * `context`, for the minerals and stages of the sentences.
   */
  readonly publishedSharesOf?: PublishedSharesOf | undefined;
  /** The parts to show; all but `context` and `stages` if undefined. */
  readonly show?: ReadonlySet<PartName> | undefined;
}

const noRichParts: RichParts = {
  corrected: undefined,
  sourceWork: undefined,
  alternates: undefined,
  series: [],
  corrections: [],
};

/**
 * Does what `viewArticle` does, with the class that views what a plain article does not have. It may load later: this file
 * does not import it.
 */
export function viewArticleWith<L extends PlainLabels>(
  Rich: (new (context: RichContext<L>) => RichViewer) | undefined,
  readonly: DeepReadonly<Article>,
  options: ViewOptions<L>,
): ArticleView {
  // Nothing below changes it.
  const article = readonly as Article;
  const wording = new Wording(article, options);
  const shows = showsPart(options.show);
  const shown = <Value>(part: PartName, value: Value | undefined): Value | undefined =>
    shows(part) ? value : undefined;
  const references = shown("references", article.references) ?? [];
  const targets = referencesById({ references: references.slice(0, viewCaps.references) });
  const { nameOf, hrefOf, publishedSharesOf } = options;
  const rich = Rich && new Rich({ wording, nameOf, hrefOf, shows, publishedSharesOf });
  const viewer = new InsightViewer({
    wording,
    shows,
    references: targets,
    rich,
    hasCitations: insightsOf(article).some(({ citations = [] }) => citations.length > 0),
  });
  const { source, dateModified, provenance } = article;
  const date = shown("date", publicationDateOf(article));
  const { labels } = wording;
  const headline = wording.text(article.headline);
  // Insights come before references, which link back to them.
  const coreInsights = shows("core-insights") ? viewer.section(article.coreInsights) : [];
  if (!shows("core-insights")) viewer.skip(article.coreInsights);
  const groups = groupViews(shown("group", article.groups), viewer, wording);
  const title = rich ? rich.dataTitle() : plainDataTitle(article, shows, wording);
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
      linkCopied: wording.label(labels.linkCopied),
      empty: wording.label(labels.empty),
    },
    topics: wording.items(
      shown("topics", article.topics),
      (topic) => wording.text(topic),
      viewCaps.list,
    ),
    headline: shown("headline", {
      ...headline,
      parts: rich?.headlineParts(headline.text) ?? [{ text: headline.text, kind: "text" }],
    }),
    source: source && shown("source", wording.link(source.name, source.url)),
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
  wording: Wording<PlainLabels>,
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
