import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { hasClass, type LintText } from "../lint-context.ts";
import { isPlaceholder, placeholderIn, wantedText } from "../placeholder.ts";

export const placeholderLeft: Rule = {
  code: "placeholder-left",
  summary: "A text is still a placeholder.",
  severity: "error",
  check(context, report) {
    for (const text of context.texts) {
      const message = messageFor(text);
      if (message !== undefined) report({ path: text.path, message });
    }
  },
};

function messageFor(text: LintText): string | undefined {
  const { words, role } = text;
  const isStatement = role !== "quote" && role !== "other";
  if (isPlaceholder(words, isStatement)) {
    const wanted = wantedText(words);
    return wanted === ""
      ? "the text is a placeholder; write the text or remove the key"
      : `the text is a placeholder for ${quote(wanted)}; replace it`;
  }
  if (!isStatement) return undefined;
  const part = placeholderIn(words, hasClass(text, "bracket"));
  return part && `${quote(part)} is a placeholder; write what belongs there`;
}
