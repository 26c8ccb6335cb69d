import { remembered } from "../remembered.ts";
import type { Organization } from "../article.ts";
import { textOf } from "../reading/text-of.ts";
import type { Company, OrganizationEntry } from "../vocabulary/entries.ts";
import { formTrie, matchForms, type FormTrie } from "../vocabulary/mentions/form-trie.ts";
import type { Form } from "../vocabulary/mentions/form.ts";
import { isAmbiguousName, needsCountry } from "./ambiguous-names.ts";
import type { NamedThing } from "./named-thing.ts";

/** A company or another organisation of the vocabulary. */
export type KnownOrganization = Company | OrganizationEntry;

/** An organisation in a text. */
export interface FoundOrganization extends NamedThing {
  readonly kind: "organization";
  /** The entry of the vocabulary; undefined for an organisation that the article declares. */
  readonly entry: KnownOrganization;
  /** Whether the name is that of a company. A country in the name of a state body is a mention of the country. */
  readonly isCompany: boolean;
}

interface KnownName {
  readonly entry: KnownOrganization;
  /** Whether the name counts only in a text with a longer name of the organisation. */
  readonly isWeak: boolean;
}

interface Names {
  readonly trie: FormTrie;
  readonly known: ReadonlyMap<Form, KnownName>;
  readonly byId: ReadonlyMap<string, KnownOrganization>;
}

/** Built once for each list, because it takes longer than finding names in a text. */
const built = new WeakMap<readonly KnownOrganization[], Names>();

function namesOf(organizations: readonly KnownOrganization[]): Names {
  return remembered(built, organizations, () => readNames(organizations));
}

/** Finds an organisation of a list by its id. */
export function organizationOf(
  id: string,
  organizations: readonly KnownOrganization[],
): KnownOrganization | undefined {
  return namesOf(organizations).byId.get(id);
}

/** Finds the organisations of a list in a text, in order and without overlaps. `places` are the places of the text. */
export function findKnownOrganizations(
  text: string,
  organizations: readonly KnownOrganization[],
  places: readonly NamedThing[],
): FoundOrganization[] {
  const { trie, known } = namesOf(organizations);
  const matches = matchForms(trie, text).flatMap(({ form, start, end }) => {
    if (isHyphenated(form.words, text, start)) return [];
    const { entry, isWeak } = known.get(form)!;
    return [{ entry, isWeak, start, end }];
  });
  if (matches.length === 0) return [];
  const certain = new Set(matches.flatMap(({ entry, isWeak }) => (isWeak ? [] : [entry.id])));
  const countries = new Set(places.map(({ id }) => id));
  const placesByEnd = new Map(places.map((place) => [place.end, place]));
  return matches.flatMap(({ entry, isWeak, start, end }): FoundOrganization[] => {
    if (isWeak && !certain.has(entry.id)) return [];
    const words = text.slice(start, end);
    const { country } = entry;
    if (country !== undefined && !isCompany(entry)) {
      if (needsCountry(words) && !countries.has(country)) return [];
      const owner = ownerOf(start, placesByEnd, text);
      if (owner !== undefined && owner.id !== country) return [];
    }
    return [{ id: entry.id, kind: "organization", start, end, entry, isCompany: isCompany(entry) }];
  });
}

/** Tests for a hyphen in place of a space of a name: "Anglo-American" is an adjective, "Anglo American" a company. */
function isHyphenated(words: string, text: string, start: number): boolean {
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1))
    if (/[-\u2010\u2011\u2013]/.test(text.charAt(start + at))) return true;
  return false;
}

/** Maps the organisations of a list to the ids under which an article declares them. */
export function declaredIds(
  declared: readonly Organization[],
  organizations: readonly KnownOrganization[],
): ReadonlyMap<string, string> {
  if (declared.length === 0) return new Map();
  const ids = new Map(declared.map(({ id, name }) => [textOf(name).toLowerCase(), id]));
  return new Map(
    organizations.flatMap((entry) => {
      const id = allNames(entry)
        .map((name) => ids.get(name.toLowerCase()))
        .find((found) => found !== undefined);
      return id === undefined ? [] : [[entry.id, id]];
    }),
  );
}

function readNames(organizations: readonly KnownOrganization[]): Names {
  const known = new Map<Form, KnownName>();
  for (const entry of organizations) {
    // A news agency is mostly the source of a sentence, not its subject.
    if ("kind" in entry && entry.kind === "news") continue;
    for (const name of allNames(entry))
      if (name.length > 1 && !name.includes("("))
        known.set(
          { words: name, letters: "exact" },
          { entry, isWeak: isAmbiguousName(name, entry) },
        );
  }
  const byId = new Map(organizations.map((entry) => [entry.id, entry]));
  return { trie: formTrie(known.keys()), known, byId };
}

function allNames({ names: { en, zh }, aliases }: KnownOrganization): string[] {
  return [en, ...(zh === undefined ? [] : [zh]), ...aliases];
}

function isCompany(entry: KnownOrganization): boolean {
  return !("kind" in entry) || entry.kind === "company";
}

/** Returns the country directly before a name: 印度 in 印度商务部, `India` in `India's Ministry of Mines`. */
function ownerOf(
  start: number,
  placesByEnd: ReadonlyMap<number, NamedThing>,
  text: string,
): NamedThing | undefined {
  const between = /(?:['\u2019]s?)? ?$/.exec(text.slice(Math.max(0, start - 3), start))![0];
  return placesByEnd.get(start - between.length);
}
