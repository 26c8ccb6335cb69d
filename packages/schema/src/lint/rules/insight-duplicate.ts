import { quote } from "../../quote.ts";
import { ComparedText } from "../is-almost-same.ts";
import type { LintInsight } from "../lint-context.ts";
import type { Rule } from "../rule.ts";

export const insightDuplicate: Rule = {
  code: "insight-duplicate",
  summary: "Two insights say the same, in the same or almost the same words.",
  severity: "warning",
  check({ insights }, report) {
    const earlier = new EarlierInsights();
    for (const insight of alikeAtAnEdge(insights)) {
      const same = earlier.sameAs(insight);
      if (same === undefined) continue;
      const { words } = insight.text;
      const isExact = same.text.words === words;
      report({
        path: insight.text.path,
        firstPath: same.text.path,
        message: `an earlier insight says ${isExact ? "" : "almost "}the same: ${quote(same.text.words)}; ${isExact ? "remove one" : "merge the two"}`,
      });
    }
  },
};

/** The number of characters at the start and the end of a text by which similar texts are found, in UTF-16 code units. */
const edge = 12;

/**
 * Returns the insights whose text may start or end like that of another one, in order. Most articles have none, and this
 * test is fast: it takes every second character of an edge into a number.
 */
function alikeAtAnEdge(insights: readonly LintInsight[]): readonly LintInsight[] {
  const keys = new Set<number>();
  const shared = new Set<number>();
  const keep = (key: number): unknown => (keys.has(key) ? shared : keys).add(key);
  for (const { text } of insights) {
    keep(startKey(text.words));
    keep(endKey(text.words));
  }
  if (shared.size === 0) return [];
  return insights.filter(
    ({ text }) => shared.has(startKey(text.words)) || shared.has(endKey(text.words)),
  );
}

function startKey(words: string): number {
  return keyFrom(words, 0);
}

function endKey(words: string): number {
  return keyFrom(words, words.length - edge);
}

/** The characters that a text does not have count as 0. */
function keyFrom(words: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + edge; at += 2)
    key = (Math.imul(key, 31) + (words.charCodeAt(at) | 0)) & 0x3fff_ffff;
  return key;
}

/** The most insights with the same start or end that are compared. More of them are a list in the same form. */
const most = 20;

interface Earlier {
  readonly insight: LintInsight;
  readonly compared: ComparedText;
}

/** Finds an earlier insight without comparing each with each: texts that are almost the same start or end in the same way. */
class EarlierInsights {
  readonly #byWords = new Map<string, LintInsight>();
  readonly #byEdge = new Map<string, Earlier[]>();

  /** Returns the earlier insight that says the same, or remembers this one. */
  sameAs(insight: LintInsight): LintInsight | undefined {
    const { words } = insight.text;
    const same = this.#byWords.get(words);
    if (same !== undefined) return same;
    this.#byWords.set(words, insight);
    if (words.length < 2 * edge) return undefined;
    const lists = [this.#listOf(words.slice(0, edge)), this.#listOf(words.slice(-edge))];
    const compared = new ComparedText(words);
    for (const list of lists) {
      const similar = list.find((earlier) => earlier.compared.isAlmost(compared));
      if (similar !== undefined) return similar.insight;
    }
    for (const list of lists) if (list.length < most) list.push({ insight, compared });
    return undefined;
  }

  #listOf(words: string): Earlier[] {
    const list = this.#byEdge.get(words) ?? [];
    if (list.length === 0) this.#byEdge.set(words, list);
    return list;
  }
}
