import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import * as z from "zod";
import { validateArticle } from "../../packages/schema/dist/index.js";
import { verdictOf } from "../../packages/schema/dist/verdict.js";
import { articleSchema } from "../../packages/schema/dist/zod.js";
import { articles, broken } from "../articles.mjs";
import { compare, round, table } from "../measure.mjs";

const file = new URL(
  "../../packages/schema/json-schema/1/article.draft-07.schema.json",
  import.meta.url,
);
const jsonSchema = JSON.parse(readFileSync(file, "utf8"));

/** Measures each validator on one article, as a multiple of parsing the same bytes. Each lists all issues, except those marked as verdict only. */
export async function validateArticleSuite() {
  const ajv = new Ajv({ allErrors: true }).compile(jsonSchema);
  const valibot = toValibot(jsonSchema);
  const compiled = z.compile(articleSchema);
  const typebox = Compile(jsonSchema);
  const columns = {};
  for (const article of Object.values(articles)) {
    for (const value of [article, broken(article)]) {
      const text = JSON.stringify(value);
      const tasks = {
        "JSON.parse": () => JSON.parse(text),
        "**validateArticle**": () => validateArticle(value),
        "**verdictOf**, verdict only": () => verdictOf(value),
        zod: () => articleSchema.safeParse(value),
        "zod, `z.compile`": () => compiled.safeParse(value),
        "ajv, all errors": () => ajv(value),
        valibot: () => v.safeParse(valibot, value),
        "typebox, verdict only": () => typebox.Check(value),
      };
      for (const { name, ratio } of await compare(tasks)) (columns[name] ??= []).push(round(ratio));
    }
  }
  const head = ["", ...Object.keys(articles).flatMap((size) => [`${size}, valid`, "invalid"])];
  return table(
    head,
    Object.entries(columns).map(([name, ratios]) => [name, ...ratios]),
  );
}

/** Builds the same structure with valibot from the JSON Schema, so that every peer checks the same things. */
function toValibot(root) {
  const made = new Map();
  const convert = (schema) => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.split("/").at(-1);
      return v.lazy(
        () => made.get(name) ?? made.set(name, convert(root.definitions[name])).get(name),
      );
    }
    if (schema.allOf !== undefined) return convert(schema.allOf[0]);
    if (schema.enum !== undefined) return v.picklist(schema.enum);
    if (schema.anyOf !== undefined) {
      const branches = schema.anyOf.filter((branch) => branch.enum === undefined);
      return branches.length === 1 ? convert(branches[0]) : v.union(branches.map(convert));
    }
    switch (schema.type) {
      case "string":
        return schema.pattern === undefined
          ? v.pipe(v.string(), v.minLength(1))
          : v.pipe(v.string(), v.regex(new RegExp(schema.pattern)));
      case "integer":
        return v.pipe(v.number(), v.safeInteger(), v.minValue(schema.minimum));
      case "number":
        return v.pipe(v.number(), v.finite());
      case "array":
        return v.array(convert(schema.items));
      default: {
        const required = new Set(schema.required);
        const entries = Object.entries(schema.properties ?? {}).map(([key, part]) => [
          key,
          required.has(key) ? convert(part) : v.optional(convert(part)),
        ]);
        return v.looseObject(Object.fromEntries(entries));
      }
    }
  };
  return convert(root);
}
