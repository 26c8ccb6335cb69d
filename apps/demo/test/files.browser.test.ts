import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, inject, it } from "vitest";

const folder = inject("siteFolder");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const pages = new Map(
  files
    .filter((name) => name.endsWith(".html"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);

/** Removes the JSON data from a page. */
function markupOf(html: string): string {
  return html.replace(/<script type="application\/json"[^]*?<\/script>/g, "");
}

it("has no dead links and no links to missing ids", () => {
  const dead: string[] = [];
  let followed = 0;
  for (const [name, html] of pages) {
    for (const [, address] of markupOf(html).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:|mailto:|\/briefs\/|\/assets\/)/.test(address!)) continue;
      followed++;
      const { pathname, hash } = new URL(address!.replaceAll("&amp;", "&"), `http://site/${name}`);
      const target = decodeURIComponent(pathname.slice(1));
      if (!files.includes(target)) dead.push(`${name}: ${address}`);
      // The element opens its groups, which are in its shadow root.
      else if (/^#brief-group-\d+$/.test(hash) && pages.get(target)?.includes('id="brief"'))
        continue;
      else if (hash !== "" && !/^#(?:gallery|brief)=/.test(hash)) {
        const id = decodeURIComponent(hash.slice(1)).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        if (!new RegExp(`\\sid="${id}"`).test(pages.get(target) ?? ""))
          dead.push(`${name}: ${address}`);
      }
    }
  }
  expect(followed).toBeGreaterThan(1000);
  expect(dead).toEqual([]);
});

it("has a page for every doc, and the JSON Schemas", () => {
  for (const room of [
    "start",
    "formats",
    "rules",
    "cli",
    "guides",
    "decisions",
    "explain",
    "reference",
  ]) {
    const docs = readdirSync(join(import.meta.dirname, "../../../docs", room));
    for (const doc of docs.filter((name) => name.endsWith(".md"))) {
      const page = doc.replace("README", "index").replace(/md$/, "html");
      expect(files).toContain(posix.join("docs", room, page));
    }
  }
  const schema = readFileSync(join(folder, "schema/1/article.schema.json"), "utf8");
  expect(JSON.parse(schema)).toHaveProperty("$schema");
});

it("has each id once in a page", () => {
  const repeated = [...pages].flatMap(([name, html]) => {
    const ids = [...markupOf(html).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id}`);
  });
  expect(repeated).toEqual([]);
});

it("has a page for every export of the packages, each with a comment", () => {
  for (const name of ["schema", "formats", "widget"]) {
    const text = readFileSync(
      join(import.meta.dirname, `../../../packages/${name}/src/index.ts`),
      "utf8",
    );
    const exports = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)]
      .flatMap(([, list]) => list!.split(","))
      .map((item) =>
        item
          .trim()
          .replace(/^type /, "")
          .split(" as ")
          .at(-1)!,
      )
      .filter(Boolean);
    expect(exports.length).toBeGreaterThan(5);
    const page = pages.get(`docs/api/${name}/index.html`)!;
    const found = [...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(found)).toEqual(new Set(exports));
  }
  const without = [...pages].flatMap(([name, html]) =>
    name.startsWith("docs/api/")
      ? [...html.matchAll(/<h2 id="([^"]+)">(?:(?!<\/h2>)[^])*<\/h2>\s*<div class="code">/g)].map(
          ([, id]) => `${name}#${id}`,
        )
      : [],
  );
  expect(without).toEqual([]);
});
