import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

/** How `mineral-brief new` marks what an author has still to write, and many authors do. */
const mark = "TODO";

export const placeholderLeft: Rule = {
  code: "placeholder-left",
  summary: "A text is a placeholder that still waits for its words.",
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
    ? "only a placeholder; write the words or leave the key out"
    : `still to be written: ${quote(wanted)}`;
}
