import { quote } from "../../quote.ts";
import { characterClasses } from "../character-classes.ts";
import { readMarkers } from "../citation-markers.ts";
import { placeCitations } from "../place-citations.ts";
import type { Rule } from "../rule.ts";

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
        fix: placeCitations(
          placed,
          citations,
          rest,
          context.references,
          context.article.references,
        ),
      });
    }
  },
};
