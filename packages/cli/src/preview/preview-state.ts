import type { Article } from "@mineral-brief/schema";
import type { Excerpt } from "../diagnostics/excerpt.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What the preview's page shows, as it is sent to it. */
export interface PreviewState {
  /** The file, as the user typed it. */
  readonly name: string;
  /** Why the file cannot be read; undefined where it can. */
  readonly failure: string | undefined;
  /** The articles of the file, in its order; of one with a broken structure, its last sound version. */
  readonly briefs: readonly PreviewedBrief[];
  /** How many further articles the file holds. */
  readonly hidden: number;
  readonly findings: readonly PreviewedFinding[];
  readonly counts: Readonly<Record<Diagnostic["severity"], number>>;
}

export interface PreviewedBrief {
  /** Its place among the articles of the file, from 0. */
  readonly index: number;
  readonly article: Article;
  /** Whether the file has an error by now, so that this is what it said before. */
  readonly isOld: boolean;
}

export interface PreviewedFinding {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  /** The place of its brief among the articles of the file, from 0; undefined for a finding about the text. */
  readonly brief: number | undefined;
  /** Which part of the article it is about, in words of its keys; empty for one about the text. */
  readonly subject: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt;
}

/** Articles, and findings, that a page shows at once: a browser slows down long before a file is full. */
export const mostBriefs = 50;
export const mostFindings = 500;
