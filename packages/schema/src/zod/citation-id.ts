import type { CitationId } from "../article.ts";
import { eitherOf, formed, integer, type Part } from "./parts.ts";

const citationId = { noun: "a citation id", example: '3 or "usgs-2026"' };

/** The id of a reference, as citations use it: a whole number from 1, or an identifier. */
export const citationIdSchema: Part<CitationId> = eitherOf(
  integer(1, citationId),
  formed("citationId"),
  citationId,
).meta({ id: "CitationId" });
