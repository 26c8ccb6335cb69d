import { vocabularyLanguage } from "@mineral-brief/schema/reading";

/** Code that embeds a brief into a page. */
export interface EmbedSnippet {
  /** The name of the method, such as `Script tag`. */
  readonly title: string;
  /** What else is needed, in one sentence. */
  readonly note: string;
  readonly code: string;
}

interface Embedded {
  /** The URL of the brief, such as `/briefs/congo-cobalt.json`. */
  readonly src: string;
  readonly language: string;
  /** The hashes of the widget's files, by name. Other files get no script tag. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Writes code to embed a brief, with the names in its language. The element imports its labels. */
export function embedSnippets({ src, language, integrity }: Embedded): EmbedSnippet[] {
  const known = vocabularyLanguage(language);
  const names = `mineral-brief.names.${known.toLowerCase()}.min.js`;
  const files = ["mineral-brief.names.min.js", names, "mineral-brief.min.js"].filter((name) =>
    Object.hasOwn(integrity, name),
  );
  const languageEntry = Object.hasOwn(integrity, names)
    ? `import "@mineral-brief/widget/names/${known}";\n`
    : "";
  return [
    {
      title: "Script tag",
      note: "Download the widget files below into the folder /assets of your site. The script loads further ones when a brief needs them.",
      code: `${files.map((name) => scriptTag(name, integrity[name]!)).join("\n")}

<mineral-brief src="${src}"></mineral-brief>`,
    },
    {
      title: "npm",
      note: "For pages built with a bundler: npm install @mineral-brief/widget",
      code: `import "@mineral-brief/widget/define";
import "@mineral-brief/widget/names";
${languageEntry}
const brief = document.createElement("mineral-brief");
brief.src = "${src}";
document.querySelector("main").append(brief);`,
    },
    {
      title: "React",
      note: "Requires React 19. The import of `react` has only types.",
      code: `import "@mineral-brief/widget/define";
import "@mineral-brief/widget/names";
import "@mineral-brief/widget/react";
${languageEntry}
export function Brief() {
  return <mineral-brief src="${src}" heading-level={2} />;
}`,
    },
    {
      title: "WordPress",
      note: "Requires the mineral-brief plug-in, which includes the script.",
      code: `[mineral_brief src="${src}"]`,
    },
  ];
}

function scriptTag(name: string, integrity: string): string {
  return `<script
  type="module"
  src="/assets/${name}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>`;
}
