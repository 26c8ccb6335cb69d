export { articleSchema } from "./zod/article.ts";
export { agentSchema } from "./zod/agent.ts";
export { citationIdSchema } from "./zod/citation-id.ts";
export { extensionsSchema, groupSchema, insightSchema } from "./zod/insight.ts";
export { referenceSchema, sourceSchema } from "./zod/reference.ts";
export { textSchema } from "./zod/text.ts";
export { flattenUnions } from "./zod/parts.ts";
