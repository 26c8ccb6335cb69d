import { html, type TemplateResult } from "lit";

export interface PopoverOptions {
  /** The accessible name. */
  readonly name: string;
  /** The label of the button that closes it. */
  readonly close: string;
  /** The language of the article. */
  readonly language: string;
}

/** Shows content in a popover with a button that closes it. */
export function popover(content: TemplateResult, { name, close }: PopoverOptions): TemplateResult {
  return html`<div class="pop" part="popover" popover="manual" role="dialog" aria-label=${name}>
    <button class="close" type="button" part="close" aria-label=${close}>×</button>
    ${content}
  </div>`;
}
