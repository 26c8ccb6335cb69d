import { html, nothing, type TemplateResult } from "lit";

export interface FrameOptions {
  readonly theme: string | undefined;
  readonly density: string | undefined;
  readonly appearance: string | undefined;
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly isBusy?: boolean;
}

/** Shows the frame of a brief or message. Its attributes select the styles. */
export function frame(content: unknown, options: FrameOptions): TemplateResult {
  const { theme, density, appearance, lang, dir, isBusy } = options;
  return html`<div
    class="mb"
    data-theme=${theme ?? nothing}
    data-density=${density ?? nothing}
    data-appearance=${appearance ?? nothing}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    aria-busy=${isBusy ? "true" : nothing}
  >
    ${content}
  </div>`;
}
