import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { repository } from "../content/repository.ts";
import type { Doc, DocSection } from "./doc.ts";

/** The reading order of the guides. Other guides follow in alphabetical order. */
const guides = [
  "first-brief",
  "forty-briefs-a-day",
  "check-against-sources",
  "in-a-cms",
  "in-a-framework",
  "theming",
  "extending-the-schema",
  "in-ci",
  "archives-and-streams",
];

/** Lists the docs by section, in reading order. */
export function listDocs(): DocSection[] {
  const packages = ["schema", "formats", "cli", "widget"].map((name) =>
    doc(`packages/${name}/README.md`, `docs/packages/${name}.html`),
  );
  return [
    {
      title: "Guides",
      about: "Step by step, from the first brief to forty a day.",
      docs: folder("docs/guides", guides),
    },
    {
      title: "Packages",
      about: "What each package does, and its options.",
      docs: packages,
    },
    {
      title: "Command line",
      about: "What each command does.",
      docs: folder("docs/cli").map((page) => ({
        ...page,
        title: posix.basename(page.source, ".md"),
      })),
    },
    {
      title: "Formats",
      about: "The syntax of each format, and which fields it can hold.",
      docs: folder("docs/formats"),
    },
    {
      title: "Rules",
      about: "Every code that a finding can have, with incorrect and correct examples.",
      docs: folder("docs/rules", ["README"]),
    },
    {
      title: "Decisions",
      about: "Why the project is built the way it is.",
      docs: folder("docs/decisions"),
    },
    {
      title: "The project",
      about: "How to contribute, benchmarks, and data sources.",
      docs: [
        doc("CONTRIBUTING.md", "docs/contributing.html"),
        doc("docs/benchmarks.md", "docs/benchmarks.html"),
        doc("packages/schema/conformance/README.md", "docs/packages/conformance.html"),
        doc("packages/schema/vocabulary/SOURCES.md", "docs/packages/sources.html"),
      ],
    },
  ];
}

function folder(path: string, first: readonly string[] = []): Doc[] {
  const rank = (name: string): number =>
    first.includes(name) ? first.indexOf(name) : first.length;
  return readdirSync(join(repository, path))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en"))
    .map((name) => {
      const page = name === "README" ? "index" : name;
      return doc(`${path}/${name}.md`, `${path}/${page}.html`);
    });
}

function doc(source: string, page: string): Doc {
  const markdown = readFileSync(join(repository, source), "utf8");
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll("`", "") ?? source;
  return { source, page, title, markdown };
}
