import { formed, keptObject, openWord } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A person or an organisation that wrote, reviewed or answers for something; never a model. */
export const agentSchema = keptObject(
  {
    name: textSchema.describe("The name, as it is signed."),
    url: formed("url").optional().describe("A page about the person or organisation."),
    kind: openWord("a kind of agent", "agentKinds")
      .optional()
      .describe("`person` or `organization`."),
  },
  { noun: "a person or organisation", example: '{"name": "..."}' },
);
