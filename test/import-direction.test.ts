import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, dirname } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** The packages that each package may import. Tests may also import fixtures. See CONTRIBUTING.md. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "packages/schema": [],
  "packages/formats": ["schema"],
  "packages/language": ["schema", "formats"],
  "packages/cli": ["schema", "formats", "language"],
  "packages/widget": ["schema"],
  "packages/fixtures": [],
  // Reads their declarations, and imports nothing from them.
  "apps/api-reference": [],
  "apps/demo": ["schema", "formats", "language", "widget", "fixtures"],
  "apps/vscode": ["language"],
};

/** The layers of each package, from the bottom up. A file may import from its own layer and from those before it. */
const layers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "packages/schema": [
    [
      "article.ts",
      "article-parts.ts",
      "deep-readonly.ts",
      "issue.ts",
      "nearest.ts",
      "all-matches.ts",
      "first-at-least.ts",
      "group-by.ts",
      "hash32.ts",
      "lower-case-in-place.ts",
      "is-object.ts",
      "line-bounds.ts",
      "month-names.ts",
      "quote.ts",
      "remembered.ts",
      "shorten.ts",
      "value-at.ts",
      "validation/",
      "known-terms.ts",
      "vocabulary/entries.ts",
      "json-schema-address.ts",
      "amounts/",
      "key-order.ts",
    ],
    ["generated/", "reading/"],
    ["vocabulary/"],
    ["names/", "views.ts"],
    ["lint/"],
    ["tagging/"],
    ["verify/"],
    [
      "validate-article.ts",
      "verdict.ts",
      "reading.ts",
      "canonical-keys.ts",
      "labels.ts",
      "vocabulary.ts",
      "companies.ts",
      "lookalikes.ts",
      "organizations.ts",
      "projects.ts",
      "units.ts",
      "lint.ts",
      "tagging.ts",
      "verify.ts",
      "zod/",
    ],
    ["standard-schema.ts", "check-examples.ts", "small-verdict.ts"],
    ["index.ts", "internal.ts", "lint-examples.ts", "zod.ts", "standard-json-schema.ts"],
  ],
  "packages/formats": [
    [
      "generated/",
      "positions/",
      "identity/",
      "format.ts",
      "format-traits.ts",
      "sniff.ts",
      "losses.ts",
      "markup.ts",
      "reference-words.ts",
      "require-articles.ts",
      "require-options.ts",
      "detect-language.ts",
      "read-manifest.ts",
    ],
    ["text/", "html/", "yaml/"],
    ["web-page/"],
    ["saved-source/"],
    [
      "saved-source.ts",
      "text.ts",
      "web-page.ts",
      "html.ts",
      "html-fragment.ts",
      "json.ts",
      "ndjson.ts",
      "yaml.ts",
    ],
    ["markdown/"],
    ["markdown.ts"],
    ["exports/"],
    ["jsonld/"],
    ["email/"],
    ["jsonld.ts", "jsonfeed.ts", "atom.ts", "email.ts", "email-text.ts", "csl.ts", "csv.ts"],
    ["all-formats.ts", "listed-formats.ts", "read-clear-date.ts"],
    ["fix/"],
    ["fix.ts"],
    ["index.ts", "internal.ts"],
  ],
  "packages/language": [
    [
      "article-data.ts",
      "count-noun.ts",
      "describe-proposal.ts",
      "front-matter.ts",
      "starts-with.ts",
      "text-action.ts",
    ],
    [
      "checking/",
      "sources/",
      "known-names/",
      "edit-between.ts",
      "settings-files.ts",
      "key-schema.ts",
      "term-names.ts",
    ],
    ["verification/"],
    ["open-brief.ts", "hold-findings.ts", "fix-findings.ts"],
    ["read-brief.ts", "move-outline.ts"],
    ["open-marked.ts", "outline.ts", "links.ts", "symbols.ts", "comments-as-yaml.ts"],
    ["quick-fixes.ts", "ignore-actions.ts", "actions.ts"],
    ["hover.ts", "completion/"],
    ["index.ts"],
    ["server/"],
    ["server.ts"],
  ],
  "packages/cli": [
    [
      "is-agent.ts",
      "io.ts",
      "output-writer.ts",
      "progress-line.ts",
      "terminal-size.ts",
      "names-by-language.ts",
      "heap-flags.ts",
      "turns.ts",
      "errors.ts",
      "policy-hash.ts",
      "addresses.ts",
      "raw-text.d.ts",
      "quote-argument.ts",
      "widget-file.ts",
      "format-names.ts",
      "diagnostics/",
      "codes/",
    ],
    ["config/"],
    ["inputs/"],
    ["sources/"],
    ["checking/"],
    ["briefs/"],
    ["exit-code.ts", "reporters/"],
    ["outputs/", "tables/", "watching/", "completion/", "starter/"],
    ["baseline/", "conversion/", "edits/", "verification/"],
    ["preview/", "publish/", "lsp/", "check-thread.ts"],
    ["commands/"],
    ["program/"],
    ["program.ts", "usual-options.ts"],
    ["main.ts"],
  ],
  "packages/widget": [
    [
      "generated/",
      "coerce/",
      "fetching/",
      "events.ts",
      "issue-list.ts",
      "context.ts",
      "time-zones.ts",
    ],
    ["messages.ts", "fetching.ts"],
    ["page-options.ts", "loading/"],
    ["configure.ts"],
    ["languages/", "names/", "awaited-file.ts"],
    [
      "language-files.ts",
      "parse-show.ts",
      "complete-labels.ts",
      "page-names.ts",
      "has-fallback.ts",
      "is-near-viewport.ts",
      "is-initially-open.ts",
      "add-styles.ts",
      "render-once.ts",
    ],
    ["templates/"],
    ["interaction/", "shown-options.ts"],
    ["rich.ts", "details.ts"],
    ["awaited-files.ts"],
    ["lazy-links.ts"],
    ["server/", "mineral-brief-element.ts"],
    ["ssr.ts", "lit-ssr.ts"],
    ["define.ts", "index.ts", "markup-attributes.ts"],
    ["preact.ts", "react.ts", "solid.ts", "svelte.ts", "vue.ts"],
  ],
};

/** The entries of the schema that a page may load. They do not import zod. */
const zodFree = new Set([
  "@mineral-brief/schema",
  "@mineral-brief/schema/labels",
  "@mineral-brief/schema/internal",
  "@mineral-brief/schema/reading",
  "@mineral-brief/schema/verdict",
  "@mineral-brief/schema/small-verdict",
  "@mineral-brief/schema/vocabulary",
  "@mineral-brief/schema/names/ar",
  "@mineral-brief/schema/names/de",
  "@mineral-brief/schema/names/es",
  "@mineral-brief/schema/names/fr",
  "@mineral-brief/schema/names/ja",
  "@mineral-brief/schema/names/ru",
  "@mineral-brief/schema/names/zh-Hant",
]);

interface File {
  /** From the root: `packages/schema/src/index.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Lists the imports of a file that are not allowed. */
function wrongImports({ path, text }: File): string[] {
  const owner = Object.keys(packages).find((name) => path.startsWith(`${name}/`))!;
  const isTest = /\.(?:type-)?test\.ts$|\/test\//.test(path);
  const mayImportZod =
    path.startsWith("packages/schema/src/zod") ||
    path.startsWith("packages/schema/scripts/") ||
    isTest;
  const wrong: string[] = [];
  for (const specifier of importsOf(text)) {
    if (specifier.startsWith("."))
      wrong.push(...wrongRelativeImports(owner, path, specifier, isTest));
    const sibling = /^@mineral-brief\/([^/]+)/.exec(specifier)?.[1];
    if (
      sibling !== undefined &&
      !packages[owner]!.includes(sibling) &&
      !(isTest && sibling === "fixtures")
    )
      wrong.push(`${path} imports ${specifier}`);
    if (owner === "packages/widget" && sibling === "schema" && !isTest && !zodFree.has(specifier))
      wrong.push(`${path} imports ${specifier}, which may load zod`);
    if (/^zod(?:\/|$)/.test(specifier) && !mayImportZod) wrong.push(`${path} imports zod`);
  }
  return wrong;
}

function wrongRelativeImports(
  owner: string,
  path: string,
  specifier: string,
  isTest: boolean,
): string[] {
  const target = relative(root, resolve(root, dirname(path), specifier));
  if (!target.startsWith(`${owner}/`)) {
    // Files that are not published may import from scripts/.
    const isTool = /\/(?:scripts|test)\//.test(path) && target.startsWith("scripts/");
    // The command line exports nothing, and its settings also hold in VS Code for browsers.
    const isSettings =
      path === "apps/vscode/src/server/worker-host.ts" &&
      target === "packages/cli/src/lsp/settings-host.ts";
    return isTool || isSettings || /\.config\.ts$|^(?:apps\/demo|packages\/cli)\/test\//.test(path)
      ? []
      : [`${path} leaves its package for ${target}`];
  }
  if (isTest) return [];
  if (target.endsWith("/src/index.ts")) return [`${path} imports its package's own index`];
  const from = layerOf(owner, path);
  const to = layerOf(owner, target);
  return from !== undefined && to !== undefined && to > from
    ? [`${path} imports up: ${target}`]
    : [];
}

function layerOf(owner: string, path: string): number | undefined {
  const inside = path.slice(`${owner}/src/`.length);
  const index = layers[owner]?.findIndex((names) =>
    names.some((name) => (name.endsWith("/") ? inside.startsWith(name) : inside === name)),
  );
  return index === -1 ? undefined : index;
}

function importsOf(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  return [
    ...code.matchAll(
      /^(?:import|export)\b[^;"']*?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm,
    ),
  ].map(([, stated, lazy]) => (stated ?? lazy)!);
}

function sourceFiles(): File[] {
  return Object.keys(packages).flatMap((owner) =>
    ["src", "test", "scripts"]
      .map((folder) => join(owner, folder))
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".ts"))
          .map((name) => join(folder, name)),
      )
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
  );
}

const files = sourceFiles();

test("imports go down only", () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(wrongImports)).toEqual([]);
});

/** The circles of imports, of types too: each as the files that import each other, in any order. */
function importCircles(files: readonly File[]): string[][] {
  const targets = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(root, resolve(root, dirname(path), specifier))),
    ]),
  );
  const circles: string[][] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt !== -1) circles.push(trail.slice(seenAt));
    if (seenAt !== -1 || finished.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return circles;
}

test("no circle of imports, not even of types", () => {
  expect(importCircles(files)).toEqual([]);
});

test("a circle of imports is found", () => {
  const file = (name: string, imported: string): File => ({
    path: `packages/schema/src/${name}.ts`,
    text: `import type { A } from "./${imported}.ts";`,
  });
  expect(importCircles([file("a", "b"), file("b", "c"), file("c", "b")])).toEqual([
    ["packages/schema/src/b.ts", "packages/schema/src/c.ts"],
  ]);
});

test("every file of a package with layers is in one", () => {
  const outside = sourceFiles().filter(({ path }) => {
    const owner = Object.keys(layers).find((name) => path.startsWith(`${name}/src/`));
    return (
      owner !== undefined &&
      !/\.(?:type-)?test\.ts$/.test(path) &&
      layerOf(owner, path) === undefined
    );
  });
  expect(outside.map(({ path }) => path)).toEqual([]);
});

describe("finds a wrong import", () => {
  test.each([
    ["packages/schema/src/issue.ts", 'import { json } from "@mineral-brief/formats";'],
    ["packages/formats/src/json.ts", 'import { html } from "@mineral-brief/cli";'],
    ["packages/widget/src/define.ts", 'import { allFormats } from "@mineral-brief/formats";'],
    ["packages/widget/src/define.ts", 'import { articleSchema } from "@mineral-brief/schema/zod";'],
    ["packages/widget/src/define.ts", 'import { validArticles } from "@mineral-brief/fixtures";'],
    ["packages/schema/src/reading/dates.ts", 'import * as z from "zod";'],
    ["packages/schema/src/reading/dates.ts", 'import { registry } from "zod/v4/core";'],
    [
      "packages/schema/src/validate-article.ts",
      'import { articleSchema } from "./zod/article.ts";\nimport * as z from "zod";',
    ],
    ["packages/formats/src/positions/parse-json.ts", 'import { json } from "../json.ts";'],
    ["packages/formats/src/json.ts", 'import type { Format } from "./index.ts";'],
    [
      "packages/cli/src/reporters/json.ts",
      'const { convert } = await import("../commands/convert.ts");',
    ],
    ["packages/cli/src/main.ts", 'export { html } from "../../formats/src/html.ts";'],
  ])("%s: %s", (path, text) => {
    expect(wrongImports({ path, text })).toHaveLength(1);
  });

  test.each([
    [
      "packages/formats/src/json.test.ts",
      'import { validArticles } from "@mineral-brief/fixtures";',
    ],
    [
      "packages/widget/src/mineral-brief-element.ts",
      'import { textOf } from "@mineral-brief/schema/reading";',
    ],
    ["packages/schema/src/zod/parts.ts", 'import * as z from "zod";'],
    ["packages/cli/src/main.ts", '// import { html } from "../../formats/src/html.ts";'],
  ])("accepts %s: %s", (path, text) => {
    expect(wrongImports({ path, text })).toEqual([]);
  });
});
