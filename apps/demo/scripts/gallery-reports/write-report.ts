// Compares a brief of the gallery with its saved sources, and writes its report: npm run gallery:verify -- NAME FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { SourceFile } from "@mineral-brief/language/saved-sources";
import type { Article } from "@mineral-brief/schema";
import { reportFolder } from "./read-reports.ts";
import { makeReport } from "./verify-report.ts";

const [name = "", folder = ""] = process.argv.slice(2);
const article: Article | undefined = galleryArticles[name];
if (article === undefined || folder === "") {
  console.error("Usage: npm run gallery:verify -- NAME FOLDER");
  console.error(`Names: ${Object.keys(galleryArticles).join(", ")}`);
  process.exitCode = 2;
} else {
  const today = new Date().toISOString().slice(0, 10);
  const made = await makeReport(article, readFiles(resolve(folder)), today);
  if (made.ok) {
    const file = join(reportFolder, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(made.report, null, 2)}\n`);
    console.log(`${relative(process.cwd(), file)}: written`);
  } else {
    for (const problem of made.problems) console.error(problem);
    console.error(`${name}: no report is written`);
    process.exitCode = 1;
  }
}

function readFiles(path: string): SourceFile[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      name: join(basename(path), relative(path, file)),
      bytes: readFileSync(file),
    }))
    .filter(({ name: file }) => !/(?:^|[/\\])(?:\.|[^/\\]*_files[/\\])/.test(file));
}
