import { chineseTriggers } from "./chinese-triggers.ts";
import { englishTriggers } from "./english-triggers.ts";
import type { Span } from "../span.ts";
import type { Trigger } from "./trigger.ts";

/** A trigger and the range of its words. */
export interface FoundTrigger extends Span {
  readonly trigger: Trigger;
}

const triggersOf = { en: englishTriggers, zh: chineseTriggers };
const patterns = new Map<string, RegExp>();

/** Finds the triggers in a text, in order and without overlaps. */
export function findTriggers(text: string, language: "en" | "zh"): FoundTrigger[] {
  const triggers = triggersOf[language];
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const [open, close] = language === "en" ? ["(?<![\\p{L}-])", "(?![\\p{L}-])"] : ["", ""];
    const all = triggers.map(({ words }) => `(${words})`).join("|");
    patterns.set(language, (pattern = new RegExp(`${open}(?:${all})${close}`, "giu")));
  }
  return [...text.matchAll(pattern)].map((found) => ({
    trigger: triggers[found.slice(1).findIndex((words) => words !== undefined)]!,
    start: found.index,
    end: found.index + found[0].length,
  }));
}
