import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validArticles } from "@mineral-brief/fixtures";
import { allFormats } from "@mineral-brief/formats";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import { isObject } from "@mineral-brief/schema/internal";
import {
  aboutArticle,
  article,
  describe,
  objectOf,
  objectTypes,
  otherForms,
  referenceOf,
  smallArticle,
  termsOf,
  typeOf,
  type Schema,
} from "../../../../scripts/article-fields.ts";
import { repository } from "../content/repository.ts";
import { placeIn } from "./field-places.ts";
import { highlight } from "./highlight.ts";
import type { Doc } from "./doc.ts";

/** A field: the name of its type, and its own name. */
type FieldKey = `${string}.${string}`;

/** The groups of the fields of an article. Fields in no group follow in "More". */
const sections = [
  ["Identity", ["$schema", "schemaVersion", "id", "url", "alternates", "series", "supersedes"]],
  ["Headline and language", ["headline", "language"]],
  ["Source and dates", ["source", "datePublished", "dateModified", "timeZone", "authors"]],
  ["Insights", ["topics", "coreInsights", "groups"]],
  ["References", ["references"]],
  ["Terms", ["minerals", "places", "organizations"]],
  ["Provenance and rights", ["provenance", "corrections", "rights", "extensions"]],
] as const;

/** Writes the page about the Article from its schema: every field of every type, with its rules and the formats that lose it. */
export function articlePage(): Doc {
  const fields = Object.keys(article.properties!);
  const grouped = new Set<string>(sections.flatMap(([, names]) => names));
  const rest = fields.filter((name) => !grouped.has(name));
  const all: readonly (readonly [string, readonly string[]])[] =
    rest.length > 0 ? [...sections, ["More", rest]] : sections;
  const types = objectTypes();
  const headings = [...all.map(([title]) => title), ...types.map(([name]) => name)].map((text) => ({
    id: idOf(text),
    text,
  }));
  const html = markup`<h1>The Article</h1>
<p class="intro">${aboutArticle} ${article.required!.length} fields are required. Tools keep keys that are not listed here, and report them.</p>
<div class="code"><div class="bar"><span>A small brief</span></div><pre tabindex="0" role="group" aria-label="A small brief"><code>${highlight(smallArticle.trimEnd(), "yaml")}</code></pre></div>
${fieldTable(article, "Article")}
${all.map(([title, names]) => markup`${heading(title)}${names.map((name) => fieldSection("Article", name, article))}`)}
${types.map(([name, schema]) => markup`${heading(name)}${schema.description && markup`<p>${schema.description}</p>`}${alternatives(schema)}${fieldTable(objectOf(schema)!, name)}${Object.keys(objectOf(schema)!.properties!).map((field) => fieldSection(name, field, objectOf(schema)!))}`)}`
    .text;
  return {
    source: "docs/reference/article.md",
    page: "docs/reference/article.html",
    title: "The Article",
    summary: aboutArticle,
    content: { html, headings },
  };
}

/** States the other forms of a type that can also be an object: a `Text` can be a string. */
function alternatives(schema: Schema): Markup | undefined {
  const others = otherForms(schema);
  if (others.length === 0) return undefined;
  return markup`<p>Write it as ${others.map((other, index) => markup`${index > 0 ? " or " : ""}<code>${typeOf(other)}</code>`)}, or as an object with these fields:</p>`;
}

function heading(title: string): Markup {
  const id = idOf(title);
  return markup`<h2 id="${id}">${title}<a class="anchor" href="#${id}" aria-label="Link to ${title}">#</a></h2>
`;
}

function fieldTable(schema: Schema, type: string): Markup {
  const rows = Object.entries(schema.properties!).map(([name, field]) => {
    const required = schema.required?.includes(name)
      ? markup` <span class="req">required</span>`
      : undefined;
    return markup`<tr><td><a href="#${fieldId(type, name)}"><code>${name}</code></a>${required}</td><td><code>${typeOf(field)}</code></td><td>${inline(firstSentence(describe(field)))}</td></tr>
`;
  });
  return markup`<div class="tablewrap fields" tabindex="0" role="group" aria-label="Fields of ${type}"><table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Holds</th></tr></thead><tbody>${rows}</tbody></table></div>
`;
}

function fieldSection(type: string, name: string, schema: Schema): Markup {
  const field = schema.properties![name]!;
  const id = fieldId(type, name);
  const state = schema.required?.includes(name)
    ? markup`<span class="req">required</span>`
    : markup`<span class="opt">optional</span>`;
  const rules = rulesOf.get(`${type}.${name}`) ?? [];
  const links = rules.map(
    (code, index) => markup`${index > 0 ? ", " : ""}<a href="../rules/${code}.html">${code}</a>`,
  );
  const target = referenceOf(field);
  const reference = target && objectOf(article.$defs[target]!) && target;
  return markup`<section class="field" id="${id}"><h3>${name} <span class="ty">${reference === undefined ? typeOf(field) : markup`<a href="#${idOf(reference)}">${typeOf(field)}</a>`}</span> ${state}<a class="anchor" href="#${id}" aria-label="Link to ${name}">#</a></h3>
<p>${inline(describe(field))}</p>${knownTerms(field)}${example(name, field)}${places(type, name)}${links.length > 0 ? markup`<p class="small soft">Rules: ${links}</p>` : undefined}</section>
`;
}

/** Writes the terms of an open list. Long lists have pages of their own. */
function knownTerms(field: Schema): Markup | undefined {
  const terms = termsOf(field);
  if (terms === undefined) return undefined;
  return markup`<p class="small soft">${field.enum === undefined ? "Known terms" : "Terms"}: ${terms.map((term) => markup`<code>${term}</code> `)}</p>`;
}

function example(name: string, { examples = [] }: Schema): Markup | undefined {
  const [value] = examples;
  if (value === undefined) return undefined;
  return markup`<div class="code"><pre tabindex="0" role="group" aria-label="Example of ${name}"><code>${highlight(`${name}: ${JSON.stringify(value)}`, "yaml")}</code></pre></div>`;
}

/** Lists where each format writes a field. */
function places(type: string, name: string): Markup {
  const items = written.map(({ format, text, losses }) => {
    const key: FieldKey = `${type}.${name}`;
    const value = values.get(key);
    const place = losses.has(key) ? "not kept" : (placeIn(format, text, value) ?? "kept");
    return markup`<div><dt><a href="../formats/${format}.html">${format}</a></dt><dd${losses.has(key) ? markup` class="lost"` : undefined}>${place}</dd></div>`;
  });
  return markup`<details><summary>Where it goes in each format</summary><dl class="inform">${items}</dl></details>`;
}

const fullArticle = validArticles["every-field"]!;

/** The article that has every field in each format, with the fields that the format reports as lost. */
const written = allFormats.flatMap(({ name: format, serialise }) => {
  if (serialise === undefined) return [];
  const result = serialise([fullArticle], { timeZone: "UTC" });
  if (!result.ok) throw new Error(`${format} cannot write the article with every field`);
  const losses = new Set(result.losses.flatMap(({ field }) => keyOf(field) ?? []));
  return [{ format, text: result.text, losses: withLostTypes(losses) }];
});

/** Adds the fields of the types that are only in lost fields: if `figures` is lost, so is `Figure.value`. */
function withLostTypes(losses: ReadonlySet<FieldKey>): ReadonlySet<FieldKey> {
  const uses = new Map<string, FieldKey[]>();
  const types: [string, Schema][] = [["Article", article], ...Object.entries(article.$defs)];
  for (const [type, schema] of types)
    for (const [name, field] of Object.entries(objectOf(schema)?.properties ?? {}))
      for (const target of referencesOf(field))
        uses.set(target, [...(uses.get(target) ?? []), `${type}.${name}`]);
  const lost = new Set(losses);
  let size: number;
  do {
    size = lost.size;
    for (const [type, keys] of uses)
      if (keys.every((key) => lost.has(key)))
        for (const name of Object.keys(objectOf(article.$defs[type]!)?.properties ?? {}))
          lost.add(`${type}.${name}`);
  } while (lost.size > size);
  return lost;
}

/** The types that a field can hold, directly, in a list, or as one of its alternatives. */
function referencesOf(field: Schema): string[] {
  const parts = [field, ...(field.items === undefined ? [] : [field.items])];
  const all = parts.flatMap((part) => [part, ...(part.anyOf ?? [])]);
  return all.flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
}

/** A value of each field in that article which no other field has, so that it can be found. */
const values = distinctValues();

function distinctValues(): ReadonlyMap<FieldKey, string> {
  const keys = new Map<string, Set<FieldKey>>();
  const visit = (part: unknown, path: string): void => {
    const value = isObject(part) && "value" in part ? part["value"] : part;
    const key = keyOf(path);
    if (typeof value === "string" && key !== undefined)
      keys.set(value, (keys.get(value) ?? new Set()).add(key));
    if (Array.isArray(part)) for (const item of part) visit(item, `${path}[]`);
    else if (isObject(part))
      for (const [name, item] of Object.entries(part))
        // The words of a text are the value of its field.
        if (name !== "value") visit(item, path === "" ? name : `${path}.${name}`);
  };
  visit(fullArticle, "");
  const values = new Map<FieldKey, string>();
  for (const [value, [key, ...others]] of keys) {
    const isContained = [...keys.keys()].some((other) => other !== value && other.includes(value));
    if (others.length === 0 && !isContained && value.length >= 3 && !values.has(key!))
      values.set(key!, value);
  }
  return values;
}

/** The codes whose examples report a finding at a field. Read from the pages of the rules, which are generated. */
const rulesOf = readRules();

function readRules(): ReadonlyMap<FieldKey, readonly string[]> {
  const folder = join(repository, "docs/rules");
  const rules = new Map<FieldKey, string[]>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, path] of text.matchAll(/^Reported at `([^`]+)`/gm)) {
      const key = keyOf(path!);
      if (key === undefined) continue;
      const codes = rules.get(key) ?? [];
      const code = file.replace(/\.md$/, "");
      if (!codes.includes(code)) rules.set(key, [...codes, code]);
    }
  }
  return rules;
}

/** Finds the type and the name of the field at a path such as `coreInsights[].figures[0].value`. */
function keyOf(path: string): FieldKey | undefined {
  let type = "Article";
  let schema: Schema = article;
  let key: FieldKey | undefined;
  for (const name of path.replace(/\[[^\]]*\]/g, "").split(".")) {
    const field = objectOf(schema)?.properties?.[name];
    if (field === undefined) break;
    key = `${type}.${name}`;
    const reference = referenceOf(field);
    if (reference === undefined) break;
    type = reference;
    schema = article.$defs[reference]!;
  }
  return key;
}

/** The name and the id on this page of the field at a path; undefined for a path that leads to no field. */
export function fieldLink(path: string): readonly [name: string, id: string] | undefined {
  const key = keyOf(path);
  if (key === undefined) return undefined;
  const [type, name] = key.split(".") as [string, string];
  return [type === "Article" ? name : key, fieldId(type, name)];
}

/** Writes the code spans of a description. */
function inline(text: string): Markup {
  return markup`${text.split("`").map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

function firstSentence(text: string): string {
  return /^.+?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

function fieldId(type: string, name: string): string {
  return type === "Article" ? name : `${type}-${name}`;
}

/** Ids of headings start with `about-`, so that none is the id of a field. */
function idOf(title: string): string {
  return `about-${title.toLowerCase().replaceAll(" ", "-")}`;
}
