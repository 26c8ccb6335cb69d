import { text } from "@mineral-brief/formats";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.ts";

/** The version of the packages, such as `0.0.0`. */
export const packageVersion: string = (
  JSON.parse(readFileSync(join(repository, "packages/schema/package.json"), "utf8")) as {
    version: string;
  }
).version;

/** The version of the format that the readers write, such as `1.0`. */
const formatVersion = (text.parse("A headline").documents[0]!.data as Article).schemaVersion;

/** Whether the packages are on npm. */
export const isReleased: boolean = packageVersion !== "0.0.0";

/** Writes the state of the project: versions, the engines of `docs/engines.md`, and the budgets of `docs/benchmarks.md`. */
export function statusLine(): Markup {
  const { missed, total } = budgets();
  return markup`<p class="statusline"><span><b>Status</b> ${isReleased ? "released" : "before the first release"}</span><span><b>Format</b> ${formatVersion}</span><span><b>Packages</b> ${packageVersion}</span><span><b>Engines</b> ${engines().join(", ")}</span><span><b>Speed and size</b> <a href="./docs/benchmarks.html">${missed} of ${total} budgets missed</a></span><span><b>Licence</b> MIT</span></p>`;
}

/** Counts the rows of the table of budgets that are held or missed. */
function budgets(): { readonly missed: number; readonly total: number } {
  const text = readFileSync(join(repository, "docs/benchmarks.md"), "utf8");
  const table = text.slice(text.indexOf("## Budgets"), text.indexOf("\n- **"));
  const results = table.split("\n").map((row) => row.split("|").at(-2)?.trim() ?? "");
  const missed = results.filter((result) => result.startsWith("**missed**")).length;
  const held = results.filter((result) => result.startsWith("held")).length;
  if (missed + held === 0) throw new Error("docs/benchmarks.md has no table of budgets");
  return { missed, total: missed + held };
}

/** Reads the engines from the header of the table: `Chromium`, `Firefox`, `WebKit`. */
function engines(): string[] {
  const text = readFileSync(join(repository, "docs/engines.md"), "utf8");
  const header = /^\| a brief +\|(.+)\|$/m.exec(text)?.[1];
  if (header === undefined) throw new Error("docs/engines.md has no table of engines");
  return header.split("|").map((cell) => cell.trim().split(" ")[0]!);
}
