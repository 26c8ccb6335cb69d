import { Markup, markup } from "@mineral-brief/formats/markup";
import { lintArticle } from "@mineral-brief/schema/lint";
import { allExamples, completeExample, exampleDay } from "@mineral-brief/schema/lint/examples";
import { fieldLink } from "./article-page.ts";
import { codeBlock } from "./code-block.ts";
import type { Doc, RenderedDoc } from "./doc.ts";
import { heading } from "./page-parts.ts";

/** The line below the summary of a page in `docs/rules`: `Warning, since 0.1.0. `--fix` can fix it.` */
const factsLine = /<p>(Error|Warning|Note|Off by default), since ([\d.]+)\.(.*?)<\/p>\n/;

/**
 * Completes the rendered page of a code: facts in a row, the message of each incorrect example, and how to turn it off.
 *
 * The messages are those of the rules. Other codes have none.
 */
export function completeRulePage(
  { title: code }: Doc,
  { html, headings }: RenderedDoc,
): RenderedDoc {
  const [line, level, since, notes] = factsLine.exec(html) ?? [];
  if (line === undefined) throw new Error(`the page of ${code} has no line of facts`);
  const places = [...html.matchAll(/^<p>Reported at (.*)\.<\/p>$/gm)];
  const paths = places.flatMap(([, list]) =>
    [...list!.matchAll(/<code>([^<]*)<\/code>/g)].map(([, path]) => path!),
  );
  const isFixed = notes!.includes("cannot be switched off");
  const facts = factsRow({ level: level!, since: since!, hasFix: notes!.includes("--fix"), paths });
  const rest = notes!.replace(/ <code>--fix<\/code> can fix it\./, "").trim();
  const messages = messagesOf(code);
  let example = 0;
  const completed = html
    .replace(line, `${facts.text}${rest === "" ? "" : `<p>${rest}</p>\n`}`)
    .replace(/^<p>Reported at .*<\/p>$/gm, (place) => {
      const found = messages[example++] ?? [];
      return `${place}${markup`${found.map((message) => markup`<p class="small">${severity(level!)} ${message}</p>`)}`.text}`;
    });
  return isFixed
    ? { html: completed, headings }
    : {
        html: completed + turnOff(code).text,
        headings: [...headings, { id: "turn-it-off", text: "Turn it off" }],
      };
}

interface Facts {
  readonly level: string;
  readonly since: string;
  readonly hasFix: boolean;
  readonly paths: readonly string[];
}

function factsRow({ level, since, hasFix, paths }: Facts): Markup {
  const links = new Map(paths.map((path) => fieldLink(path)).filter((link) => link !== undefined));
  const fields = [...links].map(
    ([name, href], index) =>
      markup`${index > 0 ? ", " : ""}<a href="../reference/article.html#${href}"><code>${name}</code></a>`,
  );
  const checks =
    fields.length > 0 ? markup`<div><dt>Checks</dt><dd>${fields}</dd></div>` : undefined;
  return markup`<dl class="facts"><div><dt>Severity</dt><dd>${severity(level)}</dd></div><div><dt>Fix</dt><dd>${hasFix ? markup`with <code>--fix</code>` : "by hand"}</dd></div>${checks}<div><dt>Since</dt><dd>${since}</dd></div></dl>
`;
}

function severity(level: string): Markup {
  const name = level.toLowerCase();
  return ["error", "warning", "note"].includes(name)
    ? markup`<span class="sev ${name}">${level}</span>`
    : markup`${level}`;
}

/** What the rule says about each incorrect example that has a place in the article. */
function messagesOf(code: string): string[][] {
  const examples = allExamples[code];
  if (examples === undefined) return [];
  const { incorrect, now = exampleDay } = examples;
  return incorrect
    .filter(({ at }) => at.length > 0)
    .map(({ article }) => {
      const issues = lintArticle(completeExample(article), { now });
      const own = issues.filter((issue) => issue.code === code);
      return [...new Set(own.map(({ message }) => message))];
    });
}

function turnOff(code: string): Markup {
  const config = `{ "severities": { "${code}": "off" } }\n`;
  return markup`${heading("turn-it-off", "Turn it off")}<p>In the <a href="../cli/config.html">config</a>, or on the command line with <code>--severity ${code}=off</code>:</p>
${codeBlock(config, "json mineral-brief.config.json", "../../")}`;
}
