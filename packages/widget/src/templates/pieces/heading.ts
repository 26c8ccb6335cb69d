import { html, nothing, type TemplateResult } from "lit";
import type { Content } from "./text.ts";

export interface HeadingOptions {
  /** 1 to 6. */
  readonly level: number;
  readonly name: string;
  readonly part?: string | undefined;
  readonly id?: string | undefined;
}

/** Shows a heading. `name` is its class, and also its part unless `part` is set. */
export function heading(
  content: Content,
  { level, name, part = name, id: anchor }: HeadingOptions,
): TemplateResult {
  const id = anchor ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${part}>${content}</h6>`;
  }
}
