import { expect, test } from "vitest";
import { dropChatTurns } from "./chat-turns.ts";
import { PageText } from "./page-text.ts";

const brief = "镓的买家在等待\n矿业观察 · 2026-11-24\n- 没有许可证 [1]";

function drop(source: string): { readonly text: string; readonly count: number } {
  const page = new PageText(source);
  dropChatTurns(page);
  return { text: page.text.trim(), count: page.residue.length };
}

test.each([
  ["用户：帮我写一份关于镓的简报\n\n", 1],
  ["用户：帮我写一份关于镓的简报\nKimi：\n\n", 2],
  ["用户：帮我写一份关于镓的简报\n\nKimi：已搜索到 15 个网页\n\n", 2],
  ["我：\n帮我写一份关于镓的简报\n\nDeepSeek：\n", 3],
  ["User: Write a brief on gallium\nKeep it short\n\nChatGPT: ", 3],
  ["Kimi：已搜索到 15 个网页\n\n", 1],
])("removes a question with the label of the reader before it: %j", (above, count) => {
  expect(drop(above + brief)).toEqual({ text: brief, count });
});

test.each([
  // The text is in the question.
  `用户：${brief}\n\nKimi：很好`,
  // A headline.
  "用户：储能需求推高锂价\n矿业观察 · 2026-11-24\n- 没有许可证 [1]",
  "用户：储能需求推高锂价\n\n- 没有许可证 [1]",
  "Kimi: how one model reads mine reports\nMetals Watch · 2026-11-24\n- It counts [1]",
])("keeps a text: %j", (source) => {
  expect(drop(source)).toEqual({ text: source, count: 0 });
});
