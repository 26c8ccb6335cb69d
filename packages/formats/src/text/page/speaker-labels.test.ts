import { expect, test } from "vitest";
import { PageText } from "./page-text.ts";
import { dropQuestions } from "./speaker-labels.ts";

const brief = "Gallium buyers wait\nMetals Watch · 2026-11-24\n- No licences are issued [1]";

test.each([
  ["You said:\nsummarize the gallium news\n\nChatGPT said:\n", 3],
  ["You said\nSummarize the gallium news\n\nKeep it short\nGemini said\n", 4],
  ["You said:\nsummarize the gallium news\n\n", 2],
  ["Du hast gesagt:\nFasse die Nachrichten zusammen\nChatGPT hat gesagt:\n", 3],
  ["You\nSummarize the gallium news\n\nKeep it short\n\nChatGPT\n", 4],
  ["You\nSummarize the gallium news\n\n", 2],
  ["你\n请总结镓的新闻\n\nKimi\n", 3],
  ["你说：\n请总结镓的新闻\nDeepSeek 说：\n", 3],
])("removes a question to an assistant, and its labels: %j", (above, lines) => {
  const page = new PageText(above + brief);
  dropQuestions(page);
  expect(page.text.trim()).toBe(brief);
  expect(page.residue).toHaveLength(lines);
});

test.each([
  ["Write a short cited brief on gallium\n\nThought for 12 seconds\n\n", 1],
  ["Write a brief\n\nKeep it short\n\nSearched 12 sites\nReasoned for a few seconds\n\n", 2],
  ["帮我写一份关于镓的简报\n已深度思考（用时 12 秒）\n", 1],
  ["帮我写一份关于镓的简报\n\n已完成思考（用时 12 秒）\n\n找到 10 篇资料作为参考\n\n", 1],
])("removes a question above what an assistant has done: %j", (above, lines) => {
  const page = new PageText(above + brief);
  dropQuestions(page);
  expect(page.text.trim().endsWith(brief)).toBe(true);
  expect(page.residue.map(({ what }) => what)).toEqual(
    Array.from({ length: lines }, () => "a question to an assistant"),
  );
});

test("removes the next question above what an assistant has done", () => {
  const question = "Now do the same for tin";
  const page = new PageText(
    `${brief}\n\n${question}\n\nThought for 8 seconds\n\nTin smelters wait\n- No quota [1]`,
  );
  dropQuestions(page);
  expect(page.text).not.toContain(question);
  expect(page.text).toContain("- No licences are issued [1]\n");
});

test("removes a question without an answer below the text", () => {
  const page = new PageText(`${brief}\n\nYou said:\nThanks, that is all\n`);
  dropQuestions(page);
  expect(page.text.trim()).toBe(brief);
});

test.each([
  // The text is in the question.
  `You said:\n${brief}\nChatGPT said:\nIt looks good.`,
  "You said:\nGallium buyers wait for licences",
  "Gallium buyers wait\nYou\nGallium buyers wait for licences\n\nTin rises",
  // The only headline.
  "Gallium buyers wait\n\nThought for 12 seconds\n\n- No licences are issued [1]",
  "Kimi\nSearched 12 pages\nGallium buyers wait\n- No licences are issued [1]",
  "What you said:\nGallium buyers wait for licences\n\nTin rises",
])("keeps a text: %j", (source) => {
  const page = new PageText(source);
  dropQuestions(page);
  expect(page.text).toBe(source);
});
