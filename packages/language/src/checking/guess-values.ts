import type { Issue, PathSegment } from "@mineral-brief/schema";
import { valueAt, zoneOfCity } from "@mineral-brief/schema/internal";
import { amountOf, currencyOf } from "./guess-amounts.ts";
import { guessesOfObject, objectOfText } from "./guess-objects.ts";
import { asSafe, suggest, type Guess } from "./guess.ts";
import { languageTag } from "./language-tag.ts";

type IssueAt = Pick<Issue, "code" | "path">;

/** Lists the values that an author may have meant, the most likely one first. The caller tests which of them are valid. */
export async function guessValues(issue: IssueAt, value: unknown, data: unknown): Promise<Guess[]> {
  // The key or the item of a value that is not known.
  if (value === null || isBlank(value)) return [{ value: undefined, isSafe: false }];
  const bare = typeof value === "string" ? withoutFrame(value) : value;
  if (bare !== value) return [asSafe(bare), ...(await guessValues(issue, bare, data))];
  const { path } = issue;
  if (path[0] === "schemaVersion") return value === 1 || value === "1" ? suggest("1.0") : [];
  if (typeof value === "string") return guessesOfText(issue, value, data);
  const safe = sameMeanings(value).map(asSafe);
  return [
    ...safe,
    ...(typeof value === "number"
      ? await datesOfNumber(path, value)
      : guessesOfObject(path, value, data)),
  ];
}

/** Lists the values that a text may mean. */
async function guessesOfText(issue: IssueAt, value: string, data: unknown): Promise<Guess[]> {
  const { path } = issue;
  const object = objectOfText(issue, value, data);
  if (object !== undefined) return object;
  const citations = citationsOf(path, value);
  if (citations !== undefined) return [asSafe(citations)];
  const range = citationRange(path, value, data);
  if (range !== undefined) return [range];
  // `Jane Doe and John Roe` are two authors, and `Bureau of Mines and Geology` is one.
  if (path[0] === "authors" && /\s(?:and|&|und|et|y|e|и)\s|[和与、]/i.test(value)) return [];
  const parts = partsOf(value);
  // A topic is a text, which may contain a comma.
  const lists = path[0] === "topics" ? [] : parts;
  return [
    ...[...sameMeanings(value, parts.length > 0), ...lists].map(asSafe),
    ...(await otherFormsOf(issue, value, data)),
  ];
}

/** Lists the values that a text of another form may mean, by its issue. */
async function otherFormsOf(
  { code, path }: IssueAt,
  value: string,
  data: unknown,
): Promise<Guess[]> {
  switch (code) {
    case "date-format":
      return [...(await datesOf(value)), ...suggest(programTime(Number(value)))];
    case "url-format":
      return suggest(addressWithoutScheme.test(value) ? `https://${value}` : undefined);
    case "language-format":
      return suggest(languageTag(value));
    case "id-format":
      if (path[0] === "timeZone") return suggest(zoneOfCity(value));
      return path.at(-1) === "currency" ? currencyOf(value, path, data) : [];
    case "type-mismatch":
      if (path.at(-1) === "value" && path.at(-3) === "figures") return amountOf(value, path, data);
      return path[0] === "topics" ? suggest(partsOf(value)[1]) : [];
    default:
      return [];
  }
}

/** An empty text, or what forms and tables have in place of one. `NA` is not among them: it is Namibia. */
function isBlank(value: unknown): boolean {
  return typeof value === "string" && /^\s*(?:n\/a|none|null|[-\u2013\u2014]+)?\s*$/i.test(value);
}

/** Lists the dates that a number may be: `20260105` anywhere, and the time of a program in the place of a date. */
async function datesOfNumber(path: readonly PathSegment[], value: number): Promise<Guess[]> {
  const digits = String(value);
  if (/^\d{8}$/.test(digits)) return datesOf(digits);
  const isDate = path.at(-1) === "datePublished" || path.at(-1) === "dateModified";
  return isDate ? suggest(programTime(value)) : [];
}

async function datesOf(value: string): Promise<Guess[]> {
  const { readClearDate, readClearPeriod } = await import("@mineral-brief/formats/read-clear-date");
  return suggest(readClearDate(value) ?? readClearPeriod(value));
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

/** `www.example.org`, or another host with a path. */
const addressWithoutScheme = /^(?:www\.\S+\.\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)$/i;

/** Removes white space, the curly quotes of word processors, and the brackets of an address. None belongs to an id, a date or an address. */
function withoutFrame(value: string): string {
  const trimmed = value.trim();
  return /^(?:[\u201C-\u201F][^\u201C-\u201F]+[\u201C-\u201F]|<https?:[^<>]+>)$/.test(trimmed)
    ? trimmed.slice(1, -1).trim()
    : trimmed;
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

/** Reads citations that are written as in a text: `[^1]`, `[1][2]` and `[1, 2]`. A reference has only one id. */
function citationsOf(path: readonly PathSegment[], value: string): number[] | number | undefined {
  const isReference = path[0] === "references" && path.at(-1) === "id";
  if (!isReference && !path.includes("citations")) return undefined;
  const marks = citationMarks(value);
  if (path.at(-1) === "citations") return marks.length > 0 ? marks : undefined;
  return marks.length === 1 ? marks[0] : undefined;
}

/** Reads `1-3` as the citations 1, 2 and 3. In a list, they replace it, so that the guess is the complete list. */
function citationRange(
  path: readonly PathSegment[],
  value: string,
  data: unknown,
): Guess | undefined {
  const isList = path.at(-1) === "citations";
  const numbers = isList || path.at(-2) === "citations" ? numbersOf(value) : undefined;
  if (numbers === undefined || isList) return numbers && { value: numbers, isSafe: false };
  const list = path.slice(0, -1);
  const items = valueAt(data, list) as readonly unknown[];
  const all = items.flatMap((item) => (typeof item === "string" && numbersOf(item)) || [item]);
  return { path: list, value: [...new Set(all)], isSafe: false };
}

/** The most citations of a range. A longer one, such as `1-2025`, is something else. */
const longestRange = 20;

/** Lists the numbers of a range such as `1-3` or `[1–3]`. Undefined for another text. */
function numbersOf(value: string): number[] | undefined {
  const ends = /^\[?(\d{1,3})\s*[-\u2013\u2014]\s*(\d{1,3})\]?$/.exec(value)?.slice(1);
  const [first, last] = ends?.map(Number) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const isRange = first > 0 && first < last && last - first < longestRange;
  return isRange ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : undefined;
}

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
