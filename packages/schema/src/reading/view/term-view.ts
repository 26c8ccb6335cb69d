import type { Organization, Term } from "../../article.ts";
import { termId } from "../terms.ts";
import type { TermNames } from "./term-names.ts";
import type { TermView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

interface TermContext {
  readonly wording: Wording;
  readonly names: TermNames;
}

/** Views a mineral, place or stage, with its kind and country as notes. */
export function termView(term: Term, context: TermContext): TermView {
  const { wording, names } = context;
  const id = termId(term);
  const declared = typeof term === "string" ? undefined : term;
  const { text, lang, dir } =
    declared?.name === undefined ? names.name(id) : wording.text(declared.name);
  return {
    text,
    lang,
    dir,
    href: wording.link("", declared?.sameAs?.[0]).href,
    id,
    notes: declared === undefined ? [] : notesOn(declared, context),
  };
}

/** Views an organisation, with its kind and country as notes. */
export function organizationView(organization: Organization, context: TermContext): TermView {
  const { id, name, url, sameAs } = organization;
  return {
    ...context.wording.link(name, url ?? sameAs?.[0]),
    id,
    notes: notesOn(organization, context),
  };
}

function notesOn(
  { kind, country }: Pick<Organization, "kind" | "country">,
  { wording, names }: TermContext,
): TextView[] {
  return [
    ...(kind === undefined ? [] : [wording.word(kind)]),
    ...(country === undefined ? [] : [names.name(country)]),
  ];
}
