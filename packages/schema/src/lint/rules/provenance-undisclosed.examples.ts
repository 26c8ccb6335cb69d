import type { RuleExamples } from "../rule-examples.ts";

export const provenanceUndisclosedExamples: RuleExamples = {
  why: "Readers see the disclosure, not the list of tools. Laws such as the EU's AI Act (Regulation 2024/1689, Article 50) require it if a model wrote a text of public interest.",
  incorrect: [
    {
      article: { provenance: { tools: [{ name: "Summariser", task: "summarise" }] } },
      at: ["provenance.disclosure"],
    },
    {
      article: {
        provenance: { disclosure: "none", tools: [{ name: "Summariser", task: "summarise" }] },
      },
      at: ["provenance.disclosure"],
    },
  ],
  correct: [
    {
      provenance: { disclosure: "ai-assisted", tools: [{ name: "Summariser", task: "summarise" }] },
    },
    { provenance: { disclosure: "none" } },
  ],
  whenNotToUse: "Turn it off if the tools do not write text, for example converters.",
};
