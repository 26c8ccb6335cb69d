import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin rises\nReuters· 2025-12-04 17:40\n\nCore Insights\n";

/** The canonical text of the insights, and what was struck out. */
function read(insights: string): [canonical: string, struck: string[]] {
  const source = head + insights;
  const { documents, diagnostics } = text.parse(source);
  const canonical = text.serialise([documents[0]!.data as Article]).text.trim();
  const struck = diagnostics
    .filter(({ code }) => code === "text-not-kept")
    .map(({ severity, range: { start, end } }) =>
      [severity, source.slice(start.offset, end.offset)].join(": "),
    );
  return [canonical.replace(/^[^]*(?:Core Insights|核心观点) /, ""), struck];
}

test.each<[string, string, string[]]>([
  [
    "- The mine ~~has reopened~~ may reopen in 2027 [1]",
    "- The mine may reopen in 2027 [1]",
    ["warning: ~~has reopened~~"],
  ],
  ["- Tin rose ~~sharply~~. [1]", "- Tin rose [1].", ["warning: ~~sharply~~"]],
  ["- Mine~~s~~ A (~~not~~ B) [1]", "- Mine A (B) [1]", ["warning: ~~s~~", "warning: ~~not~~"]],
  ["- 该矿~~已复产~~将于明年复产[1]", "- 该矿将于明年复产 [1]", ["warning: ~~已复产~~"]],
  ["- Tin rose [1]\n- ~~It fell [2]~~", "- Tin rose [1]", ["warning: - ~~It fell [2]~~"]],
  ["1. Tin rose [1]\n2. ~~It fell~~ [2].", "- Tin rose [1]", ["warning: 2. ~~It fell~~ [2]."]],
  ["~~It fell in May.~~\n- Tin rose [1]", "- Tin rose [1]", ["warning: ~~It fell in May.~~"]],
  // Between numbers, after words of Chinese and around a heading, `~~` draws no line.
  ["- From 5~~10 to 20~~30 USD [1]", "- From 5~~10 to 20~~30 USD [1]", []],
  ["- 锡价涨了~~大家注意~~[1]", "- 锡价涨了~~大家注意~~ [1]", []],
  ["- Tin ~~ rose ~~ in May [1]", "- Tin ~~ rose ~~ in May [1]", []],
  [
    "- Tin rose [1]\n\n~~Supply~~\n- It fell [2]",
    "- Tin rose [1] Group 1: Supply - It fell [2]",
    [],
  ],
])("words that are struck out are not kept: %j", (insights, canonical, struck) => {
  expect(read(insights)).toEqual([canonical, struck]);
});
