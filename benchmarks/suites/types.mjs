import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { round, table, temporaryFolder } from "../measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

const programs = {
  "zod alone, an object of three keys": `import * as z from "zod";
const schema = z.object({ headline: z.string(), language: z.string(), schemaVersion: z.string() });
export const own = schema.extend({ desk: z.enum(["metals", "energy"]) });
export const value: z.infer<typeof own> = { headline: "x", language: "en", schemaVersion: "1.0", desk: "metals" };`,
  "**a consumer that extends articleSchema**": `import * as z from "zod";
import { articleSchema } from "@mineral-brief/schema/zod";
export const own = articleSchema.extend({ desk: z.enum(["metals", "energy"]) });
export const value: z.infer<typeof own> = { headline: "x", language: "en", schemaVersion: "1.0", desk: "metals" };`,
  "**a consumer of the interfaces**": `import { validateArticle, type Article } from "@mineral-brief/schema";
export const value: Article = { headline: "x", language: "en", schemaVersion: "1.0" };
export const valid = validateArticle(value).ok;`,
};

/** Measures the time to type check a small consumer: the median of seven runs. */
export async function typesSuite() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules/@mineral-brief"), { recursive: true });
  symlinkSync(join(root, "packages/schema"), join(folder, "node_modules/@mineral-brief/schema"));
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"));
  const rows = Object.entries(programs).map(([name, source], index) => {
    const file = join(folder, `consumer-${index}.mts`);
    writeFileSync(file, source);
    const times = Array.from({ length: 7 }, () => timeOf(folder, file)).sort((a, b) => a - b);
    return [name, times[3]];
  });
  return table(
    ["tsc on", "time", "x the first"],
    rows.map(([name, ms]) => [name, `${ms.toFixed(0)} ms`, round(ms / rows[0][1])]),
  );
}

function timeOf(cwd, file) {
  const start = performance.now();
  const args = [
    join(root, "node_modules/typescript/bin/tsc"),
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--module",
    "nodenext",
    "--lib",
    "es2023,dom",
    file,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  return performance.now() - start;
}
