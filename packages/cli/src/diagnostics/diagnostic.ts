import type { Issue } from "@mineral-brief/schema";
import type { Edit } from "@mineral-brief/schema/lint";
import type { Range } from "@mineral-brief/formats";
import type { Excerpt } from "./excerpt.ts";

/** A finding with its place in a source. */
export interface PlacedIssue {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly range: Range;
  /** Into the article; undefined for a finding about the text, such as a syntax error. */
  readonly path?: Issue["path"] | undefined;
  /** Which article of the source, from 0; undefined where the source holds one. */
  readonly document?: number | undefined;
  readonly suggestion?: string | undefined;
  /** What a rule would change of the article to fix it; undefined where a person has to decide. */
  readonly articleEdits?: readonly Edit[] | undefined;
  /** Edits that belong together and fix it; undefined where a person has to decide, or nobody asked for them. */
  readonly fix?: readonly TextEdit[] | undefined;
}

/** One change to a source: `text` takes the place of what stands in the range. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A finding as reporters show it. */
export interface Diagnostic extends PlacedIssue {
  readonly excerpt: Excerpt;
}
