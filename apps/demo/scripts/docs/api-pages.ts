import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Markup, markup } from "@mineral-brief/formats/markup";
import type { ApiEntry, ApiExport, ApiPackage } from "api-reference";
import MarkdownIt from "markdown-it";
import { repository, repositoryAddress } from "../content/repository.ts";
import { rootOf } from "../content/root-of.ts";
import type { Doc } from "./doc.ts";
import { highlight } from "./highlight.ts";
import { heading } from "./page-parts.ts";

const file = join(repository, "apps/api-reference/dist/api.json");

/** The entries by package, in one sentence each. */
const summaries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  schema: {
    ".": "The types of an article, and the validator.",
    "./zod": "The zod schema and its parts, to extend and compose.",
    "./reading":
      "What a program needs to show an article: texts, dates, terms, and views in any language.",
    "./canonical-keys": "The keys of an article in the order of the schema.",
    "./labels": "The labels of pages and elements, in nine languages.",
    "./lint": "The rules, their fixes, and rules of your own.",
    "./lint/examples": "The examples of every rule, and a test for those of your own rules.",
    "./standard-json-schema": "The validator with its JSON Schema, as Standard JSON Schema.",
    "./tagging": "Finds minerals, places, figures and relations in the texts of an article.",
    "./verify": "Compares an article with the saved sources that it cites.",
    "./vocabulary": "Minerals, places, stages, relations, lists, shares and export controls.",
    "./companies": "Companies that briefs name.",
    "./lookalikes": "Phrases that contain the name of a mineral or place but do not mean it.",
    "./names/*": "Names in further languages: one entry per language.",
    "./organizations": "State bodies, agencies and exchanges.",
    "./projects": "Mines, deposits and plants.",
    "./small-verdict": "The same as `./verdict` in less code, for pages.",
    "./verdict":
      "The verdict of the validator without its messages, for programs that read many articles.",
    "./units": "Units of the trade, with their factors.",
  },
  formats: {
    ".": "Every format, and the types that they share.",
    "./text": "Reads and writes plain text.",
    "./markdown": "Reads and writes Markdown.",
    "./yaml": "Reads and writes YAML.",
    "./json": "Reads and writes JSON.",
    "./ndjson": "Reads and writes one article per line.",
    "./html": "Reads and writes a page.",
    "./web-page": "Reads a saved page of a site that shows briefs.",
    "./saved-source": "Reads the text of a saved source, for `verify`.",
    "./html-fragment": "Reads and writes a piece of a page.",
    "./jsonld": "Writes JSON-LD for search engines.",
    "./jsonfeed": "Writes a JSON Feed.",
    "./atom": "Writes an Atom feed.",
    "./email": "Writes a newsletter in HTML.",
    "./email-text": "Writes a newsletter as plain text.",
    "./csl": "Writes the references for Zotero and pandoc.",
    "./csv": "Writes one row per insight.",
    "./fix": "Fixes a text in place: comments, quotes and the order of keys stay.",
    "./detect-language": "Guesses the language of a text.",
    "./read-clear-date": "Reads a date in words or numbers whose order is clear.",
    "./read-manifest": "Reads how a text was made from the C2PA manifest in it.",
    "./listed-formats": "The formats without their code, to load each when it is needed.",
    "./losses": "Finds what an output does not carry of its articles.",
    "./markup": "Template tags for HTML and XML that escape every value.",
  },
  widget: {
    ".": "The class of the element, and the types of its events.",
    "./define": "Registers the element when it is imported.",
    "./languages/*": "Labels of the element in further languages: one entry per language.",
    "./names": "Gives the element English and Chinese names when it is imported.",
    "./names/*": "Gives the element names in further languages when it is imported.",
    "./preact": "Types for JSX in Preact.",
    "./react": "Types for JSX in React.",
    "./solid": "Types for JSX in Solid.",
    "./svelte": "Types for templates in Svelte.",
    "./vue": "Types for templates in Vue.",
    "./ssr": "Renders a brief to HTML on a server.",
    "./lit-ssr": "Renders a brief as a part of a page that `@lit-labs/ssr` renders.",
  },
};

/**
 * Writes the reference of the packages from their declarations: an index, and a page per entry.
 *
 * If `api-reference` is not built, throws when `isNeeded`, and otherwise gives none.
 */
export function apiPages(isNeeded: boolean): Doc[] {
  if (!existsSync(file)) {
    if (!isNeeded) return [];
    throw new Error("the API is not read; run `npm run build -w api-reference` first");
  }
  const packages = JSON.parse(readFileSync(file, "utf8")) as ApiPackage[];
  const pages = packages.flatMap((each) =>
    each.entries
      .filter(({ exports }) => exports.length > 0)
      .map((entry) => entryPage(each.name, entry, packages)),
  );
  return [indexPage(packages), ...pages];
}

function indexPage(packages: readonly ApiPackage[]): Doc {
  const summary =
    "What each entry of the packages exports, with types and comments from the source.";
  const tables = packages.map(({ name, entries }) => {
    const rows = entries.map((entry) => {
      const label = markup`<code>${specifier(name, entry.path)}</code>`;
      const count = entry.exports.length;
      const page = posix.relative("docs/api", pageOf(name, entry.path));
      return markup`<tr><td>${count === 0 ? label : markup`<a href="${page}">${label}</a>`}</td><td>${inline(summaryOf(name, entry.path))}</td><td class="num">${count === 0 ? "" : count}</td></tr>
`;
    });
    return markup`${heading(name, `@mineral-brief/${name}`)}<p>Start with the <a href="../packages/${name}.html">README of the package</a>.</p>
<div class="tablewrap" tabindex="0" role="group" aria-label="Entries of ${name}"><table><thead><tr><th scope="col">Entry</th><th scope="col">Holds</th><th scope="col" class="num">Exports</th></tr></thead><tbody>${rows}</tbody></table></div>
`;
  });
  const html = markup`<h1>API</h1>
<p class="intro">${summary}</p>
${tables}${heading("cli", "@mineral-brief/cli")}<p>The command line has no exports: see <a href="../cli/index.html">its commands</a>.</p>`
    .text;
  return {
    source: "apps/demo/scripts/docs/api-pages.ts",
    page: "docs/api/index.html",
    title: "API",
    summary,
    content: {
      html,
      headings: [...packages.map(({ name }) => name), "cli"].map((name) => ({
        id: name,
        text: `@mineral-brief/${name}`,
      })),
    },
  };
}

/** The order of the exports on a page. */
const kinds: readonly ApiExport["kind"][] = ["function", "class", "constant", "interface", "type"];

function entryPage(name: string, entry: ApiEntry, packages: readonly ApiPackage[]): Doc {
  const page = pageOf(name, entry.path);
  const title = specifier(name, entry.path);
  const summary = summaryOf(name, entry.path);
  const values = entry.exports.filter(({ kind }) => kind !== "interface" && kind !== "type");
  const shown = kinds.flatMap((kind) => entry.exports.filter((each) => each.kind === kind));
  const first = values[0]?.name ?? entry.exports[0]!.name;
  const line = `import ${values.length === 0 ? "type " : ""}{ ${first} } from "@mineral-brief/${posix.join(name, entry.paths[0]!)}";`;
  const links = typeLinks(page, packages);
  const html = markup`<h1><code>${title}</code></h1>
<p class="intro">${inline(summary)}</p>
<div class="code"><pre tabindex="0" role="group" aria-label="Import"><code>${highlight(line, "ts")}</code></pre></div>
${entry.paths.length === 1 ? undefined : markup`<p>Entries: ${entry.paths.map((path) => markup`<code>${specifier(name, path)}</code> `)}</p>`}
${shown.map((each) => exportSection(each, links))}`.text;
  return {
    source: `packages/${name}/src/${entry.path === "." ? "index" : entry.path.slice(2)}.ts`,
    page,
    title: entry.path === "." ? `@mineral-brief/${name}` : title,
    summary,
    content: { html, headings: shown.map((each) => ({ id: each.name, text: each.name })) },
    search: "headings",
  };
}

function exportSection(each: ApiExport, links: ReadonlyMap<string, string>): Markup {
  const { name, kind, code, comment, tags, members, source } = each;
  const notes = tags.map(
    ([tag, text]) => markup`<p><b>${tagNames[tag] ?? tag}</b>: ${inline(text)}</p>`,
  );
  return markup`${heading(name, name, kind)}${paragraphs(comment)}${notes}<div class="code"><pre tabindex="0" role="group" aria-label="Declaration of ${name}"><code>${linked(highlight(shorten(code), "ts"), links, name)}</code></pre></div>
${members.length === 0 ? undefined : memberTable(each, links)}${source === undefined ? undefined : markup`<p class="small soft"><a href="${repositoryAddress}/blob/main/${source}">${source}</a></p>`}
`;
}

const tagNames: Readonly<Record<string, string>> = {
  deprecated: "Deprecated",
  example: "Example",
  param: "Parameter",
  returns: "Returns",
  throws: "Throws",
};

function memberTable({ name, members }: ApiExport, links: ReadonlyMap<string, string>): Markup {
  const rows = members.map(
    (member) =>
      markup`<tr><td><code>${member.name}${member.isOptional ? "?" : ""}</code></td><td><code>${linked(highlight(member.type, "ts"), links, name)}</code></td><td>${paragraphs(member.comment)}</td></tr>
`,
  );
  return markup`<div class="tablewrap fields" tabindex="0" role="group" aria-label="Members of ${name}"><table><thead><tr><th scope="col">Member</th><th scope="col">Type</th><th scope="col">Holds</th></tr></thead><tbody>${rows}</tbody></table></div>
`;
}

/** A declaration with more lines is cut. */
const maximumLines = 40;

function shorten(code: string): string {
  const lines = code.split("\n");
  return lines.length <= maximumLines
    ? code
    : [
        ...lines.slice(0, maximumLines - 1),
        `// and ${lines.length - maximumLines + 1} more lines`,
      ].join("\n");
}

/** The addresses of exported types by their names: on the page itself, or else on the first page that has them. */
function typeLinks(page: string, packages: readonly ApiPackage[]): ReadonlyMap<string, string> {
  const root = rootOf(page);
  const own = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { name: packageName, entries } of packages)
    for (const entry of entries) {
      const target = pageOf(packageName, entry.path);
      for (const { name, kind } of entry.exports) {
        if (kind === "function" || kind === "constant") continue;
        if (target === page) own.set(name, `#${name}`);
        else if (!others.has(name)) others.set(name, `${root}${target}#${name}`);
      }
    }
  return new Map([...others, ...own]);
}

/** Links the names of types in highlighted code, except `self`. */
function linked(code: Markup, links: ReadonlyMap<string, string>, self: string): Markup {
  const html = code.text.replace(/(<[^>]*>)|\b[A-Z]\w+\b/g, (text: string, tag?: string) => {
    const target = tag === undefined && text !== self ? links.get(text) : undefined;
    return target === undefined ? text : `<a href="${target}">${text}</a>`;
  });
  return new Markup(html);
}

const markdown = new MarkdownIt({ linkify: true });

/** Writes a comment, which is Markdown. */
function paragraphs(comment: string): Markup {
  return new Markup(markdown.render(comment));
}

function inline(text: string): Markup {
  return new Markup(markdown.renderInline(text));
}

/** What a program imports, without the scope: `schema/reading`. */
function specifier(name: string, path: string): string {
  return posix.join(name, path);
}

function pageOf(name: string, path: string): string {
  const entry = path === "." ? "index" : path.slice(2).replace("/*", "");
  return `docs/api/${name}/${entry}.html`;
}

function summaryOf(name: string, path: string): string {
  const summary = summaries[name]?.[path];
  if (summary === undefined) throw new Error(`the entry ${path} of ${name} needs a summary`);
  return summary;
}
