import { anyText, formed, keptObject } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A person or an organisation that wrote, reviewed or answers for something; never a model. */
export const agentSchema = keptObject(
  {
    name: textSchema.describe("The name, as it is signed."),
    url: formed("url").optional().describe("A page about the person or organisation."),
    kind: anyText({ noun: "a kind of agent", example: '"person"' })
      .optional()
      .describe("`person` or `organization`."),
  },
  { noun: "a person or organisation", example: '{"name": "..."}' },
);
