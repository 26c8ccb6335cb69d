import { groupBy } from "@mineral-brief/schema/internal";
import {
  replacedBriefIn,
  type BriefLink,
  type ListedBrief,
  type ListedText,
} from "./listed-brief.ts";
import { nameInLanguage, termFile } from "./site-terms.ts";
import type { Site } from "./site.ts";
import type { TermKind } from "./term-kinds.ts";

/** The links of a brief to others. Plain data, so that the page can be compared with that of an earlier run. */
export interface BriefLinks {
  readonly newer: BriefLink | undefined;
  readonly older: BriefLink | undefined;
  /** The brief that it replaces, and those that replace it. */
  readonly replaces: BriefLink | undefined;
  readonly replacedBy: readonly BriefLink[];
}

/** The lists of a kind that a brief is on. */
export interface TermLinks {
  readonly kind: TermKind;
  readonly links: readonly {
    readonly id: string;
    readonly file: string;
    readonly name: ListedText;
  }[];
}

/** How many links of a kind a page has. */
const mostLinks = 24;

/** Returns a function that gives the links of a brief to others. `briefs` are sorted newest first. */
export function briefLinks(briefs: readonly ListedBrief[]): (brief: ListedBrief) => BriefLinks {
  const places = new Map(briefs.map((brief, index) => [brief, index]));
  const replacedBy = replacedBriefIn(briefs);
  const successors = groupBy(briefs, replacedBy);
  return (brief) => {
    const place = places.get(brief)!;
    return {
      newer: linkOf(briefs[place - 1]),
      older: linkOf(briefs[place + 1]),
      replaces: linkOf(replacedBy(brief)),
      replacedBy: (successors.get(brief) ?? []).map((other) => linkOf(other)!),
    };
  };
}

function linkOf(brief: ListedBrief | undefined): BriefLink | undefined {
  return brief && { page: brief.page, headline: brief.headline };
}

/** Lists the links of a brief to the lists that it is on. They depend only on the brief and the site. */
export function termLinks(brief: ListedBrief, site: Site): TermLinks[] {
  return site.kinds.flatMap((kind) => {
    const links = termsOf(brief, kind, site).slice(0, mostLinks);
    return links.length === 0 ? [] : [{ kind, links }];
  });
}

function termsOf(brief: ListedBrief, kind: TermKind, site: Site): TermLinks["links"][number][] {
  const { language } = site;
  const link = (id: string, name: ListedText) => ({ id, file: termFile(kind, id), name });
  switch (kind) {
    case "mineral":
    case "place":
      return brief[kind === "mineral" ? "minerals" : "places"].map((term) =>
        link(term.id, nameInLanguage(term, brief, site)),
      );
    case "month":
      return (brief.date === undefined ? [] : [brief.date.slice(0, 7)]).map((month) =>
        link(month, { text: site.names.month(month), language }),
      );
    case "source":
      return brief.source === undefined ? [] : [link(brief.source.text, brief.source)];
    case "language":
      return [link(brief.language, { text: site.names.language(brief.language), language })];
    case "series":
      return brief.series === undefined ? [] : [link(brief.series.id, brief.series.name)];
  }
}
