import type { ListedBrief, ListedText } from "./listed-brief.ts";
import { nameOfTerm, termFile } from "./site-terms.ts";
import type { Site } from "./site.ts";
import type { TermKind } from "./term-kinds.ts";

/** A link to another brief of the site. */
export interface BriefLink {
  readonly page: string;
  readonly headline: ListedText;
}

/** The links around a brief. Plain data, so that the page can be compared with that of an earlier run. */
export interface BriefLinks {
  readonly newer: BriefLink | undefined;
  readonly older: BriefLink | undefined;
  /** The brief that it replaces, and those that replace it. */
  readonly replaces: BriefLink | undefined;
  readonly replacedBy: readonly BriefLink[];
  /** The lists that it is on, by kind. */
  readonly terms: readonly TermLinks[];
}

export interface TermLinks {
  readonly kind: TermKind;
  readonly links: readonly {
    readonly id: string;
    readonly file: string;
    readonly name: string;
  }[];
}

/** How many links of a kind a page has. */
const mostLinks = 24;

/** Returns a function that gives the links around a brief. `briefs` are sorted newest first. */
export function briefLinks(
  briefs: readonly ListedBrief[],
  site: Site,
): (brief: ListedBrief) => BriefLinks {
  const places = new Map(briefs.map((brief, index) => [brief, index]));
  const byId = new Map(
    briefs.flatMap((brief) => (brief.id === undefined ? [] : [[brief.id, brief]])),
  );
  const successors = new Map<string, ListedBrief[]>();
  for (const brief of briefs) {
    const { supersedes } = brief;
    if (supersedes === undefined) continue;
    successors.set(supersedes, [...(successors.get(supersedes) ?? []), brief]);
  }
  const others = (brief: ListedBrief, some: readonly (ListedBrief | undefined)[]): BriefLink[] =>
    some.flatMap((other) =>
      other === undefined || other === brief
        ? []
        : [{ page: other.page, headline: other.headline }],
    );
  return (brief) => {
    const place = places.get(brief)!;
    const { id, supersedes } = brief;
    return {
      newer: others(brief, [briefs[place - 1]])[0],
      older: others(brief, [briefs[place + 1]])[0],
      replaces: others(brief, [supersedes === undefined ? undefined : byId.get(supersedes)])[0],
      replacedBy: others(brief, (id !== undefined && successors.get(id)) || []),
      terms: site.kinds.flatMap((kind) => {
        const links = termsOf(brief, kind, site).slice(0, mostLinks);
        return links.length === 0 ? [] : [{ kind, links }];
      }),
    };
  };
}

function termsOf(brief: ListedBrief, kind: TermKind, site: Site): TermLinks["links"][number][] {
  const link = (id: string, name: string) => ({ id, file: termFile(kind, id), name });
  switch (kind) {
    case "mineral":
    case "place":
      return brief[kind === "mineral" ? "minerals" : "places"].map((term) =>
        link(term.id, nameOfTerm(term, site)),
      );
    case "month":
      return brief.date === undefined
        ? []
        : [link(brief.date.slice(0, 7), site.names.month(brief.date.slice(0, 7)))];
    case "source":
      return brief.source === undefined ? [] : [link(brief.source.text, brief.source.text)];
    case "language":
      return [link(brief.language, site.names.language(brief.language))];
    case "series":
      return brief.series === undefined ? [] : [link(brief.series.id, brief.series.name.text)];
  }
}
