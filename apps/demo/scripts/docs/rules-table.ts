import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import { repository } from "../content/repository.ts";
import type { Doc } from "./doc.ts";

/** A code in the tables of `docs/rules/README.md`. */
interface CodeRow {
  readonly code: string;
  readonly severity: string;
  readonly hasFix: boolean;
  readonly meaning: string;
  readonly topic: string;
}

/** The topics of rules by the first words of their codes. Other rules are about the text. */
const topics = [
  [
    "Citations and sources",
    /^(?:citation|reference|source|insight-uncited|group-uncited|quote|claim)/,
  ],
  ["Dates", /^(?:date|time-zone|year|newer)/],
  ["Figures and shares", /^(?:figure|share|number|range|currency|conversion)/],
  [
    "Terms and relations",
    /^(?:unknown-term|id-|relation|control|name-misspelt|code-unknown|provenance|author|review)/,
  ],
] as const;

/** Writes the table of all codes with chips that filter it. Without script it shows every code. */
export function rulesPage(): Doc {
  const source = "docs/rules/README.md";
  const markdown = readFileSync(join(repository, source), "utf8");
  const rows = [...readRows(markdown)];
  const names = [...new Set(rows.map(({ topic }) => topic))];
  const severities = ["error", "warning", "note"].filter((severity) =>
    rows.some((row) => row.severity === severity),
  );
  const summary = `Each of the ${rows.length} codes that a finding can have, with its severity and whether it has a fix.`;
  const html = markup`<h1>Rules and codes</h1>
<p class="intro">${summary}</p>
<p>The <a href="../cli/config.html">config</a> sets each rule to <code>off</code>, <code>note</code>, <code>warning</code> or <code>error</code>. The codes of structure, reading, writing and running keep their severity. <code>mineral-brief explain CODE</code> prints the page of a code, and <code>mineral-brief rules</code> prints this table.</p>
<div class="filters rule-filters" id="filter" role="search" aria-label="Filter the codes">
${chips("topic", "Topic", names)}${chips("severity", "Severity", severities)}${chips("fix", "Fix", ["yes"])}
<p id="count" role="status">${rows.length} codes</p></div>
<div class="tablewrap" tabindex="0" role="group" aria-label="Table"><table id="rules"><thead><tr><th scope="col">Code</th><th scope="col">Severity</th><th scope="col">Fix</th><th scope="col">Meaning</th></tr></thead><tbody>
${rows.map(tableRow)}</tbody></table></div>`.text;
  return {
    source,
    page: "docs/rules/index.html",
    title: "Rules and codes",
    summary,
    content: { html, headings: [] },
  };
}

function* readRows(markdown: string): Generator<CodeRow> {
  let section = "";
  for (const line of markdown.split("\n")) {
    section = /^## (.+)/.exec(line)?.[1] ?? section;
    const cells = line.startsWith("| [`") ? line.split(/(?<!\\)\|/).map((cell) => cell.trim()) : [];
    const code = /^\[`([^`]+)`\]/.exec(cells[1] ?? "")?.[1];
    if (code === undefined) continue;
    const isRule = section === "Rules";
    yield {
      code,
      severity: cells.find((cell) => /^(?:error|warning|note)$/.test(cell)) ?? "error",
      hasFix: cells.includes("yes"),
      meaning: cells.at(-2)!.replaceAll("\\|", "|"),
      topic: isRule ? (topics.find(([, pattern]) => pattern.test(code))?.[0] ?? "Text") : section,
    };
  }
}

function tableRow({ code, severity, hasFix, meaning, topic }: CodeRow): Markup {
  const parts = meaning
    .split("`")
    .map((text, index) => (index % 2 === 1 ? markup`<code>${text}</code>` : text));
  return markup`<tr data-topic="${topic}" data-severity="${severity}" data-fix="${hasFix ? "yes" : ""}"><td><a href="${code}.html"><code>${code}</code></a></td><td class="nw"><span class="sev ${severity}">${severity}</span></td><td>${hasFix ? "yes" : ""}</td><td>${parts}</td></tr>
`;
}

function chips(facet: string, title: string, values: readonly string[]): Markup {
  const buttons = values.map(
    (value) =>
      markup`<button type="button" class="chip" aria-pressed="false" data-term="${value}">${value === "yes" ? "has a fix" : value}</button>`,
  );
  return markup`<div role="group" aria-label="${title}" data-facet="${facet}"><span class="lab">${title}</span><div class="chips"><button type="button" class="chip" aria-pressed="true" data-term="">All</button>${buttons}</div></div>
`;
}
