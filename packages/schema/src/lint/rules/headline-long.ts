import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

/** In code points. */
const longest = 200;

export const headlineLong: Rule = {
  code: "headline-long",
  summary: "The headline is longer than 200 characters.",
  severity: "note",
  check({ texts }, report) {
    for (const { words, path, role } of texts) {
      if (role !== "headline" || words.length <= longest) continue;
      const length = Array.from(words).length;
      if (length > longest)
        report({
          path,
          message: `${quote(words)} has ${length} characters; shorten it to ${longest} and move the rest to an insight`,
        });
    }
  },
};
