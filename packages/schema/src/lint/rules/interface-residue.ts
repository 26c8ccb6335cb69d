import type { Rule } from "../rule.ts";
import { hasClass, type LintContext, type LintText } from "../lint-context.ts";
import type { Edit } from "../edit.ts";
import { quote } from "../../quote.ts";

/** Labels of the pages that briefs are copied from. */
const [english, chinese] = ["Search documents", "搜索文档"];

/** Labels that are also ordinary words: only a text that consists of one is residue. */
const ambiguousLabels = new Set(["Workflow", "icon"]);

export const interfaceResidue: Rule = {
  code: "interface-residue",
  summary: "A headline, title or insight contains text of a web page's interface.",
  severity: "warning",
  fixable: true,
  check(context, report) {
    for (const text of context.texts) {
      if (text.role === "quote" || text.role === "other") continue;
      const phrase = phraseIn(text);
      if (phrase === undefined) continue;
      report({
        path: text.path,
        words: phrase,
        message: `${quote(phrase)} is part of a web page's interface; remove it`,
        fix: removePhrase(text, phrase, context),
      });
    }
  },
};

function phraseIn(text: LintText): string | undefined {
  const { words } = text;
  if (words.includes(english)) return english;
  if (hasClass(text, "han") && words.includes(chinese)) return chinese;
  return words.length < 20 && ambiguousLabels.has(words.trim()) ? words.trim() : undefined;
}

/** Removes the phrase from the start and end. In the middle of a sentence it may be intended, so a person decides. */
function removePhrase(text: LintText, phrase: string, context: LintContext): Edit[] | undefined {
  let rest = text.words.trim();
  for (let length = Infinity; rest.length < length;) {
    length = rest.length;
    if (rest.startsWith(phrase)) rest = rest.slice(phrase.length).trim();
    if (rest.endsWith(phrase)) rest = rest.slice(0, -phrase.length).trim();
  }
  if (rest.length === text.words.trim().length) return undefined;
  if (rest !== "") return [{ path: text.path, value: rest }];
  const placed = context.insights.find((insight) => insight.text === text);
  const holdsOnlyText = placed !== undefined && Object.keys(placed.insight).length === 1;
  return holdsOnlyText ? [{ path: placed.path }] : undefined;
}
