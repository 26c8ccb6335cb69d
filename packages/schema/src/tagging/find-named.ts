import { vocabularyLanguage } from "../reading/vocabulary-language.ts";
import { namesLanguage } from "../vocabulary/names-language.ts";
import { findMentions } from "../vocabulary/mentions/find-mentions.ts";
import type { LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { beginsAssociation, insideName } from "./inside-name.ts";
import { isCurrency } from "./is-currency.ts";
import {
  findKnownOrganizations,
  organizationOf,
  type FoundOrganization,
  type KnownOrganization,
} from "./known-organizations.ts";
import { mergeApart } from "./merge-apart.ts";
import type { NamedThing } from "./named-thing.ts";
import { overlapFinder } from "./sentences.ts";
import { simplifiedCharacters } from "./simplified-characters.ts";

/** The parts of the vocabulary that are loaded on demand. */
export interface LoadedNames {
  /** The names of languages other than English and simplified Chinese; none if undefined. */
  readonly mentions?: readonly LanguageMentions[] | undefined;
  /** Companies and other organisations to find, in addition to those that the article declares; none if undefined. */
  readonly organizations?: readonly KnownOrganization[] | undefined;
}

/**
 * Finds the terms that a text names, in order: those that the article declares, the organisations that are loaded, and
 * minerals and places of the vocabulary that are not part of a declared name or of the name of a company.
 *
 * Only a country in the name of a state body overlaps another term: `US` in `US Department of Energy`.
 */
export function findNamed(
  text: string,
  language: string,
  findDeclared: (text: string) => readonly NamedThing[],
  { mentions: loaded = [], organizations = [] }: LoadedNames = {},
): readonly NamedThing[] {
  const isTraditional = vocabularyLanguage(language) === "zh-Hant";
  const inCompany = isTraditional ? "zh" : namesLanguage(language);
  const words = isTraditional ? simplifiedCharacters(text) : text;
  const declared = findDeclared(text).filter(
    (thing) => thing.kind !== "organization" || !beginsAssociation(thing, words),
  );
  const { mentions } = findMentions(text, language, loaded);
  const outside = mentions.filter(
    (mention) =>
      (inCompany === undefined || !insideName(mention, words, inCompany)) &&
      !(mention.kind === "place" && isCurrency(text, mention.start, mention.end)),
  );
  const found = mergeApart<NamedThing>(declared, outside);
  if (organizations.length === 0) return found;
  const terms = found.map((term) => asOrganization(term, text, organizations) ?? term);
  const termsAt = overlapFinder(terms);
  const known = findKnownOrganizations(words, organizations, mentions).filter(
    (found) =>
      !beginsAssociation(found, words) &&
      !isSpanishVerb(found, text, language) &&
      !termsAt(found).some((term) => replaces(term, found)),
  );
  const knownAt = overlapFinder(known);
  const rest = terms.filter((term) => !knownAt(term).some((found) => hides(found, term)));
  return [...known, ...rest].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  );
}

/** Words with which the name of an organisation means its member states: `OECD countries`, 经合组织国家. */
const membersAfter =
  /^(?:['’]s)?[ -](?:member|countr|nation|econom|state|Länder|Staaten|Mitglied)|^(?:成员|国家|各国|经济体)/i;
const membersBefore =
  /(?:members (?:states )?of|(?:countries|states) (?:of|in)|pays (?:membres )?de|países de|стран\p{L}*(?:-член\p{L}*)?) (?:the |la |l['’])?$/iu;

/** Tests for "vale" (is worth) at the start of a Spanish sentence: `Vale 40 millones`. */
function isSpanishVerb({ id, start, end }: NamedThing, text: string, language: string): boolean {
  return (
    id === "vale" &&
    vocabularyLanguage(language) === "es" &&
    /^ (?:[\d$€]|US\$|unos\b|casi\b|más de\b|menos de\b|cerca de\b|la pena\b)/.test(
      text.slice(end, end + 12),
    ) &&
    /(?:^|[.;:!?¡¿»"”\n] ?)$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Returns the organisation that the name of a bloc means, such as the IEA; undefined if it means its members. */
function asOrganization(
  { id, kind, start, end }: NamedThing,
  text: string,
  organizations: readonly KnownOrganization[],
): NamedThing | undefined {
  if (kind !== "place" || !id.startsWith("bloc-")) return undefined;
  const own = id.slice("bloc-".length);
  const entry = organizationOf(own, organizations);
  if (entry === undefined || !("kind" in entry) || entry.kind !== "intergovernmental")
    return undefined;
  const areMembers =
    membersAfter.test(text.slice(end, end + 12)) ||
    membersBefore.test(text.slice(Math.max(0, start - 30), start));
  return areMembers ? undefined : { id: entry.id, kind: "organization", start, end };
}

/** Tests whether a name is that of a declared organisation, or only another name of a place: `Pentagon`. */
function replaces(term: NamedThing, { start, end }: FoundOrganization): boolean {
  return term.kind === "organization" || (term.start <= start && end <= term.end);
}

/** The Europe of the European Parliament is no place of the text. */
function hides({ isCompany }: FoundOrganization, { kind, id }: NamedThing): boolean {
  return isCompany || kind !== "place" || id.startsWith("region-");
}
