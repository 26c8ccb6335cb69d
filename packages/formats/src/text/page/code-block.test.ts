import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

const brief = "Tin rises\nReuters· 2025-12-04 17:40\nCore Insights\n- Stocks fell [1]";

/** The lines that are not blank after all steps. */
function linesOf(source: string): string[] {
  const { text } = preparePage(source);
  expect(text).toHaveLength(source.length);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

test.each([
  `\`\`\`\n${brief}\n\`\`\``,
  `\`\`\`text\n${brief}\n\`\`\`\n`,
  `\`\`\`Markdown \n\n${brief}\n  \`\`\`\n\n`,
  `\`\`\`\`\n${brief}\n\`\`\`\``,
  `\`\`\`\n${brief}\`\`\``,
  `\`\`\`\n${brief} \`\`\` \n`,
  `Here is the brief:\n\n\`\`\`\n${brief}\n\`\`\`\n\nLet me know if you need changes.`,
  `\`\`\`\n${brief}\n\`\`\`\n\`\`\`\n\`\`\``,
])("removes the marks of a code block: %j", (source) => {
  expect(linesOf(source)).toEqual(brief.split("\n"));
  const dropped = preparePage(source).diagnostics.filter(
    ({ code }) => code === "interface-residue",
  );
  expect(dropped.map(({ start, end }) => source.slice(start, end).trim()).join("\n")).toBe(
    source.match(/`{3,}[a-z]*/gi)!.join("\n"),
  );
});

test.each([
  `${brief}\n- The field \`\`\`grade\`\`\` is new [2]`,
  `${brief}\n- Ore rose [2]\n\`\`\`tin and tungsten`,
  `${brief}\n\`\``,
])("keeps %j", (source) => {
  expect(linesOf(source)).toEqual(source.split("\n"));
});
