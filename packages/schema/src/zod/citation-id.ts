import { eitherOf, formed, wholeNumber } from "./parts.ts";

const citationId = { noun: "a citation id", example: '3 or "usgs-2026"' };

/** What an insight cites and a reference is called: a whole number from 1, or an identifier. */
export const citationIdSchema = eitherOf(
  wholeNumber(1, citationId),
  formed("citationId"),
  citationId,
);
