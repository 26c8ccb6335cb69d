import { describe, expect, test } from "vitest";
import { repairText } from "../fix/repair-text.ts";
import { markdown } from "../markdown.ts";

const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n';

/** Makes the proposed repairs. Lists the messages about the headline. */
function repair(source: string): { text: string; messages: string[] } {
  const { diagnostics } = markdown.parse(source);
  const repairs = diagnostics.flatMap(({ repair: one }) => one ?? []);
  return {
    text: repairText(source, repairs, markdown).text,
    messages: diagnostics.flatMap(({ message }) =>
      message.includes("headline,") ? [message] : [],
    ),
  };
}

test.each([
  ["Here it is:\n\n```markdown\n# H\n\n- One.\n```\n", "Here it is:\n\n# H\n\n- One.\n\n"],
  ["~~~\r\n## Supply\r\n* One.\r\n~~~", "## Supply\r\n* One.\r\n"],
  ["```js\n# H\n- One.\n```\n", "```js\n# H\n- One.\n```\n"],
  ["# H\n\n- One.\n\n```\n# H\n- One.\n```\n", "# H\n\n- One.\n\n```\n# H\n- One.\n```\n"],
])("a brief in a code block below the front matter is taken out of it: %j", (body, expected) => {
  expect(repair(front + body).text).toBe(front + expected);
});

describe("an article without a headline", () => {
  test.each([
    [
      "Indonesia cuts its quota\n\n- One.\n",
      "# Indonesia cuts its quota\n\n- One.\n",
      "this line is not kept; if it is the headline, write `# Indonesia cuts its quota`",
    ],
    [
      "**Indonesia cuts its quota**\r\n\r\nMore words here.\r\n\r\n- One.\r\n",
      "# Indonesia cuts its quota\r\n\r\nMore words here.\r\n\r\n- One.\r\n",
      "this line is not kept; if it is the headline, write `# Indonesia cuts its quota`",
    ],
    [
      "Here it is:\n\n### Indonesia cuts its quota\n\n#### Core insights\n- One.\n",
      "Here it is:\n\n# Indonesia cuts its quota\n\n#### Core insights\n- One.\n",
      "the article has no headline, and this group has no insights; if it is the headline, write `# Indonesia cuts its quota`",
    ],
    [
      "**Headline:** Indonesia cuts its quota\n\n- One.\n",
      "# Indonesia cuts its quota\n\n- One.\n",
      "this line is not kept; if it is the headline, write `# Indonesia cuts its quota`",
    ],
    [
      "标题：印尼削减配额\n\n- One.\n",
      "# 印尼削减配额\n\n- One.\n",
      "this line is not kept; if it is the headline, write `# 印尼削减配额`",
    ],
  ])("may have it in another form: %j", (body, expected, message) => {
    expect(repair(front + body)).toEqual({ text: front + expected, messages: [message] });
  });

  test.each([
    ["a line of several sentences' length", `${"Word ".repeat(40)}\n\n- One.\n`],
    ["a sentence", "Indonesia cuts its quota.\n\n- One.\n"],
    ["a group with insights", "## Supply\n\n- One.\n"],
    ["a group below the core insights", "## Core insights\n\n- One.\n\n## Supply\n"],
    ["a line below the first heading", "## Core insights\n\nIndonesia cuts\n\n- One.\n"],
  ])("has none: %s", (_, body) => {
    expect(repair(front + body)).toEqual({ text: front + body, messages: [] });
  });

  test.each([
    `${front}# H\n\nIndonesia cuts its quota\n\n- One.\n`,
    `${front.replace("language", "headline: H\nlanguage")}Indonesia cuts\n\n- One.\n`,
    "---\ntitle: H\n---\n\n## Supply\n\n## Demand\n\n- One.\n",
  ])("but not one that has it: %j", (source) => {
    expect(repair(source)).toEqual({ text: source, messages: [] });
  });
});
