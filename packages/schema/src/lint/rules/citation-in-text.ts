import type { Citation } from "../../article.ts";
import type { Rule } from "../rule.ts";
import type { LintContext, LintInsight } from "../lint-context.ts";
import { readMarkers } from "../citation-markers.ts";
import { citationId } from "../../reading/citations.ts";
import type { Edit } from "../edit.ts";
import { quote } from "../../quote.ts";
import { characterClasses } from "../character-classes.ts";

export const citationInText: Rule = {
  code: "citation-in-text",
  summary: "The text of an insight contains a citation marker such as [3].",
  severity: "warning",
  fixable: true,
  check(context, report) {
    if ((context.characterClasses & characterClasses.bracket) === 0) return;
    for (const placed of context.insights) {
      const { words, path, characterClasses: found } = placed.text;
      if ((found & characterClasses.bracket) === 0) continue;
      const { citations, markers, rest } = readMarkers(words);
      if (markers.length === 0) continue;
      report({
        path,
        message: `${quote(markers.join(" "))} is a citation; remove it from the text and write \`citations\`: ${JSON.stringify(citations)}`,
        fix: placeCitations(placed, citations, rest, context),
      });
    }
  },
};

/**
 * A text that would keep half a marker, the bracket or the emphasis around it, or a word that joins two markers: `(see)`,
 * `<sup></sup>`, `Prices rose and.`
 */
const damaged =
  /[[【［][\d\s,，、;^-]*$|\(\s*\)|（\s*）|[*_]{4}|<(\w+)[^<>]*>\s*<\/\1>|(?:^|\s)(?:and|&|und|et|y|и)\s*(?:[,;:.)]|$)|[-–—]\s*(?:[,;.)]|$)/iu;

/** A marker that the words before it need: `(see [3])`, `According to [3], ...`. */
const needed =
  /(?:[\s(（]|^)(?:see(?: also)?|cf\.?|from|sources?:?|according to|as in|per|in|by|of|siehe|vgl\.?|laut|nach|voir|selon|véase|ver|según|см\.?|согласно)\s*[[【［]\^?\d|(?:见|見|参见|參見|来源|來源|根据|根據|据|據)\s*[[【［]\^?\d/iu;

/** Moves the markers to `citations`. Returns undefined if a number has no reference, or if the text would be damaged, so that a person decides. */
function placeCitations(
  { insight, path, text }: LintInsight,
  marked: readonly Citation[],
  rest: string,
  { references }: LintContext,
): Edit[] | undefined {
  if (
    rest === "" ||
    damaged.test(rest) ||
    needed.test(text.words) ||
    (references.size > 0 && marked.some((citation) => !references.has(citationId(citation))))
  )
    return undefined;
  const citations = insight.citations ?? [];
  const cited = new Set<unknown>(citations.map(citationId));
  const places = new Set(citations.map((citation) => JSON.stringify(citation)));
  const added = marked.filter((citation) =>
    typeof citation === "object" ? !places.has(JSON.stringify(citation)) : !cited.has(citation),
  );
  const edits: Edit[] = [{ path: text.path, value: rest }];
  if (added.length > 0)
    edits.push({ path: [...path, "citations"], value: [...citations, ...added] });
  return edits;
}
