import type * as z from "zod";
import type * as model from "./article.ts";
import type * as schemas from "./zod.ts";

// A compile-time test: it fails `npm run typecheck` when an interface and its schema differ.
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
type Flat<T> = T extends (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [Key in keyof T]: Flat<T[Key]> }
    : T;

/** True if the input and output types of a schema equal the interface. */
type Agree<Schema extends z.ZodType, Interface> =
  Equal<Flat<z.output<Schema>>, Flat<Interface>> extends true
    ? Equal<Flat<z.input<Schema>>, Flat<Interface>>
    : false;

export const agent: Agree<typeof schemas.agentSchema, model.Agent> = true;
export const alternate: Agree<typeof schemas.alternateSchema, model.Alternate> = true;
export const article: Agree<typeof schemas.articleSchema, model.Article> = true;
export const attribution: Agree<typeof schemas.attributionSchema, model.Attribution> = true;
export const citation: Agree<typeof schemas.citationSchema, model.Citation> = true;
export const citationId: Agree<typeof schemas.citationIdSchema, model.CitationId> = true;
export const correction: Agree<typeof schemas.correctionSchema, model.Correction> = true;
export const figure: Agree<typeof schemas.figureSchema, model.Figure> = true;
export const group: Agree<typeof schemas.groupSchema, model.Group> = true;
export const insight: Agree<typeof schemas.insightSchema, model.Insight> = true;
export const organization: Agree<typeof schemas.organizationSchema, model.Organization> = true;
export const provenance: Agree<typeof schemas.provenanceSchema, model.Provenance> = true;
export const reference: Agree<typeof schemas.referenceSchema, model.Reference> = true;
export const relation: Agree<typeof schemas.relationSchema, model.Relation> = true;
export const rights: Agree<typeof schemas.rightsSchema, model.Rights> = true;
export const source: Agree<typeof schemas.sourceSchema, model.Source> = true;
export const mineral: Agree<typeof schemas.mineralSchema, model.Term> = true;
export const place: Agree<typeof schemas.placeSchema, model.Term> = true;
export const tool: Agree<typeof schemas.toolSchema, model.Tool> = true;
export const text: Agree<typeof schemas.textSchema, model.Text> = true;
