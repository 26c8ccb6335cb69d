import { isObject, type Issue, type PathSegment } from "@mineral-brief/schema";
import type { Edit } from "@mineral-brief/schema/lint";
import { valueAt } from "../article-data.ts";

/** A value that an author may have meant. */
export interface Guess {
  readonly value: unknown;
  /** Further edits that belong to the value, such as the unit of a number. */
  readonly more?: readonly Edit[];
  /** Whether the value means the same as the written one. */
  readonly isSafe: boolean;
}

/** Lists the values that an author may have meant, the most likely one first. The caller tests which of them are valid. */
export async function guessValues(
  { code, path }: Pick<Issue, "code" | "path">,
  value: unknown,
  data: unknown,
): Promise<Guess[]> {
  // The key or the item of a value that is not known.
  if (value === null || isBlank(value)) return [{ value: undefined, isSafe: false }];
  const bare = typeof value === "string" ? withoutFrame(value) : value;
  if (bare !== value) return [asSafe(bare), ...(await guessValues({ code, path }, bare, data))];
  if (path[0] === "schemaVersion") return value === 1 || value === "1" ? suggest("1.0") : [];
  if (typeof value !== "string") {
    const safe = sameMeanings(value).map(asSafe);
    if (typeof value !== "number")
      return [
        ...safe,
        ...suggest(listOfMap(path, value)),
        ...nameWithAddress(path, value, data),
        ...suggest(onlyText(value)),
      ];
    const isDay = /^\d{8}$/.test(String(value));
    const dates = isDay ? await datesOf(String(value)) : suggest(programTime(value));
    return path.at(-1) === "datePublished" || path.at(-1) === "dateModified" || isDay
      ? [...safe, ...dates]
      : safe;
  }
  if (path[0] === "references" && path.length === 2 && code === "type-mismatch")
    return suggest(referenceOf(value, Number(path[1]), data));
  // A key without a space after its colon, or an address: neither is a name or a text.
  const [, key, rest = ""] = /^([a-z][A-Za-z]*):(.*)$/s.exec(value) ?? [];
  if (key !== undefined && code === "type-mismatch")
    return rest.startsWith("//") ? [] : suggest({ [key]: rest.trim() });
  const [, name, url] = nameAndAddress.exec(value) ?? [];
  if (name !== undefined && code === "type-mismatch") return suggest({ name, url });
  if (path.includes("citations") || (path[0] === "references" && path.at(-1) === "id")) {
    const marks = citationMarks(value);
    if (path.at(-1) === "citations" && marks.length > 0) return [asSafe(marks)];
    if (marks.length === 1) return [asSafe(marks[0])];
  }
  // `Jane Doe and John Roe` are two authors, and `Bureau of Mines and Geology` is one.
  if (path[0] === "authors" && /\s(?:and|&|und|et|y|e|и)\s|[和与、]/i.test(value)) return [];
  const parts = partsOf(value);
  const safe = [
    ...sameMeanings(value, parts.length > 0),
    // A topic is a text, which may contain a comma.
    ...(path[0] === "topics" ? [] : parts),
  ].map(asSafe);
  switch (code) {
    case "date-format":
      return [...safe, ...(await datesOf(value)), ...suggest(programTime(Number(value)))];
    case "url-format":
      return [
        ...safe,
        ...suggest(addressWithoutScheme.test(value) ? `https://${value}` : undefined),
      ];
    case "language-format":
      return [...safe, ...suggest(languageTag(value))];
    case "id-format":
      return path.at(-1) === "currency"
        ? [...safe, ...(await currencyOf(value, path, data))]
        : safe;
    case "type-mismatch":
      if (path.at(-1) === "value" && path.at(-3) === "figures")
        return [...safe, ...(await amountOf(value, path, data))];
      return path[0] === "topics" ? [...safe, ...suggest(parts[1])] : safe;
    default:
      return safe;
  }
}

/** An empty text, or what forms and tables have in place of one. `NA` is not among them: it is Namibia. */
function isBlank(value: unknown): boolean {
  return typeof value === "string" && /^\s*(?:n\/a|none|null|[-\u2013\u2014]+)?\s*$/i.test(value);
}

/**
 * Reads the time that programs write as a number: the seconds or milliseconds since 1970, `1767603600` for
 * `2026-01-05T09:00Z`, or the days of a spreadsheet since 1899-12-30, `46027` for `2026-01-05`, from 2009 to 2064.
 */
function programTime(value: number): string | undefined {
  const digits = String(value);
  if (/^[45]\d{4}$/.test(digits))
    return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  if (!/^1\d{9}(?:\d{3})?$/.test(digits)) return undefined;
  const time = new Date(digits.length === 10 ? value * 1000 : value);
  return time.toISOString().replace(/(?::00)?\.\d{3}Z$/, "Z");
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

/** `www.example.org`, or another host with a path. */
const addressWithoutScheme = /^(?:www\.\S+\.\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)$/i;

/** Removes white space, the curly quotes of word processors, and the brackets of an address. None belongs to an id, a date or an address. */
function withoutFrame(value: string): string {
  const trimmed = value.trim();
  return /^(?:[\u201C-\u201F][^\u201C-\u201F]+[\u201C-\u201F]|<https?:[^<>]+>)$/.test(trimmed)
    ? trimmed.slice(1, -1).trim()
    : trimmed;
}

function asSafe(value: unknown): Guess {
  return { value, isSafe: true };
}

function suggest(value: unknown): Guess[] {
  return value === undefined ? [] : [{ value, isSafe: false }];
}

async function datesOf(value: string): Promise<Guess[]> {
  const { readClearDate, readClearPeriod } = await import("@mineral-brief/formats/read-clear-date");
  return suggest(readClearDate(value) ?? readClearPeriod(value));
}

/**
 * Lists values that say the same in another form: a number without quotes, an object with only a name, a list of one.
 *
 * A text that may be a list, such as `Jane Doe, John Roe`, is not a list of one name.
 */
function sameMeanings(value: unknown, mayBeList = false): unknown[] {
  const single: unknown[] = [value];
  if (typeof value === "string") {
    if (isNumber(value)) single.push(Number(value));
    single.push({ name: value }, { text: value });
  }
  if (typeof value === "number") single.push(String(value));
  const items = mayBeList ? [{ text: value }] : single;
  return [...single.slice(1), ...items.map((one) => [one])];
}

/** Only a number in its shortest form: `007` and `1.10` may be names. */
function isNumber(text: string): boolean {
  return /^-?\d/.test(text) && String(Number(text)) === text;
}

/** Reads citations that are written as in a text: `[^1]`, `[1][2]` and `[1, 2]`. */
function citationMarks(value: string): number[] {
  return /^(?:(?:\s*\[\^?\d{1,4}(?:\s*,\s*\d{1,4})*\])+|\^\d{1,4})$/.test(value)
    ? (value.match(/\d+/g) ?? []).map(Number)
    : [];
}

/** Splits a list in one text, such as `1, 2`. Ids contain neither commas nor spaces, so there is no other reading. */
function partsOf(value: string): unknown[] {
  const parts = value.split(/\s*[,;\uFF0C\u3001]\s*/);
  return parts.length < 2
    ? []
    : [parts.map((part) => (isNumber(part) ? Number(part) : part)), parts];
}

/** Reads `en_US`, `English` and `中文(简体)`. */
function languageTag(value: string): string | undefined {
  const written = value.trim().replaceAll("_", "-");
  const name = written.toLowerCase();
  if (/chinese|中文/.test(name)) {
    if (/simplified|简体|簡體/.test(name)) return "zh-Hans";
    if (/traditional|繁体|繁體/.test(name)) return "zh-Hant";
  }
  const byName = Object.entries(commonLanguages).find(([, names]) => names.includes(name));
  if (byName !== undefined) return byName[0];
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

/**
 * The languages of the labels, and some in which sources are often written, with their names in English and in the language.
 * The engine has these names too, but takes 20 ms to load them.
 */
export const commonLanguages: Readonly<Record<string, readonly string[]>> = {
  en: ["english"],
  zh: ["chinese", "中文"],
  de: ["german", "deutsch"],
  fr: ["french", "français"],
  es: ["spanish", "español"],
  ru: ["russian", "русский"],
  ja: ["japanese", "日本語"],
  ar: ["arabic", "العربية"],
  pt: ["portuguese", "português"],
  it: ["italian", "italiano"],
  ko: ["korean", "한국어"],
  id: ["indonesian", "indonesia"],
  tr: ["turkish", "türkçe"],
  nl: ["dutch", "nederlands"],
  pl: ["polish", "polski"],
};

/** Reads an amount in words, such as `8.5bn USD`, `45kt` or `85 亿美元`, with its unit where the figure has none. */
async function amountOf(value: string, path: Issue["path"], data: unknown): Promise<Guess[]> {
  const { findFigures } = await import("@mineral-brief/schema/tagging");
  const owner = path.slice(0, -1);
  const figure = valueAt(data, owner) as Readonly<Record<string, unknown>>;
  // A number without a unit, such as `40,000`, is read as in the words of its figure: `$40,000/t`.
  const { text } = figure;
  const words = typeof text === "string" && isAmountOf(text, value) ? text : value;
  const [found] = ["en", "zh"].flatMap((language) =>
    findFigures(words, language).filter(
      ({ end, start }) => words === text || (start === 0 && end === words.length),
    ),
  );
  if (found?.figure.value === undefined || isUnclear(words, data)) return [];
  const { unit, currency } = found.figure;
  const stated = { unit, currency };
  // A figure that states another unit contradicts the amount, and a person has to decide.
  const contradicts = ([key, one]: [string, unknown]): boolean =>
    figure[key] !== undefined && figure[key] !== one && figure[key] !== currency;
  if (Object.entries(stated).some(contradicts)) return [];
  // Without a text, the figure would lose the words of the amount.
  const more = Object.entries({ text: value, ...stated })
    .filter(([key, one]) => one !== undefined && figure[key] === undefined)
    .map(([key, one]): Edit => ({ path: [...owner, key], value: one }));
  return [{ value: found.figure.value, more, isSafe: false }];
}

/** Reads a sign or a word for a currency: `€`, `RMB`, and `$` unless the text of the figure has another dollar. */
async function currencyOf(value: string, path: Issue["path"], data: unknown): Promise<Guess[]> {
  const { findFigures } = await import("@mineral-brief/schema/tagging");
  const { text } = valueAt(data, path.slice(0, -1)) as { readonly text?: unknown };
  const amounts = [...(typeof text === "string" ? [text] : []), `${value}1`, `1 ${value}`];
  const [found] = amounts.flatMap((amount) => findFigures(amount, "en"));
  return suggest(found?.figure.currency);
}

/** True if `20.000` or `1,4` may be another number than in English and Chinese, because the article is in another language. */
function isUnclear(words: string, data: unknown): boolean {
  const { language } = data as { readonly language?: unknown };
  const tag = typeof language === "string" ? languageTag(language) : undefined;
  return /\d[.,]\d/.test(words) && !/^(?:en|zh)(?:-|$)/.test(tag ?? "");
}

/** True if a text states the same amount with its unit: `$33 billion` for `33 billion`, `$40,000/t` for `40,000`. */
function isAmountOf(text: string, value: string): boolean {
  if (numberWithoutUnit.test(value)) return hasNumber(text, value);
  const [before, after, ...others] = text.split(value);
  return after !== undefined && others.length === 0 && !/[\d.,]/.test(before + after);
}

/** `40,000` or `40 000`. */
const numberWithoutUnit = /^\d{1,3}(?:[ ,\u00A0\u202F]\d{3})+$/;

/** True if a text has this number and no other. */
function hasNumber(text: string, number: string): boolean {
  const plain = (written: string): string => written.replace(/[ ,\u00A0\u202F]/g, "");
  const [first, ...others] = text.match(/\d(?:[\d.,]|[ \u00A0\u202F](?=\d{3}(?!\d)))*/g) ?? [];
  return first !== undefined && plain(first) === plain(number) && others.length === 0;
}
