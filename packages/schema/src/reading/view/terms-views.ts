import type { Organization, Term, TermId } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import type { TermNames, TermsPart } from "./term-names.ts";
import type { ItemView, TermsView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** The subjects of an article or an insight. An article declares its organisations; an insight refers to them by id. */
interface About {
  readonly minerals?: readonly Term[] | undefined;
  readonly places?: readonly Term[] | undefined;
  readonly organizations?: readonly (Organization | TermId)[] | undefined;
  readonly stages?: readonly TermId[] | undefined;
}

/** Creates one list each of minerals, places, organisations and stages. Empty lists are omitted. */
export function termsViews(
  { minerals, places, organizations, stages }: About,
  wording: Wording,
  names: TermNames,
  shows: (part: PartName) => boolean,
  cap: number,
): TermsView[] {
  const linked = (item: ItemView, part: TermsPart): ItemView => {
    const id = "id" in item ? item.id : undefined;
    const href = id === undefined ? undefined : names.hrefOf?.(id, part);
    return href !== undefined && isWebAddress(href) ? { ...item, href } : item;
  };
  const terms = (part: TermsPart, items: readonly ItemView[]): TermsView[] => {
    const fact = shows(part)
      ? wording.fact(
          wording.labels[part],
          items.map((item) => linked(item, part)),
        )
      : undefined;
    return fact === undefined ? [] : [{ part, ...fact }];
  };
  return [
    ...terms("minerals", wording.items(minerals, names.term, cap)),
    ...terms("places", wording.items(places, names.term, cap)),
    ...terms(
      "organizations",
      wording.items(
        organizations,
        (item) => (typeof item === "string" ? names.term(item) : names.organization(item)),
        cap,
      ),
    ),
    ...terms("stages", wording.items(stages, names.term, cap)),
  ];
}

/** True for a relative address and an `http:` or `https:` URL. The parser skips the characters that a browser skips. */
function isWebAddress(address: string): boolean {
  const base = "https://example.org";
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}
