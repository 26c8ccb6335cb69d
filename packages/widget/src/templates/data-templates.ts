import type { TemplateResult } from "lit";

/** The data of a brief, which may be added later. */
export interface DataTemplates {
  /** The titles of the sections. */
  readonly sections: TemplateResult;
  readonly content: TemplateResult;
}
