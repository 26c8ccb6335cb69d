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

/** A text that would keep half a marker, or a parenthesis without the marker that it is about: `(see)`. */
const damaged =
  /[[【［][\d\s,，、;^-]*$|\(\s*(?:(?:see|cf\.?|from|source|siehe|vgl\.?|voir|véase|ver|см\.?)\s*)?\)|（\s*(?:见|参见|來源|来源)?\s*）/iu;

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
