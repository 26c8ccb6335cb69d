import { remembered } from "../remembered.ts";
import { primaryLanguage } from "../reading/primary-language.ts";
import type { LoadedNames } from "../tagging/find-named.ts";
import type { NamedThing } from "../tagging/named-thing.ts";
import { inflectionMark } from "../vocabulary/mentions/form.ts";
import type { LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import type { CitedSources } from "./cited-sources.ts";
import type { SourceIndex } from "./source-index.ts";

/** Adjectives that do not begin as the name of their country does, in lower case and without accents. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ["CD", ["congol", "kongol"]],
  ["FR", ["franc", "franz", "фран", "فرنس"]],
  ["GB", ["brit"]],
  ["KR", ["coree", "corean", "surcorean", "koreani", "sudkorean"]],
  ["RU", ["russ", "ruso", "rusa"]],
  ["US", ["americ", "amerik", "estadounid", "etats-unien", "etasunien", "الامريك", "الاميرك"]],
  ["ZA", ["sud-afric", "sudafric", "sudafrik"]],
]);

/** Shorter beginnings of a name are those of many words. */
const shortest = 4;

const stemsById = new WeakMap<LanguageMentions, ReadonlyMap<string, readonly string[]>>();
const foldedTexts = new WeakMap<SourceIndex, string>();

/**
 * Tests whether a source in another language than English and Chinese may have a name in a form that is not read, or that has
 * another meaning too: "Chinois" for "Chine", урана. Its words only begin alike, so this confirms nothing.
 */
export function mayHaveOtherName(
  { id }: NamedThing,
  sources: CitedSources,
  { mentions = [] }: LoadedNames,
): boolean {
  return sources.cited.some((index) => {
    const names = mentions.find(({ language }) => language === primaryLanguage(index.language));
    if (names === undefined) return false;
    const stems = [...(stemsOf(names).get(id) ?? []), ...(irregular.get(id) ?? [])];
    return stems.some((stem) => hasWordWith(stem, foldedTextOf(index)));
  });
}

/** The beginnings of the names of a language, by id. */
function stemsOf(names: LanguageMentions): ReadonlyMap<string, readonly string[]> {
  let stems = stemsById.get(names);
  if (stems !== undefined) return stems;
  const byId = new Map<string, string[]>();
  for (const { words, means } of names.forms()) {
    if (means === undefined || words.includes(" ")) continue;
    const [beginning = ""] = words.split(inflectionMark);
    const stem = withoutEnd(fold(beginning), beginning !== words || means.kind === "mineral");
    if (stem.length < shortest) continue;
    const own = byId.get(means.id);
    if (own === undefined) byId.set(means.id, [stem]);
    else own.push(stem);
  }
  stems = byId;
  stemsById.set(names, stems);
  return stems;
}

/** Removes the end that the adjective of a place has not: "allema" for "Allemagne", "deutsch" for "Deutschland". */
function withoutEnd(name: string, isStem: boolean): string {
  if (isStem) return name;
  const plain = name.replace(/(?:land|stan)$/, "");
  if (plain !== name) return plain;
  return name.slice(0, name.length - (name.length > 7 ? 3 : name.length > shortest ? 1 : 0));
}

function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

function foldedTextOf(index: SourceIndex): string {
  return remembered(foldedTexts, index, () => fold(index.source.text));
}

function hasWordWith(stem: string, text: string): boolean {
  for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? "")) return true;
  return false;
}
