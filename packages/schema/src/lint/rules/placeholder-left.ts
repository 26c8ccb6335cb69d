import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

/** The mark of unwritten texts, which `mineral-brief new` and many authors use. */
const mark = "TODO";

export const placeholderLeft: Rule = {
  code: "placeholder-left",
  summary: "A text is still a placeholder.",
  severity: "error",
  check(context, report) {
    for (const { words, path } of context.texts)
      if (words.startsWith(mark) && !/^[\p{L}\p{N}_-]/u.test(words.slice(mark.length)))
        report({ path, message: messageFor(words) });
  },
};

function messageFor(words: string): string {
  const wanted = words.slice(mark.length).replace(/^[\s:]+/, "");
  return wanted === ""
    ? "the text is a placeholder; write the text or remove the key"
    : `the text is a placeholder; write it: ${quote(wanted)}`;
}
