import type { Agent, Tool } from "../article.ts";
import { agentSchema } from "./agent.ts";
import { formed, keptObject, listOf, openWord, word, type Part } from "./parts.ts";
import { textSchema } from "./text.ts";

const toolSchema = keptObject(
  {
    name: word("the name of a tool", "summariser").describe("What it is called."),
    version: word("a version", "2.1").optional().describe("Which version."),
    task: word("a task", "summarise")
      .optional()
      .describe("What it did: summarise, translate, tag."),
  },
  { noun: "a tool", example: '{"name": "..."}' },
);

/** Machine-made or not, who checked, who answers for it. */
export const provenanceSchema = keptObject(
  {
    disclosure: openWord("a disclosure", "disclosures")
      .optional()
      .describe("`none`, `ai-assisted` or `ai-generated`."),
    tools: listOf<Part<Tool>>(toolSchema, "a list of tools", '[{"name": "..."}]')
      .optional()
      .describe("What was used to make the brief."),
    generatedAt: formed("when").optional().describe("When a machine made it."),
    reviewedBy: listOf<Part<Agent>>(agentSchema, "a list of reviewers", '[{"name": "..."}]')
      .optional()
      .describe("Who checked it."),
    responsibleParty: (agentSchema as Part<Agent>).optional().describe("Who answers for it."),
    digitalSourceType: word("a digital source type", "trainedAlgorithmicMedia")
      .optional()
      .describe("A term of the IPTC vocabulary of digital source types."),
  },
  { noun: "a provenance", example: '{"disclosure": "ai-assisted"}' },
);

/** What was changed after publication. */
export const correctionSchema = keptObject(
  {
    date: formed("when").describe("When it was changed."),
    text: textSchema.describe("What was changed, for readers."),
    kind: openWord("a kind of correction", "correctionKinds")
      .optional()
      .describe("`correction`, `clarification`, `update` or `retraction`."),
  },
  { noun: "a correction", example: '{"date": "2025-10-24", "text": "..."}' },
);

/** Who may use the brief and how. */
export const rightsSchema = keptObject(
  {
    license: word("a licence", "CC-BY-4.0")
      .optional()
      .describe("An SPDX identifier or an address."),
    copyrightNotice: word("a notice", "© 2025 Example")
      .optional()
      .describe("Who holds the rights."),
    credit: word("a credit", "Example Metals Desk").optional().describe("How to name the source."),
    usageTerms: word("terms of use", "Not for resale.").optional().describe("What else holds."),
  },
  { noun: "a statement of rights", example: '{"license": "CC-BY-4.0"}' },
);
