import { quote } from "../../quote.ts";
import { hasClass } from "../lint-context.ts";
import { readClosingMark, readMarkers } from "../citation-markers.ts";
import { hasNeededMarker } from "../needed-markers.ts";
import { placeCitations } from "../place-citations.ts";
import type { Rule } from "../rule.ts";

const noMarkers = { citations: [], markers: [], rest: "", spans: [] };

export const citationInText: Rule = {
  code: "citation-in-text",
  summary:
    "The text of an insight contains a citation marker such as [3], or ends in a mark that looks like one.",
  severity: "warning",
  fixable: true,
  check(context, report) {
    const { references, article } = context;
    for (const placed of context.insights) {
      const { words, path } = placed.text;
      const { citations, markers, rest, spans } = !hasClass(placed.text, "bracket")
        ? noMarkers
        : readMarkers(words);
      if (markers.length > 0) {
        const written = quote(markers.join(" "));
        const advice = hasNeededMarker(words, spans)
          ? "the sentence may need it, so name the source in its place"
          : "remove it from the text";
        report({
          path,
          message: `${written} is a citation; ${advice} and write \`citations\`: ${JSON.stringify(citations)}`,
          fix: placeCitations(placed, citations, { rest, spans }, references, article.references),
        });
        continue;
      }
      const closing = readClosingMark(words);
      if (closing === undefined) continue;
      const { mark, numbers, rest: statement, span } = closing;
      const left = { rest: statement, spans: [span] };
      const isKnown = numbers.length > 0 && numbers.every((number) => references.has(number));
      report({
        path,
        words: mark,
        message: `${quote(mark)} looks like a citation, but is read as text; cite the reference by its number, such as [${isKnown ? numbers.join(", ") : 1}]`,
        suggestedFix: isKnown
          ? placeCitations(placed, numbers, left, references, article.references)
          : undefined,
      });
    }
  },
};
