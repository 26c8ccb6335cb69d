import { formed, keptObject, openWord } from "./parts.ts";
import { textSchema } from "./text.ts";

/** Who makes a statement: an organisation of the article, a person, or a person who represents an organisation. */
export const attributionSchema = keptObject(
  {
    organization: formed("termId", "cove-capital")
      .optional()
      .describe("The id of the organisation or place that makes the statement."),
    name: textSchema.optional().describe("The name of the person or organisation, as it is shown."),
    url: formed("url").optional().describe("A page about the person or organisation."),
    kind: openWord("a kind of agent", "agentKinds")
      .optional()
      .describe("The kind of agent: `person` or `organization`."),
  },
  { noun: "an attribution", example: '{"organization": "cove-capital"} or {"name": "..."}' },
).meta({ id: "Attribution" });
