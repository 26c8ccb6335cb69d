import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { isPlaceholder, placeholderMark } from "../placeholder.ts";

export const placeholderLeft: Rule = {
  code: "placeholder-left",
  summary: "A text is still a placeholder.",
  severity: "error",
  check(context, report) {
    for (const { words, path } of context.texts)
      if (isPlaceholder(words)) report({ path, message: messageFor(words) });
  },
};

function messageFor(words: string): string {
  const wanted = words.slice(placeholderMark.length).replace(/^[\s:]+/, "");
  return wanted === ""
    ? "the text is a placeholder; write the text or remove the key"
    : `the text is a placeholder; write it: ${quote(wanted)}`;
}
