import { deflateRawSync } from "node:zlib";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import { highlight } from "./highlight.ts";

/** The playground's name for the format of a fence. */
const formats: Readonly<Record<string, string>> = {
  json: "json",
  markdown: "markdown",
  md: "markdown",
  txt: "text",
  yaml: "yaml",
  yml: "yaml",
};

/** Longer texts do not fit into a link. In UTF-16 code units. */
const maximumLength = 4000;

/**
 * Writes a code block. `info` is the text after the fence: the language, and the name of a file if it has one. A block
 * that holds a brief gets a link to the playground. `root` leads to the site's root.
 */
export function codeBlock(code: string, info: string, root: string): Markup {
  const [language = "", name] = info.trim().split(/\s+/);
  const format = formats[language];
  const link =
    format !== undefined && isBrief(code) && code.length < maximumLength
      ? markup`<a href="${root}playground.html#${fragment(code, format)}">Open in the playground</a>`
      : undefined;
  const bar =
    name === undefined && link === undefined
      ? undefined
      : markup`<div class="bar"><span>${name ?? ""}</span>${link}</div>`;
  const text = code.replace(/\n$/, "");
  const content = language === "console" ? consoleLines(text) : highlight(text, language);
  return markup`<div class="code">${bar}<pre tabindex="0" role="group" aria-label="${name ?? "Code"}"><code>${content}</code></pre></div>
`;
}

/** Marks the commands after the prompts, which the button copies without the output. */
function consoleLines(code: string): Markup[] {
  return code.split("\n").map((line, index) => {
    const newline = index === 0 ? "" : "\n";
    return line.startsWith("$ ")
      ? markup`${newline}<span class="p">$ </span><span data-command>${line.slice(2)}</span>`
      : markup`${newline}${line}`;
  });
}

function isBrief(code: string): boolean {
  return (
    (code.includes("schemaVersion") && code.includes("headline")) || /^Core Insights/m.test(code)
  );
}

/** Writes the fragment that the playground reads: see `src/playground/brief-link.ts`. */
function fragment(text: string, format: string): string {
  return `brief=${deflateRawSync(JSON.stringify([format, text])).toString("base64url")}`;
}
