import { quote, validateArticle, type Issue, type PathSegment } from "@mineral-brief/schema";
import {
  articleKeyOrder,
  isObject,
  lettersOf,
  namesOfSource,
  otherNames,
  valueAt,
} from "@mineral-brief/schema/internal";
import { applyEdits, type LintIssue } from "@mineral-brief/schema/lint";
import { itemOfPair, onlyText } from "./guess-objects.ts";
import { guessValues } from "./guess-values.ts";
import { findArticleList, moveUp } from "./wrapped-article.ts";
import { fieldAt } from "../key-schema.ts";
import { startsWith } from "../starts-with.ts";

/** What messages about an unknown key state before their advice. */
export const unknownKey = "unknown key";

/** Tests whether the text has the key at a path in quotes, as in JSON. */
export type IsQuoted = (path: readonly PathSegment[]) => boolean;

/**
 * Replaces the key that each issue about an unknown key suggests by one that fits its value and its place.
 *
 * `validateArticle` compares only letters, so it suggests `source` for a list under `sources`. Tries each key: it must be
 * known, and must accept the value or one that means the same.
 */
export async function suggestKeys(
  issues: readonly Issue[],
  data: unknown,
  isQuoted: IsQuoted,
): Promise<readonly (Issue | LintIssue)[]> {
  const list = findArticleList(data);
  // What is missing beside the list is in its articles.
  const isOfArticles = ({ code, path }: Issue): boolean =>
    list !== undefined && code === "key-missing" && path.length === 1;
  const own = issues.filter((issue) => !isOfArticles(issue));
  return Promise.all(
    own.map(async (issue) => {
      if (issue.code !== "unknown-key") return issue;
      const isAroundList = list !== undefined && issue.path.length === 1;
      return isAroundList ? nameList(issue, list) : suggestKey(issue, data, own, isQuoted);
    }),
  );
}

/** Says of a key of an object around a list of articles that only the list belongs into the file. */
function nameList(issue: Issue, list: readonly string[]): Issue {
  const { suggestion: _, ...rest } = issue;
  const name = `\`${list.join(".")}\``;
  return issue.path[0] === list[0]
    ? {
        ...rest,
        severity: "error",
        message: `${unknownKey}; the articles are in ${name}: keep only this list, and remove the object around it`,
      }
    : { ...rest, message: `${unknownKey}; keep only the list in ${name}` };
}

async function suggestKey(
  issue: Issue,
  data: unknown,
  issues: readonly Issue[],
  isQuoted: IsQuoted,
): Promise<Issue | LintIssue> {
  const { suggestion, ...rest } = issue;
  const home = suggestion === undefined ? undefined : homeOf(String(issue.path.at(-1)), suggestion);
  const near = home === undefined ? suggestion : undefined;
  const entry = {
    data,
    owner: issue.path.slice(0, -1),
    key: String(issue.path.at(-1)),
    isQuoted: isQuoted(issue.path),
  };
  if (isNameOfText(entry, near, issues))
    return { ...rest, message: `${unknownKey}; did you mean \`text\`?`, suggestion: "text" };
  const statement = statementOf(entry, near);
  if (statement !== undefined)
    return { ...rest, ...statement, message: unknownKey + statement.message };
  const letters = lettersOf(entry.key);
  if (near !== undefined && lettersOf(near) === letters) return issue;
  const namesOfKeys = [
    ...Object.entries(otherNames),
    ...(parentOf(entry)["references"] === undefined ? Object.entries(namesOfSource) : []),
  ];
  const named = namesOfKeys.flatMap(([to, names]) =>
    names.split(" ").includes(letters) && parentOf(entry)[to] === undefined ? [to] : [],
  );
  // Of two keys that a name may mean, such as the headline and the name of a source, the one that has to be there.
  const isRequired = (to: string): boolean => fieldAt(entry.owner)?.required.has(to) === true;
  for (const to of [...named.filter(isRequired), ...named.filter((to) => !isRequired(to))])
    if (await accepts(entry, to))
      return { ...rest, message: `${unknownKey}; did you mean \`${to}\`?`, suggestion: to };
  // A key that misses by a letter is named even if the right one is set too.
  if (near !== undefined && (await accepts(entry, near))) return issue;
  const missing = await missingListOf(entry, issues);
  if (missing !== undefined)
    return { ...rest, message: `${unknownKey}; did you mean \`${missing}\`?`, suggestion: missing };
  const text = onlyText(parentOf(entry));
  const item =
    text === undefined || entry.owner.length !== 2
      ? undefined
      : await itemOfPair(entry.owner[0], entry.key, text);
  if (item !== undefined)
    return {
      ...rest,
      message: `${unknownKey}; write ${JSON.stringify(item)}`,
      suggestedFix: [{ path: entry.owner, value: item }],
    };
  if (text !== undefined && mayBe(entry.owner, text, data))
    return {
      ...rest,
      message: `${unknownKey}; write only its text: ${quote(text)}`,
      suggestedFix: [{ path: entry.owner, value: text }],
    };
  if (text !== undefined && near === undefined && isInsight(entry.owner)) {
    const colon = asStatement(entry, text);
    return { ...rest, ...colon, message: unknownKey + colon.message };
  }
  const used = usedInstead(entry);
  if (used !== undefined) return { ...rest, ...used, message: `${unknownKey}; ${used.message}` };
  const moved = entry.owner.length === 0 ? moveUp(data, entry.key) : undefined;
  if (moved !== undefined)
    return {
      ...rest,
      message: `${unknownKey}; it holds keys of the article: move them out of it`,
      suggestedFix: moved,
    };
  if (home !== undefined)
    return { ...rest, message: `${unknownKey}; \`${entry.key}\` is a key of \`${home}\`` };
  if (near !== undefined) return { ...rest, message: unknownKey + expectedIn(entry, near) };
  return isListOfSentences(parentOf(entry)[entry.key])
    ? { ...rest, message: `${unknownKey}; its sentences are not read: move them to insights` }
    : issue;
}

/**
 * Returns the key whose objects have another key, if it does not misspell the one that is suggested: `status` is a key
 * of `relations`, and not `stages`. The plural and the singular of a key are often confused.
 */
function homeOf(key: string, suggested: string): string | undefined {
  const isNumber = suggested === `${key}s` || key === `${suggested}s`;
  return isNumber || lettersOf(suggested).endsWith(lettersOf(key))
    ? undefined
    : ownerIn(articleKeyOrder, key);
}

function ownerIn(order: typeof articleKeyOrder, key: string): string | undefined {
  for (const [owner, keys = []] of order) {
    if (keys.some(([own]) => own === key)) return owner;
    const found = ownerIn(keys, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the key that an object must have and lacks, and that may hold the list of an entry. */
async function missingListOf(entry: Entry, issues: readonly Issue[]): Promise<string | undefined> {
  if (!Array.isArray(parentOf(entry)[entry.key])) return undefined;
  for (const { code, path } of issues) {
    const isHere =
      code === "key-missing" &&
      path.length === entry.owner.length + 1 &&
      startsWith(path, entry.owner);
    const key = String(path.at(-1));
    const isList = isHere && fieldAt(path)?.kind === "list";
    if (isList && (await accepts(entry, key))) return key;
  }
  return undefined;
}

function isListOfSentences(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === "string" && isSentence(one))
  );
}

/**
 * Reads a sentence under an unknown key of an insight without a text as a statement that has a colon: `Status: talks go on.`.
 * Under the key that `validateArticle` suggests, such as `stages`, the statement would be lost. Undefined for other values, and
 * for a name of `text`.
 */
function statementOf(
  entry: Entry,
  near: string | undefined,
): Pick<LintIssue, "message" | "suggestedFix"> | undefined {
  const { owner, key } = entry;
  const { [key]: value, ...others } = parentOf(entry);
  const isText = near === "text" || otherNames["text"]!.split(" ").includes(lettersOf(key));
  if (isText || !isInsight(owner) || others["text"] !== undefined) return undefined;
  if (typeof value !== "string" || !isSentence(value)) return undefined;
  const { message, suggestedFix } = asStatement(entry, value);
  return Object.keys(others).length === 0 ? { message, suggestedFix } : { message };
}

/** A key as programs write it: `fact`, `key_point`, `keyPoint`. */
const programKey = /^[a-z][A-Za-z0-9_-]*$/;

/**
 * Tests whether the value of a key that a program wrote is the text of an insight, such as `{ "fact": "Prices rose." }`: the key is
 * in quotes, or several insights have it. A sentence under a key that is similar to a known one is no value of that.
 */
function isNameOfText(entry: Entry, near: string | undefined, issues: readonly Issue[]): boolean {
  const { owner, key, data, isQuoted } = entry;
  const parent = parentOf(entry);
  if (!isInsight(owner) || parent["text"] !== undefined || !programKey.test(key)) return false;
  if (near === "text" || typeof parent[key] !== "string") return false;
  if (near !== undefined && !isSentence(parent[key])) return false;
  const unknown = issues.filter(({ code }) => code === "unknown-key");
  const isRepeated = (): boolean =>
    unknown.filter(({ path }) => path.at(-1) === key && isInsight(path.slice(0, -1))).length > 1;
  if (!isQuoted && !isRepeated()) return false;
  // Of several unknown keys, the only sentence.
  const texts = unknown.flatMap(({ path }) => {
    const value =
      path.length === owner.length + 1 && startsWith(path, owner) ? valueAt(data, path) : undefined;
    return typeof value === "string" ? [value] : [];
  });
  return texts.length === 1 || (isSentence(parent[key]) && texts.filter(isSentence).length === 1);
}

/** Ends like a sentence, or has three words without capitals and no commas. */
function isSentence(words: string): boolean {
  return (
    /[^.][.!?。！？](?:\s*\[[^\]]{0,20}\])*\s*$/u.test(words) ||
    (!/[,;，；、]/.test(words) && (words.match(/(?<!\S)\p{Ll}/gu) ?? []).length >= 3)
  );
}

/** Proposes to read a key and its value as the text of an insight. In quotes, a key is not there because of a colon. */
function asStatement(
  { owner, key, isQuoted }: Entry,
  text: string,
): Required<Pick<LintIssue, "message" | "suggestedFix">> {
  const statement = `${key}: ${text}`;
  return {
    message: `; ${isQuoted ? "" : "a colon and a space make a key of the words before them: "}write ${quote(statement)} as its \`text\``,
    suggestedFix: [{ path: owner, value: { text: statement } }],
  };
}

/** Whether a path is that of an insight. */
function isInsight(path: readonly PathSegment[]): boolean {
  const [list, index] = path.slice(-2);
  return (list === "coreInsights" || list === "insights") && typeof index === "number";
}

/** Says which key is used in place of one with the same meaning, such as `headline` beside `title`. */
function usedInstead(entry: Entry): Pick<LintIssue, "message" | "suggestedFix"> | undefined {
  const { owner, key } = entry;
  const { [key]: value, ...others } = parentOf(entry);
  const to = Object.keys(others).find(
    (other) =>
      Object.hasOwn(otherNames, other) && otherNames[other]!.split(" ").includes(lettersOf(key)),
  );
  if (to === undefined) return undefined;
  if (wordsOf(value) === wordsOf(others[to]))
    return {
      message: `\`${to}\` has the same value and is used; remove \`${key}\``,
      suggestedFix: [{ path: [...owner, key] }],
    };
  const shown = typeof others[to] === "string" ? `: ${quote(others[to])}` : "";
  return {
    message: `\`${to}\` is used${shown}; move what is missing there, and remove \`${key}\``,
  };
}

/** Tests whether a value may be at a path. */
function mayBe(path: Issue["path"], value: unknown, data: unknown): boolean {
  return !validateArticle(applyEdits(data, [{ path, value }])).issues.some((issue) =>
    startsWith(issue.path, path),
  );
}

/** The text of a value, or its JSON, for a comparison. */
function wordsOf(value: unknown): string {
  const words = isObject(value) ? (value["value"] ?? value["name"] ?? value) : value;
  return typeof words === "string" ? words.trim() : JSON.stringify(words);
}

/** An entry of an object in an article. */
interface Entry {
  readonly data: unknown;
  readonly owner: readonly PathSegment[];
  readonly key: string;
  readonly isQuoted: boolean;
}

/** Says what a similar key holds that does not accept the value; empty if the value has another problem. */
function expectedIn(entry: Entry, to: string): string {
  const [issue] = issuesInside(entry, to, parentOf(entry)[entry.key]);
  const [, expected] = /^expected (.+? such as .+), found /.exec(issue?.message ?? "") ?? [];
  return expected === undefined || parentOf(entry)[to] !== undefined
    ? ""
    : `; if you mean \`${to}\`, write ${expected}`;
}

/** Lists the issues of a value, and inside it, if the key of an entry were another one. */
function issuesInside({ data, owner, key }: Entry, to: string, tried: unknown): readonly Issue[] {
  const { [key]: _, ...others } = valueAt(data, owner) as Readonly<Record<string, unknown>>;
  const edits = [{ path: owner, value: { ...others, [to]: tried } }];
  return validateArticle(applyEdits(data, edits)).issues.filter((issue) =>
    startsWith(issue.path, [...owner, to]),
  );
}

/** Tests whether a key is known and may hold the value of an entry. */
async function accepts(entry: Entry, to: string): Promise<boolean> {
  const { data, owner, key } = entry;
  const value = parentOf(entry)[key];
  const path = [...owner, to];
  // The code of the first problem with the value itself. A key that it lacks shows that it is another kind of object.
  const code = issuesInside(entry, to, value).find(
    (issue) => issue.path.length === path.length + (issue.code === "key-missing" ? 1 : 0),
  )?.code;
  if (code === "unknown-key" || code === "key-missing") return false;
  // An address of one site alone, such as `/niobium`, belongs to the program that wrote it.
  if (code !== "type-mismatch" && code !== "url-format") return true;
  const guesses = await guessValues({ code, path }, value, data);
  // A name in place of an id has a fix of its own.
  return guesses.some((guess) =>
    issuesInside(entry, to, guess.value).every((issue) => issue.code === "id-format"),
  );
}

function parentOf({ data, owner }: Entry): Readonly<Record<string, unknown>> {
  return valueAt(data, owner) as Readonly<Record<string, unknown>>;
}
