import { quote, type Insight } from "@mineral-brief/schema";
import { addressTest, groupBy, valueAt } from "@mineral-brief/schema/internal";
import type { LintContext, LintText, Report, Rule } from "@mineral-brief/schema/lint";
import { textOf } from "@mineral-brief/schema/reading";
import type { TermLists } from "./config.ts";
import { startsSentence } from "./starts-sentence.ts";

/** Makes the rules `term-preferred` and `term-forbidden` of the term lists of a config. */
export function termRules({ prefer = {}, forbid = [] }: TermLists): readonly Rule[] {
  const preferred = Object.entries(prefer).flatMap(([term, others]) =>
    others.map((other): Term => ({ term: other, preferred: term })),
  );
  const allowed = Object.keys(prefer).map((term): Term => ({ term, isAllowed: true }));
  return [
    ...(preferred.length === 0
      ? []
      : [termRule("term-preferred", [...allowed, ...preferred], describePreferred)]),
    ...(forbid.length === 0
      ? []
      : [
          termRule(
            "term-forbidden",
            forbid.map((term) => ({ term })),
            describeForbidden,
          ),
        ]),
  ];
}

interface Term {
  readonly term: string;
  /** What to write instead; undefined if the author has to decide. */
  readonly preferred?: string;
  /** True for a preferred term: what it contains is no finding. */
  readonly isAllowed?: true;
}

interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

type Describe = (text: LintText, found: readonly FoundTerm[]) => Parameters<Report>[0];

function termRule(code: string, terms: readonly Term[], describe: Describe): Rule {
  const find = termFinder(terms);
  return {
    code,
    summary: "",
    severity: "warning",
    check({ article, texts }, report) {
      let names: readonly string[] | undefined;
      for (const text of texts) {
        if (!isOwnWording(text)) continue;
        const found = find(text.words);
        if (found.length === 0) continue;
        names ??= (article.organizations ?? []).map(({ name }) => textOf(name));
        const isInAddress = addressTest(text.words);
        const outside = outsideOf(names, text.words, outsideQuotations(text.words, found)).filter(
          ({ start, end }) => !isInAddress(start, end),
        );
        // One finding per term, at its first place.
        for (const same of groupBy(outside, ({ term }) => term).values()) {
          const { suggestedFix, ...finding } = describe(text, same);
          report(isInFigure(article, text, same) ? finding : { ...finding, suggestedFix });
        }
      }
    },
  };
}

/** Whether terms are in the words of a figure, which must stay in the sentence: `50 percent`. */
function isInFigure(
  article: LintContext["article"],
  { path, words }: LintText,
  found: readonly FoundTerm[],
): boolean {
  const { figures = [] } = (valueAt(article, path.slice(0, path.lastIndexOf("text"))) ??
    {}) as Partial<Insight>;
  return figures.some(({ text }) => {
    const from = words.indexOf(text);
    const to = from + text.length;
    return from !== -1 && found.some(({ start, end }) => start < to && end > from);
  });
}

/** Whether the words of a text are the author's: neither a quote nor the name of somebody or something. */
function isOwnWording({ role, path }: LintContext["texts"][number]): boolean {
  const key = path.findLast((segment) => typeof segment === "string" && segment !== "value");
  return role !== "quote" && key !== "name" && key !== "publisher";
}

function describePreferred({ words, path }: LintText, found: readonly FoundTerm[]) {
  const [{ start, end }] = found as readonly [FoundTerm];
  const written = words.slice(start, end);
  const suggestion = replacementOf(words, found[0]!);
  let value = "";
  let from = 0;
  for (const one of found) {
    value += words.slice(from, one.start) + replacementOf(words, one);
    from = one.end;
  }
  value += words.slice(from);
  return {
    path,
    words: written,
    wordsStart: start,
    message: `write ${quote(suggestion)}, not ${quote(written)}`,
    suggestion,
    suggestedFix: [{ path, value }],
  };
}

function describeForbidden({ words, path }: LintText, found: readonly FoundTerm[]) {
  const [{ start, end }] = found as readonly [FoundTerm];
  return {
    path,
    words: words.slice(start, end),
    wordsStart: start,
    message: `${quote(words.slice(start, end))} is on the project's list of forbidden terms; use other words`,
  };
}

/**
 * Gives a preferred term in lower case the capitals of the words that it replaces. The capitals of a term such as `REEs` are
 * its own, so its replacement has one only at the start of a sentence.
 */
function replacementOf(words: string, { term, start, end }: FoundTerm): string {
  const preferred = term.preferred!;
  if (!isLowerCase(preferred)) return preferred;
  const capitalised = preferred.charAt(0).toUpperCase() + preferred.slice(1);
  if (!isLowerCase(term.term)) return startsSentence(words, start) ? capitalised : preferred;
  const written = words.slice(start, end);
  const isUpper = written === written.toUpperCase() && written.length > 1;
  if (isUpper && !isLowerCase(written)) return preferred.toUpperCase();
  return isLowerCase(written.charAt(0)) ? preferred : capitalised;
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** Scripts without spaces between words, where a term may have a letter before and after it. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

/**
 * Finds terms as complete words, from left to right and the longest first.
 *
 * A term in lower case also matches with capitals; any other only as written. White space matches any white space.
 */
function termFinder(terms: readonly Term[]): (words: string) => readonly FoundTerm[] {
  const byKey = groupBy(terms, ({ term }) => keyOf(term));
  const patterns = [...byKey.keys()].sort((one, two) => two.length - one.length).map(patternOf);
  const pattern = new RegExp(patterns.join("|"), "giu");
  return (words) => {
    const found: FoundTerm[] = [];
    // `matchAll` would compile a copy of the pattern for each text. No term is empty, so each match ends after its start.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      const { 0: written, index: start } = match;
      const term = byKey.get(keyOf(written))?.find((one) => hasCaseOf(one.term, written));
      if (term === undefined || term.isAllowed) continue;
      found.push({ term, start, end: start + written.length });
    }
    return found;
  };
}

function keyOf(term: string): string {
  return term.trim().replace(/\s+/g, " ").toLowerCase();
}

function patternOf(key: string): string {
  const isWord = (character: string): boolean =>
    new RegExp(letter, "u").test(character) && !unspaced.test(character);
  const escaped = key
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(" ", String.raw`\s+`);
  const [first = ""] = key;
  return `${isWord(first) ? `(?<!${letter})` : ""}${escaped}${isWord(key.at(-1) ?? "") ? `(?!${letter})` : ""}`;
}

function hasCaseOf(term: string, match: string): boolean {
  return isLowerCase(term) || term.replace(/\s+/g, " ") === match.replace(/\s+/g, " ");
}

/** Words in quotation marks, which are those of somebody else. An apostrophe is no such mark. */
const quotation =
  /"[^"\n]+"|\u201C[^\u201C\u201D\n]+\u201D|\u201E[^\u201C-\u201F\n]+[\u201C\u201D]|\u00AB[^\u00AB\u00BB\n]+\u00BB|\u300C[^\u300C\u300D\n]+\u300D|\u300E[^\u300E\u300F\n]+\u300F/gu;

/** Omits the terms inside of quotation marks. */
function outsideQuotations(words: string, found: readonly FoundTerm[]): readonly FoundTerm[] {
  const quoted = [...words.matchAll(quotation)];
  return found.filter(
    ({ start, end }) => !quoted.some((one) => one.index < start && end < one.index + one[0].length),
  );
}

/** Omits the terms inside of names. */
function outsideOf(
  names: readonly string[],
  words: string,
  found: readonly FoundTerm[],
): readonly FoundTerm[] {
  const inside = ({ start, end }: FoundTerm): boolean =>
    names.some((name) => {
      for (let at = words.indexOf(name); at !== -1 && name !== ""; at = words.indexOf(name, at + 1))
        if (at <= start && end <= at + name.length) return true;
      return false;
    });
  return names.length === 0 ? found : found.filter((one) => !inside(one));
}
