import type { RuleExamples } from "../rule-examples.ts";

export const authorIsAModelExamples: RuleExamples = {
  why: "A model cannot take responsibility for a text. Publishers and press councils require a person or an organisation.",
  incorrect: [
    { article: { authors: [{ name: "ChatGPT" }] }, at: ["authors[0]"] },
    {
      article: { authors: [{ name: "Ore Desk", kind: "model" }] },
      at: ["authors[0]"],
      alongside: ["unknown-term"],
    },
    {
      article: { provenance: { disclosure: "ai-generated", responsibleParty: { name: "AI" } } },
      at: ["provenance.responsibleParty"],
    },
  ],
  correct: [
    {
      authors: [
        { name: "Claude Dupont", kind: "person" },
        { name: "OpenAI Watch", kind: "organization" },
      ],
    },
    {
      provenance: {
        disclosure: "ai-generated",
        tools: [{ name: "ChatGPT" }],
        responsibleParty: { name: "Ore Desk" },
      },
    },
  ],
  whatCounts:
    'The complete name must be that of a model or of a general word such as "AI": Claude Dupont is a person. An agent with the kind `ai`, `model`, `software`, `bot` or `llm` is reported too.',
};
