import type { Issue, PathSegment } from "@mineral-brief/schema";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import { suggest, type Guess } from "./guess.ts";
import { languageTag } from "./language-tag.ts";

/** Lists what an object may mean in the place of another value: a list, a name or a text. */
export function guessesOfObject(
  path: readonly PathSegment[],
  value: unknown,
  data: unknown,
): Guess[] {
  return [
    ...suggest(listOfMap(path, value)).map((guess) => ({ ...guess, opens: true })),
    ...nameWithAddress(path, value, data),
    ...suggest(onlyText(value)),
  ];
}

/** Reads the object that a text is in the place of: a reference, a field, or a name with an address. Undefined for other texts. */
export function objectOfText(
  { code, path }: Pick<Issue, "code" | "path">,
  value: string,
  data: unknown,
): Guess[] | undefined {
  if (code !== "type-mismatch") return undefined;
  if (path[0] === "references" && path.length === 2)
    return suggest(referenceOf(value, Number(path[1]), data));
  if (path[0] === "series" && path.length === 1) return suggest(seriesNamed(value));
  // A key without a space after its colon, or an address: neither is a name or a text.
  const [, key, rest = ""] = /^([a-z][A-Za-z]*):(.*)$/s.exec(value) ?? [];
  if (key !== undefined) return rest.startsWith("//") ? [] : suggest({ [key]: rest.trim() });
  const [, name, url] = nameAndAddress.exec(value) ?? [];
  return name === undefined ? undefined : suggest({ name, url });
}

/** Makes a series from its name, whose id is the name in the form of an id; undefined for a name in another script. */
export function seriesNamed(
  name: string,
): { readonly id: string; readonly name: string } | undefined {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const id = letters.replace(/[^a-z\d]+/g, "-").replace(/^-|-$/g, "");
  return /[^ -~]/.test(letters) || id === "" ? undefined : { id, name };
}

/**
 * Reads an item that has one key: a correction after its date, such as `2025-10-25: The price was wrong.`, and an alternate
 * after its language, such as `de: https://example.org/de`.
 */
export async function itemOfPair(
  list: PathSegment | undefined,
  key: string,
  value: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (list === "corrections") {
    const date = await dateIn(key);
    return date === undefined ? undefined : { date, text: value };
  }
  if (list !== "alternates" || !/^[a-z]{2}(?:[_-][A-Za-z\d]{2,8})*$/.test(key)) return undefined;
  return { language: languageTag(key) ?? key, url: value };
}

async function dateIn(key: string): Promise<string | undefined> {
  if (/^\d{4}-\d\d-\d\d/.test(key)) return key;
  const { readClearDate } = await import("@mineral-brief/formats/read-clear-date");
  return readClearDate(key);
}

/** The text of an object that has nothing else, such as `{"name": "Materion"}` or `{"en-US": "Tin"}`. */
export function onlyText(value: unknown): string | undefined {
  const [one, ...others] = isObject(value) ? Object.values(value) : [];
  return typeof one === "string" && others.length === 0 ? one : undefined;
}

/** Reads `{"name": "USGS", "url": …}` as the name and the address of a reference. */
function nameWithAddress(path: readonly PathSegment[], value: unknown, data: unknown): Guess[] {
  if (path[0] !== "references" || !isObject(value)) return [];
  const { name, url, ...others } = value;
  const at = [...path.slice(0, -1), "url"];
  const fits =
    typeof name === "string" &&
    typeof url === "string" &&
    Object.keys(others).length === 0 &&
    valueAt(data, at) === undefined;
  return fits ? [{ value: name, more: [{ path: at, value: url }], isSafe: false }] : [];
}

/** Makes the list that is meant by groups under their titles, or by references under their ids. */
function listOfMap([key, ...rest]: readonly PathSegment[], value: unknown): unknown {
  if (rest.length > 0 || !isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (key === "groups" && entries.every(([, insights]) => Array.isArray(insights)))
    return entries.map(([title, insights]) => ({
      title,
      insights: (insights as unknown[]).map((one) =>
        typeof one === "string" ? { text: one } : one,
      ),
    }));
  if (key !== "references" || !entries.every(([id]) => /^[1-9]\d{0,3}$/.test(id))) return undefined;
  return entries.map(([id, one]) =>
    typeof one === "string" ? referenceFrom(one, Number(id)) : { id: Number(id), ...Object(one) },
  );
}

/** Makes a reference from a text in the list of references, whose number is its place: the texts of a list have no ids. */
function referenceOf(value: string, index: number, data: unknown): unknown {
  const { references } = data as { readonly references: readonly unknown[] };
  if (!references.every((one) => typeof one === "string")) return undefined;
  const [, number, words = value] = /^(?:\[(?=\d+\]))?(\d{1,3})[\].)]\s+(.+)$/s.exec(value) ?? [];
  return number === undefined || Number(number) === index + 1
    ? referenceFrom(words, index + 1)
    : undefined;
}

function referenceFrom(words: string, id: number): unknown {
  if (/^https?:\/\/\S+$/.test(words)) return { id, url: words };
  const [, title = words, url] = nameAndAddress.exec(words) ?? [];
  return { id, title, ...(url !== undefined && { url }) };
}

/** `Reuters, https://example.org` and `Reuters (https://example.org)`. */
const nameAndAddress = /^([^:/]{1,200}?)[\s,;\u2013\u2014-]*[\s(<](https?:\/\/[^\s<>()]+)[)>]?$/;
