import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { WidgetFile } from "./read-widget.ts";

/** Code that embeds a brief into a page. */
export interface EmbedSnippet {
  /** The name of the method, such as `Script tag`. */
  readonly title: string;
  /** What else is needed, in one sentence. */
  readonly note: Markup;
  readonly code: string;
}

/** Writes code to embed a brief with the URL `src`, such as `/briefs/congo-cobalt.json`. The element imports its further files. */
export function embedSnippets(src: string, widget: readonly WidgetFile[]): EmbedSnippet[] {
  const { integrity = "" } = widget.find(({ name }) => name === "mineral-brief.min.js") ?? {};
  return [
    {
      title: "Script tag",
      note: markup`Download the widget files below into the folder <code>/assets</code> of your site. The script loads further ones when a brief needs them.`,
      code: `<script
  type="module"
  src="/assets/mineral-brief.min.js"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>

<mineral-brief src="${src}"></mineral-brief>`,
    },
    {
      title: "npm",
      note: markup`For pages built with a bundler: <code>npm install @mineral-brief/widget</code>`,
      code: `import "@mineral-brief/widget/define";

const brief = document.createElement("mineral-brief");
brief.src = "${src}";
document.querySelector("main").append(brief);`,
    },
    {
      title: "React",
      note: markup`Requires React 19. <code>@mineral-brief/widget/react</code> has only types.`,
      code: `import "@mineral-brief/widget/define";
import "@mineral-brief/widget/react";

export function Brief() {
  return <mineral-brief src="${src}" heading-level={2} />;
}`,
    },
    {
      title: "WordPress",
      note: markup`Requires the mineral-brief plug-in, which includes the script.`,
      code: `[mineral_brief src="${src}"]`,
    },
  ];
}

/** Writes a block with the code of a snippet. */
export function snippetCode({ title, code }: EmbedSnippet): Markup {
  return markup`<div class="code"><pre tabindex="0" role="group" aria-label="${title}"><code>${code}</code></pre></div>`;
}
