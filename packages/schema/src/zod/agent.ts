import { formed, keptObject, openWord } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A person or an organisation that wrote, reviewed or is responsible for something; never an AI model. */
export const agentSchema = keptObject(
  {
    name: textSchema.describe("The name as it is shown to readers."),
    url: formed("url").optional().describe("A page about the person or organisation."),
    kind: openWord("a kind of agent", "agentKinds")
      .optional()
      .describe("The kind of agent: `person` or `organization`."),
  },
  { noun: "a person or organisation", example: '{"name": "..."}' },
).meta({ id: "Agent" });
