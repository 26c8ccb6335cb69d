import type { Attribution } from "../../article.ts";
import type { TermNames } from "./term-names.ts";
import type { TermView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Views who says so: a person with the organisation as a note, or the organisation alone. */
export function speakerView(
  attribution: Attribution | undefined,
  wording: Wording,
  names: TermNames,
): TermView | undefined {
  if (attribution === undefined) return undefined;
  const { organization, name, url } = attribution;
  const organizationName = organization === undefined ? undefined : names.name(organization);
  if (name === undefined)
    return organizationName && { ...wording.link("", url), ...organizationName, notes: [] };
  return {
    ...wording.link(name, url),
    notes: organizationName === undefined ? [] : [organizationName],
  };
}
