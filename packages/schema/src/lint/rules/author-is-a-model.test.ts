import { describe, expect, test } from "vitest";
import { messagesOf, placesOf } from "../../../test/report-of.ts";
import { authorIsAModel } from "./author-is-a-model.ts";

const namesOf = (list: string): string[] => list.split(", ");

test.each(
  [
    "AI, A.I., an AI, AI model, an AI assistant, AI bot, AI writer, artificial intelligence, 人工智能, ИИ, нейросеть",
    "language model, a language model, large language model, a large language model, LLM, chatbot, a chat bot",
    "GPT, gpt4, GPT-4o, GPT 5, ChatGPT, ChatGPT 5.1, OpenAI GPT-4, Open AI ChatGPT",
    "Claude, Claude 3.5, Claude Opus 4, claude-sonnet, Anthropic Claude, Claude Haiku, Claude AI",
    "Gemini, Google Gemini, Gemini 2.5 Pro, Gemini-Flash, Gemini Ultra",
    "Llama 3, llama3, Meta Llama-3.1, DeepSeek, DeepSeek R1, DeepSeek-V3, Qwen, Qwen2.5, 通义千问, 文心一言, Kimi",
    "Copilot, Microsoft Copilot, Mistral, Mistral 7B, Mistral Large 2, mistral-small, Grok, Grok 4, grok-2, Grok3",
  ].flatMap(namesOf),
)("%s is a model", (name) => {
  expect(placesOf(authorIsAModel, { authors: [{ name: ` ${name} ` }] })).toEqual(["authors[0]"]);
});

test.each(
  [
    "Claude Dupont, Claude-Marie Petit, Gemini Dupont, Google, Anthropic, OpenAI Watch, Microsoft, Meta",
    "GPT Resources, Llama Farms, Grok Ventures, Mistral Winds, Copilot Partners, Kimi Petit, Deepseekers",
    "AI Review, AI writers' guild, Gemma AI, a model agency, an AI firm, Chatbots Today, LLM Law, Claudel",
  ].flatMap(namesOf),
)("%s is not a model", (name) => {
  expect(placesOf(authorIsAModel, { authors: [{ name }] })).toEqual([]);
});

test.each(["ai", "AI", "model", "Software", "bot", "llm"])(
  "an author of kind %s is a model",
  (kind) => {
    expect(placesOf(authorIsAModel, { authors: [{ name: "Ore Desk", kind }] })).toEqual([
      "authors[0]",
    ]);
  },
);

describe("every agent is checked", () => {
  const [person, model] = [{ name: "Li Wei" }, { name: "ChatGPT" }];

  test("authors and reviewers, each with its path", () => {
    const provenance = { reviewedBy: [person, model] };
    expect(placesOf(authorIsAModel, { authors: [person, model], provenance })).toEqual([
      "authors[1]",
      "provenance.reviewedBy[1]",
    ]);
  });

  test("the responsible party", () => {
    expect(placesOf(authorIsAModel, { provenance: { responsibleParty: model } })).toEqual([
      "provenance.responsibleParty",
    ]);
  });

  test("in the language of the name", () => {
    const name = { value: "人工智能", lang: "zh" };
    expect(messagesOf(authorIsAModel, { authors: [{ name }] })).toContain('"人工智能"');
  });
});
