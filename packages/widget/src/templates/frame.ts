import { html, nothing, type TemplateResult } from "lit";
import { coerceText } from "../coerce/coerce-text.ts";

/** Any values of the properties. */
export interface FrameLooks {
  readonly theme?: unknown;
  readonly density?: unknown;
  readonly appearance?: unknown;
}

export interface FrameOptions {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly isBusy?: boolean;
}

/** Shows the frame of a brief or message. Its attributes select the styles. */
export function frame(
  content: unknown,
  { theme, density, appearance }: FrameLooks,
  { lang, dir, isBusy }: FrameOptions,
): TemplateResult {
  return html`<div
    class="mb"
    data-theme=${coerceText(theme) ?? nothing}
    data-density=${coerceText(density) ?? nothing}
    data-appearance=${coerceText(appearance) ?? nothing}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    aria-busy=${isBusy ? "true" : nothing}
  >
    ${content}
  </div>`;
}
