import { quote } from "../../quote.ts";
import { characterClasses } from "../character-classes.ts";
import { readClosingMark, readMarkers } from "../citation-markers.ts";
import { placeCitations } from "../place-citations.ts";
import type { Rule } from "../rule.ts";

const noMarkers = { citations: [], markers: [], rest: "" };

export const citationInText: Rule = {
  code: "citation-in-text",
  summary:
    "The text of an insight contains a citation marker such as [3], or ends in a mark that looks like one.",
  severity: "warning",
  fixable: true,
  check(context, report) {
    const { references, article } = context;
    for (const placed of context.insights) {
      const { words, path, characterClasses: found } = placed.text;
      const { citations, markers, rest } =
        (found & characterClasses.bracket) === 0 ? noMarkers : readMarkers(words);
      if (markers.length > 0) {
        report({
          path,
          message: `${quote(markers.join(" "))} is a citation; remove it from the text and write \`citations\`: ${JSON.stringify(citations)}`,
          fix: placeCitations(placed, citations, rest, references, article.references),
        });
        continue;
      }
      const closing = readClosingMark(words);
      if (closing === undefined) continue;
      const { mark, number } = closing;
      const isKnown = number !== undefined && references.has(number);
      report({
        path,
        words: mark,
        message: `${quote(mark)} looks like a citation, but is read as text; cite the reference by its number, such as [${isKnown ? number : 1}]`,
        suggestedFix: isKnown
          ? placeCitations(placed, [number], closing.rest, references, article.references)
          : undefined,
      });
    }
  },
};
