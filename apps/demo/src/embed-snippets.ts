/** Code that puts a brief into a page. */
export interface EmbedSnippet {
  /** `Script tag`. */
  readonly title: string;
  /** What has to be done beside it, in one sentence. */
  readonly note: string;
  readonly code: string;
}

interface Embedded {
  /** The file of the brief, as the page asks for it: `/briefs/congo-cobalt.json`. */
  readonly src: string;
  readonly language: string;
  /** Of the widget's files, by name; a file that is not there gets no tag. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Writes the ways to embed a brief, with the files that its language has. */
export function embedSnippets({ src, language, integrity }: Embedded): EmbedSnippet[] {
  const primary = language.split("-")[0]!.toLowerCase();
  const labels = `mineral-brief.${primary}.min.js`;
  const files = ["mineral-brief.min.js", labels].filter((name) => Object.hasOwn(integrity, name));
  const languageEntry = Object.hasOwn(integrity, labels)
    ? `import "@mineral-brief/widget/languages/${primary}";\n`
    : "";
  return [
    {
      title: "Script tag",
      note: "Copy the widget's files into one folder of your site; the hashes are those of the files that this site offers.",
      code: `${files.map((name) => scriptTag(name, integrity[name]!)).join("\n")}

<mineral-brief src="${src}"></mineral-brief>`,
    },
    {
      title: "npm",
      note: "For a page that a bundler builds: npm install @mineral-brief/widget",
      code: `import "@mineral-brief/widget/define";
${languageEntry}
const brief = document.createElement("mineral-brief");
brief.src = "${src}";
document.querySelector("main").append(brief);`,
    },
    {
      title: "React",
      note: "React 19 knows custom elements; the second import has types alone.",
      code: `import "@mineral-brief/widget/define";
import "@mineral-brief/widget/react";
${languageEntry}
export function Brief() {
  return <mineral-brief src="${src}" heading-level={2} />;
}`,
    },
    {
      title: "WordPress",
      note: "The mineral-brief plug-in has to be active; it brings the script with it.",
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
