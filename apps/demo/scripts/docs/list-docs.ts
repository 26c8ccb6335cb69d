import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { repository } from "../content/repository.ts";
import type { Doc, DocEntry, DocGroup } from "./doc.ts";

/** Lists the docs by group, in reading order. The pages from data are in `generated`, by their place in the navigation. */
export function listDocs(generated: GeneratedDocs): DocGroup[] {
  return [...guideGroups(), referenceGroup(generated), explainGroup(generated)];
}

/** The guides at the start, and all others. */
function guideGroups(): DocGroup[] {
  const guides = folder("docs/guides");
  const guide = (name: string): Doc =>
    guides.find(({ page }) => page === `docs/guides/${name}.html`)!;
  const start = [
    doc("docs/start/what-it-is.md"),
    doc("docs/start/install.md"),
    guide("first-brief"),
    doc("docs/start/show-a-brief.md"),
  ];
  const first = [
    "forty-briefs-a-day",
    "check-against-sources",
    "corrections-and-translations",
    "in-a-cms",
    "in-a-framework",
    "theming",
    "in-ci",
    "editors",
    "extending-the-schema",
    "archives-and-streams",
  ].map(guide);
  const others = guides.filter((page) => !first.includes(page) && !start.includes(page));
  return [
    {
      title: "Start",
      about: "What mineral-brief is, and your first brief.",
      entries: start.map(single),
    },
    {
      title: "Guides",
      about: "Step by step, for one task each.",
      entries: [...first, ...others].map(single),
    },
  ];
}

function referenceGroup(generated: GeneratedDocs): DocGroup {
  const readme = (name: string): Doc =>
    doc(`packages/${name}/README.md`, `docs/packages/${name}.html`);
  return {
    title: "Reference",
    about: "The format, its terms and rules, and what each package does.",
    entries: [
      single(generated.article),
      list("Vocabulary", generated.vocabulary),
      list("Formats", [
        ...withIndex("docs/formats", "Formats", formatsAbout),
        doc("docs/reference/text-rules.md"),
      ]),
      list("Rules and codes", [generated.rules, ...folder("docs/rules", ["README"]).map(asPage)]),
      list("Command line", withIndex("docs/cli", "Command line", commandsAbout).map(byName)),
      list("The element", [readme("widget"), doc("docs/reference/element.md")]),
      list("Packages", ["schema", "formats", "cli"].map(readme)),
      ...(generated.api.length === 0 ? [] : [list("API", generated.api)]),
      single(generated.jsonSchema),
    ],
  };
}

function explainGroup(generated: GeneratedDocs): DocGroup {
  return {
    title: "Explain",
    about: "Why it works as it does, and how well.",
    entries: [
      single(doc("docs/explain/why-a-format.md")),
      single({
        ...doc("SECURITY.md", "docs/explain/untrusted-data.html"),
        title: "What we promise about untrusted data",
      }),
      list("Decisions", [
        doc("docs/decisions/README.md", "docs/decisions/index.html"),
        ...folder("docs/decisions", ["README"]),
      ]),
      single(doc("docs/benchmarks.md")),
      single(doc("docs/engines.md")),
      single(generated.changelog),
      single(doc("CONTRIBUTING.md", "docs/contributing.html")),
      single(doc("packages/schema/conformance/README.md", "docs/packages/conformance.html")),
      single(doc("packages/schema/vocabulary/SOURCES.md", "docs/packages/sources.html")),
    ],
  };
}

/** The pages that are made from data. */
export interface GeneratedDocs {
  readonly article: Doc;
  /** The index and a page per mineral. */
  readonly vocabulary: readonly Doc[];
  readonly rules: Doc;
  /** The index and a page per entry. Empty if the packages are not built. */
  readonly api: readonly Doc[];
  readonly jsonSchema: Doc;
  readonly changelog: Doc;
}

const formatsAbout = "The syntax of each format, and which fields it can hold.";
const commandsAbout = "What each command does, its options and its output.";

function single(page: Doc): DocEntry {
  return { title: page.title, page: page.page, docs: [page] };
}

/** An entry for a list of pages. The first page is its index, except in a short list. */
function list(title: string, docs: readonly Doc[]): DocEntry {
  const index = docs.filter(
    ({ page }) => page === posix.join(posix.dirname(docs[0]!.page), "index.html"),
  );
  const count = docs.length - index.length;
  return { title, page: docs[0]!.page, docs, count };
}

/** A page that the search finds as one. */
function asPage(page: Doc): Doc {
  return { ...page, search: "page" };
}

/** The docs of a folder after a page that lists them. */
function withIndex(path: string, title: string, about: string): Doc[] {
  const docs = folder(path);
  const rows = docs.map(
    ({ page, title: name, summary }) =>
      `| [${escapeCell(name)}](${posix.basename(page).replace(/html$/, "md")}) | ${escapeCell(summary)} |`,
  );
  const markdown = `# ${title}\n\n${about}\n\n| page | about |\n| --- | --- |\n${rows.join("\n")}\n`;
  const index: Doc = {
    source: `${path}/README.md`,
    page: `${path}/index.html`,
    title,
    summary: about,
    content: { markdown },
  };
  return [index, ...docs];
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The pages of commands have the names of the commands as titles. */
function byName(page: Doc): Doc {
  const name = posix.basename(page.page, ".html");
  return name === "index" ? page : { ...page, title: name };
}

function folder(path: string, skipped: readonly string[] = []): Doc[] {
  return readdirSync(join(repository, path))
    .filter((name) => name.endsWith(".md") && !skipped.includes(name.slice(0, -".md".length)))
    .map((name) => name.slice(0, -".md".length))
    .toSorted((a, b) => a.localeCompare(b, "en"))
    .map((name) => doc(`${path}/${name}.md`));
}

/** Reads a document. Its page has the same name, unless another one is passed. */
function doc(source: string, page: string = source.replace(/md$/, "html")): Doc {
  const markdown = readFileSync(join(repository, source), "utf8");
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll("`", "") ?? source;
  return { source, page, title, summary: summaryOf(markdown), content: { markdown } };
}

/** The first sentence after the title, as plain text. Empty if a heading or a block follows the title. */
function summaryOf(markdown: string): string {
  const [, paragraph = ""] =
    /^# .+\n+(?:<!--.*-->\n+)?(?!```|[#|<*-])([^\n]+)/m.exec(markdown) ?? [];
  const text = paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "");
  return /^.+?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
