import { remembered } from "../remembered.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import type { Article } from "../article.ts";
import { textOf } from "../reading/text-of.ts";
import type { LoadedNames } from "../tagging/find-named.ts";
import { declaredIds, type KnownOrganization } from "../tagging/known-organizations.ts";
import type { NamedThing } from "../tagging/named-thing.ts";
import type { Span } from "../tagging/span.ts";
import { shortNames } from "../tagging/short-names.ts";
import { placeById } from "../vocabulary/places.ts";
import { isA } from "../vocabulary/is-a.ts";
import type { Evidence } from "./check.ts";
import type { CitedSources, Result } from "./cited-sources.ts";
import { matchChineseName, type ChineseName } from "./chinese-names.ts";
import { matchName, type NameMatch, type ProperName } from "./proper-names.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import { mayHaveOtherName } from "./other-languages.ts";
import { mayBeShortened, mayHaveOtherForm, tellsOfTheRest } from "./other-forms.ts";
import type { Statement } from "./statement.ts";
import { shareWords } from "./text-language.ts";

/** What the terms of an article are called in sources. */
export interface NameForms {
  /** Names in lower case, by id. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** The ids of the vocabulary for organisations that the article declares with ids of its own. */
  readonly vocabularyIds: ReadonlyMap<string, readonly string[]>;
  /** Aliases of organisations, and other forms of the names of state bodies, by id of the vocabulary. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Collects the names that an article declares. */
export function nameForms(article: Article, { organizations = [] }: LoadedNames): NameForms {
  const declared = new Map<string, string[]>();
  const add = (id: string, name: string): void => {
    const names = [...shortNames(name), ...reversedNames(name)].map((short) => short.toLowerCase());
    declared.set(id, [...(declared.get(id) ?? []), ...names]);
  };
  for (const { id, name } of article.organizations ?? []) add(id, textOf(name));
  for (const term of [...(article.places ?? []), ...(article.minerals ?? [])])
    if (typeof term === "object" && term.name !== undefined) add(term.id, textOf(term.name));
  const vocabularyIds = new Map<string, string[]>();
  for (const [known, own] of declaredIds(article.organizations ?? [], organizations))
    vocabularyIds.set(own, [...(vocabularyIds.get(own) ?? []), known]);
  return { declared, vocabularyIds, others: otherNamesOf(organizations) };
}

/** Built once for each list. */
const built = new WeakMap<readonly KnownOrganization[], ReadonlyMap<string, readonly string[]>>();

/** Shorter aliases are often other words. */
const shortest = 5;

function otherNamesOf(
  organizations: readonly KnownOrganization[],
): ReadonlyMap<string, readonly string[]> {
  return remembered(
    built,
    organizations,
    () =>
      new Map(
        organizations.map(({ id, names: { en }, aliases }) => [
          id,
          [
            ...reversedNames(en),
            ...aliases
              .filter(({ length }) => length >= shortest)
              .map((alias) => alias.toLowerCase()),
          ],
        ]),
      ),
  );
}

/** Returns `commerce ministry` and `ministry of commerce` for `Ministry of Commerce`, as news write it. */
function reversedNames(name: string): string[] {
  const [, body, subject] =
    /\b(Ministry|Department|Agency|Bureau|Commission) (?:of|for) (?:the )?(\p{L}+(?:(?:,| and|, and) \p{L}+)*)(?:,.*| of .*)?$/u.exec(
      name,
    ) ?? [];
  if (body === undefined) return [];
  return [`${subject} ${body}`, `${body} of ${subject}`].map((form) => form.toLowerCase());
}

const statedByReference = "the brief states it about the reference";
const otherForm = "the source may have another form of it";
const unknownName = "the name is not known in the language of the source";

/** How well a sentence of another source must fit a statement, so that a name in it counts as the statement's. */
const fits = 0.45;

interface Found {
  readonly evidence: Evidence;
  readonly index: SourceIndex;
  readonly score: number;
}

/** Looks for a term of the vocabulary or of the article in the sources, in any language. */
export function checkTerm(
  thing: NamedThing,
  statement: Statement,
  sources: CitedSources,
  { forms, names }: { readonly forms: NameForms; readonly names: LoadedNames },
): Result {
  const words = statement.text.slice(thing.start, thing.end);
  const find = (indexes: readonly SourceIndex[]): Found | undefined =>
    best(indexes.map((index) => findTerm(thing, words, index, sources, forms)));
  const found = find(sources.cited);
  if (found !== undefined) return sources.result("found", found.evidence);
  if (!sources.isComplete) return sources.incomplete();
  if (isInReferences(words, sources)) return sources.result("found", undefined, statedByReference);
  if (isMetonym(thing, words))
    return sources.result("not-checkable", undefined, "it is another name of a government");
  const elsewhere = find(sources.others);
  if (isElsewhere(elsewhere, undefined, fits) && sources.fitsBetterThanCited(elsewhere.index))
    return sources.result("elsewhere", elsewhere.evidence);
  const isOfVocabulary = !forms.declared.has(thing.id) || forms.vocabularyIds.has(thing.id);
  const isReadable = sources.cited.every(({ language }) =>
    canRead(language, thing, isOfVocabulary, statement.language, names),
  );
  if (!isReadable) return sources.result("not-checkable", undefined, unknownName);
  if (isHome(thing, sources))
    return sources.result("not-checkable", undefined, "a Chinese source seldom names China");
  if (mayHaveOtherName(thing, sources, names))
    return sources.result("not-checkable", undefined, otherForm);
  if (mayBeShortened(thing, sources))
    return sources.result("not-checkable", undefined, "the source may have one character of it");
  return sources.result("not-found", undefined);
}

/** A Chinese source seldom names China. */
function isHome({ id }: NamedThing, { cited }: CitedSources): boolean {
  return id === "CN" && cited.some(({ language }) => shareWords(language, "zh"));
}

/** Tests for `Pentagon` or `Brussels`. A source may name the department or the commission. */
function isMetonym({ id, kind }: NamedThing, words: string): boolean {
  return kind === "place" && placeById(id)?.metonyms.includes(words) === true;
}

/** Tests whether a name would be recognised in a language. */
function canRead(
  language: string,
  { kind }: NamedThing,
  isOfVocabulary: boolean,
  own: string,
  { mentions = [] }: LoadedNames,
): boolean {
  if (shareWords(language, own)) return true;
  if (!isOfVocabulary) return false;
  if (/^(?:en|zh)$/.test(language)) return true;
  return kind !== "organization" && mentions.some((one) => one.language === language);
}

function findTerm(
  { id }: NamedThing,
  words: string,
  index: SourceIndex,
  sources: CitedSources,
  { declared, vocabularyIds, others }: NameForms,
): Found | undefined {
  const ids = new Set([id, ...(vocabularyIds.get(id) ?? [])]);
  const score = sources.scores(index);
  let named: InSentence<NamedThing> | undefined;
  for (const [known, things] of index.thingsById) {
    if (!ids.has(known) && !ids.has(`bloc-${known}`) && !isA(known, id)) continue;
    for (const thing of things)
      if (
        named === undefined ||
        score(thing.sentence) > score(named.sentence) ||
        (thing.start < named.start && score(thing.sentence) === score(named.sentence))
      )
        named = thing;
  }
  if (named !== undefined)
    return {
      evidence: index.evidence(named.start, named.end),
      index,
      score: score(named.sentence),
    };
  const short = shortForms.get(id)?.exec(index.source.text);
  if (short)
    return {
      evidence: index.evidence(short.index, short.index + short[0].length),
      index,
      score: 0,
    };
  const aliases = [...ids].flatMap((one) => others.get(one) ?? []);
  for (const name of [words.toLowerCase(), ...(declared.get(id) ?? []), ...aliases]) {
    const at = indexOfName(index.lower, name);
    if (at !== -1) {
      const evidence = index.evidence(at, at + name.length);
      return { evidence, index, score: 0 };
    }
  }
  return undefined;
}

/** Names that mean one of two countries if a text says which. */
const shortForms: ReadonlyMap<string, RegExp> = new Map([
  ["KR", /(?<!North )\bKoreans?\b|(?<!North )\bKorea\b/],
  ["CD", /\bCongo(?:lese)?\b/],
]);

function indexOfName(text: string, name: string): number {
  const isLatin = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (
      !isLatin ||
      (!/[\p{L}\d]/u.test(text[at - 1] ?? "") && !/[\p{L}\d]/u.test(text[at + name.length] ?? ""))
    )
      return at;
  return -1;
}

function best(found: readonly (Found | undefined)[]): Found | undefined {
  let most: Found | undefined;
  for (const one of found)
    if (one !== undefined && (most === undefined || one.score > most.score)) most = one;
  return most;
}

/** Looks for a name that neither the vocabulary nor the article has. */
export function checkProperName(
  name: ProperName,
  statement: Statement,
  sources: CitedSources,
): Result {
  const match = (index: SourceIndex): NameMatch => matchName(name, index);
  return checkUnknownName(name, name.distinct, match, statement, sources);
}

/** Looks for the name of a person in a Chinese statement. */
export function checkPerson(
  name: ChineseName,
  statement: Statement,
  sources: CitedSources,
): Result {
  const match = (index: SourceIndex): NameMatch =>
    shareWords(index.language, "zh") ? matchChineseName(name, index.source.text) : undefined;
  return checkUnknownName(name, [name.words], match, statement, sources);
}

function checkUnknownName(
  name: Span,
  distinct: readonly string[],
  matchIn: (index: SourceIndex) => NameMatch,
  statement: Statement,
  sources: CitedSources,
): Result {
  let differing: Evidence | undefined;
  for (const index of sources.cited) {
    const match = matchIn(index);
    if (match === undefined) continue;
    const evidence = index.evidence(match.start, match.end);
    if (match.outcome === "found") return sources.result("found", evidence);
    differing ??= evidence;
  }
  if (!sources.isComplete) return sources.incomplete();
  if (distinct.some((word) => isInReferences(word, sources)))
    return sources.result("found", undefined, statedByReference);
  if (!sources.cited.every(({ language }) => shareWords(language, statement.language)))
    return sources.result("not-checkable", undefined, unknownName);
  for (const index of sources.others) {
    const match = matchIn(index);
    if (match?.outcome !== "found" || !sources.fitsBetterThanCited(index)) continue;
    const evidence = index.evidence(match.start, match.end);
    return sources.result("elsewhere", evidence);
  }
  if (differing !== undefined && tellsOfTheRest(name, sources))
    return sources.result("differs", differing);
  return mayHaveOtherForm(distinct, sources)
    ? sources.result("not-checkable", undefined, otherForm)
    : sources.result("not-found", undefined);
}

function isInReferences(words: string, sources: CitedSources): boolean {
  return indexOfName(sources.statedInReferences, words.toLowerCase()) !== -1;
}
