import type { Article, Figure, Organization, Term, TermId } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { insightsOf } from "../insights-of.ts";
import { organizationOf } from "../organization-of.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { viewCaps } from "../view-caps.ts";
import { sortShares } from "./complete-shares.ts";
import { DataContext, noOrigin } from "./data-context.ts";
import { aboutPart } from "./data-title.ts";
import { describedFigures } from "./described-figures.ts";
import type { DistinctStatement } from "./distinct-statements.ts";
import { amountView, decreaseView, figureFacts } from "./figure-facts.ts";
import { figureState } from "./figure-state.ts";
import { limitOf, percentRange } from "./percent-range.ts";
import { publishedShares } from "./published-shares.ts";
import { provenanceFacts } from "./provenance-facts.ts";
import { rightsFacts } from "./rights-facts.ts";
import { rowsViews } from "./row-views.ts";
import type { TermsPart } from "./term-names.ts";
import { organizationView, termView } from "./term-view.ts";
import type { SmallViewOptions } from "./view-options.ts";
import type {
  DataView,
  FigureView,
  ItemView,
  SharesView,
  ShareView,
  TermsView,
  TermView,
} from "./views.ts";

/** Makes the same view as `viewData` of `views.ts`, but loads neither labels nor the vocabulary. */
export function viewData(
  article: DeepReadonly<Article>,
  options: SmallViewOptions,
): DataView | undefined {
  // Nothing below changes it.
  const context = new DataContext(article as Article, options);
  const { wording, shows } = context;
  if (!shows("data")) return undefined;
  const rows = rowsViews(context);
  const shares = sharesView(context);
  const figures = figuresView(context);
  const names = namesView(context);
  const about = aboutView(context);
  const data = [rows[0], shares, figures, names].filter((section) => section !== undefined);
  const sections = [...data, about].filter((section) => section !== undefined);
  if (sections.length === 0) return undefined;
  const { labels } = wording;
  return {
    title: wording.label(data.length > 0 ? labels.data : labels.about),
    sections: sections.map(({ title }) => ({
      ...title,
      text: inRunningText(title.text, labels.language),
    })),
    rows,
    shares,
    figures,
    names,
    about,
  };
}

/** Writes a heading as in running text: German keeps the capitals of its nouns, which most of its headings start with. */
function inRunningText(heading: string, language: string): string {
  return /^de\b/.test(language) && !/^W(?:er|as|ie|o)\b/.test(heading)
    ? heading
    : heading.charAt(0).toLocaleLowerCase(language) + heading.slice(1);
}

function sharesView(context: DataContext): SharesView | undefined {
  const { article, shows, wording } = context;
  if (!shows("shares")) return undefined;
  const { wholes, bars } = sortShares(article);
  const insights = insightsOf(article);
  const published = mineralsOf(article)
    .slice(0, viewCaps.list)
    .flatMap(({ id }) => publishedShares(id, insights, context));
  if (wholes.length + bars.length + published.length === 0) return undefined;
  return {
    title: wording.label(wording.labels.shares),
    wholes: wholes.map((statement) =>
      statement.value.map((part) => shareView({ ...statement, value: part }, context, true)),
    ),
    bars: bars.map((bar) => shareView(bar, context, false)),
    published,
  };
}

/** Views a share. The parts of a stacked bar always have their names. */
function shareView(
  share: DistinctStatement<Figure>,
  context: DataContext,
  isPart: boolean,
): ShareView {
  const { wording } = context;
  const { value: figure } = share;
  const origin = context.origin(share);
  const { state, facts } = figureState(share, context);
  return {
    ...origin,
    state,
    amount: amountView(figure, wording),
    facts: [...figureFacts(figure, context, isPart ? undefined : origin.attribution), ...facts],
    measure: wording.optional(figure.measure),
    range: percentRange(figure),
    limit: limitOf(figure),
  };
}

function figuresView(context: DataContext): DataView["figures"] {
  const { article, shows, wording } = context;
  const figures = describedFigures(article, shows, wording.labels);
  if (figures.length === 0) return undefined;
  const items = wording.list(
    figures,
    (statement): FigureView => {
      const { value: figure } = statement;
      const origin = context.origin(statement);
      const facts = [decreaseView(figure, wording), wording.optional(figure.measure)];
      return {
        ...origin,
        amount: amountView(figure, wording),
        facts: [
          ...facts.filter((fact) => fact !== undefined),
          ...figureFacts(figure, context, origin.attribution),
          ...figureState(statement, context).facts,
        ],
      };
    },
    (more): FigureView => ({
      ...noOrigin,
      amount: more,
      facts: [],
    }),
    viewCaps.list,
  );
  return { title: wording.label(wording.labels.figures), items };
}

function namesView(context: DataContext): DataView["names"] {
  const { article, shows, wording, names } = context;
  const named = (term: Term): TermView => termView(term, context);
  const terms = <Item>(
    part: TermsPart,
    items: readonly Item[],
    view: (item: Item) => ItemView & { readonly id?: string | undefined },
  ): TermsView[] => {
    if (!shows(part)) return [];
    const linked = wording.items(
      items,
      (item) => {
        const term = view(item);
        const href = term.id === undefined ? undefined : names.addressOf(term.id, part);
        return href === undefined ? term : { ...term, href };
      },
      viewCaps.list,
    );
    const fact = wording.fact(wording.labels[part], linked);
    return fact === undefined ? [] : [{ part, ...fact }];
  };
  const lists = [
    ...terms("minerals", mineralsOf(article), named),
    ...terms("places", placesOf(article), named),
    ...terms("organizations", idsOf(article, "organizations"), (id) => {
      const organization: Organization | undefined = organizationOf(article, id);
      return organization === undefined ? named(id) : organizationView(organization, context);
    }),
    ...terms("stages", idsOf(article, "stages"), named),
  ];
  return lists.length === 0
    ? undefined
    : { title: wording.label(wording.labels.names), terms: lists };
}

/** Lists the organisations of the article, then the organisations or stages of its insights, each once. */
function idsOf(article: Article, key: "organizations" | "stages"): TermId[] {
  const own = key === "organizations" ? (article.organizations ?? []).map(({ id }) => id) : [];
  return [...new Set([...own, ...insightsOf(article).flatMap((insight) => insight[key] ?? [])])];
}

function aboutView({ article, shows, wording }: DataContext): DataView["about"] {
  const { provenance, rights } = article;
  const part = aboutPart(article, shows);
  if (part === undefined) return undefined;
  return {
    title: wording.label(wording.labels[part]),
    facts: [
      ...(shows("provenance") && provenance ? provenanceFacts(provenance, wording) : []),
      ...(shows("rights") && rights ? rightsFacts(rights, wording) : []),
    ],
  };
}
