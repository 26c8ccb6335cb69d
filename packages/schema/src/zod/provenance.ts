import type { Agent, Tool } from "../article.ts";
import { agentSchema } from "./agent.ts";
import { formed, keptObject, listOf, openWord, word, type Part } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A program that helped to make the brief. */
export const toolSchema = keptObject(
  {
    name: word("the name of a tool", "summariser").describe("The name of the tool."),
    version: word("a version", "2.1").optional().describe("The version of the tool."),
    task: word("a task", "summarise")
      .optional()
      .describe("What the tool did: `summarise`, `translate` or `tag`."),
  },
  { noun: "a tool", example: '{"name": "..."}' },
).meta({ id: "Tool" });

/** How the brief was made, who reviewed it and who is responsible for it. */
export const provenanceSchema = keptObject(
  {
    disclosure: openWord("a disclosure", "disclosures")
      .optional()
      .describe("Whether AI was used: `none`, `ai-assisted` or `ai-generated`."),
    tools: listOf<Part<Tool>>(toolSchema, "a list of tools", '[{"name": "..."}]')
      .optional()
      .describe("The tools that were used to make the brief."),
    generatedAt: formed("when").optional().describe("When the brief was generated."),
    reviewedBy: listOf<Part<Agent>>(agentSchema, "a list of reviewers", '[{"name": "..."}]')
      .optional()
      .describe("Who reviewed the brief."),
    responsibleParty: (agentSchema as Part<Agent>)
      .optional()
      .describe("Who is responsible for the brief."),
    digitalSourceType: word("a digital source type", "trainedAlgorithmicMedia")
      .optional()
      .describe("A term of the IPTC vocabulary of digital source types."),
  },
  { noun: "a provenance", example: '{"disclosure": "ai-assisted"}' },
).meta({ id: "Provenance" });

/** A change made after publication. */
export const correctionSchema = keptObject(
  {
    date: formed("when").describe("The date of the change."),
    text: textSchema.describe("A description of the change for readers."),
    kind: openWord("a kind of correction", "correctionKinds")
      .optional()
      .describe("The kind of change: `correction`, `clarification`, `update` or `retraction`."),
    insight: word("an id", "export-licence")
      .optional()
      .describe("The id of the insight that was changed."),
  },
  { noun: "a correction", example: '{"date": "2025-10-24", "text": "..."}' },
).meta({ id: "Correction" });

/** Who may use the brief, and how. */
export const rightsSchema = keptObject(
  {
    license: word("a licence", "CC-BY-4.0")
      .optional()
      .describe("The licence, as an SPDX identifier or a URL."),
    copyrightNotice: word("a notice", "© 2025 Example")
      .optional()
      .describe("The copyright notice."),
    credit: word("a credit", "Example Metals Desk")
      .optional()
      .describe("The credit line to print with the brief."),
    usageTerms: word("terms of use", "Not for resale.")
      .optional()
      .describe("Further conditions of use."),
  },
  { noun: "rights", example: '{"license": "CC-BY-4.0"}' },
).meta({ id: "Rights" });
