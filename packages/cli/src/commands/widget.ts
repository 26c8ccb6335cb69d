import { join } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { folderTarget } from "../outputs/folder-target.ts";
import { stepFor } from "../outputs/plan-folder.ts";
import { fileText } from "../outputs/article-text.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { writeFolder } from "../outputs/write-folder.ts";
import { readWidgetFile, widgetFiles, widgetLicenses } from "../widget-file.ts";
import { FolderReport } from "../outputs/folder-report.ts";
import { printWidgetTags, type LoadedFile } from "./print-widget-tags.ts";

export interface WidgetOptions {
  readonly output: string;
  /** Where the folder will stand; beside the pages if undefined. */
  readonly baseUrl?: string | undefined;
  readonly force?: boolean | undefined;
}

/**
 * Writes the widget's files into a folder and prints the tags that load them, each with its hash.
 *
 * A file that was edited is left alone without `force`, and has no tag: its hash would be wrong.
 */
export async function widget(
  { output, baseUrl, force = false }: WidgetOptions,
  io: Io,
): Promise<number> {
  const target = folderTarget(output, "the folder of the widget's files", io.cwd);
  const address = baseUrl === undefined ? "" : readAddress(baseUrl);
  const report = new FolderReport(target.name, "widget", io);
  const published = new Set<string>();
  const files = publishedFiles();
  try {
    const folder = await report.open(target.path);
    try {
      const plan = {
        articles: [],
        extension: "",
        manifest: folder.manifest,
        inspect: (file: string) => inspectPath(join(target.path, file)),
        force,
      };
      const steps = files.map(({ file, text }) => {
        const step = stepFor(fileText(file, text), file, plan);
        // Nobody should run an edited script without being told.
        return step.outcome === "kept" ? { ...step, outcome: "edited" as const } : step;
      });
      for await (const written of writeFolder(steps, folder)) {
        const { step, outcome } = written;
        if (outcome === "unchanged") report.count("unchanged");
        else report.add(written, force);
        if (asPublished.has(outcome)) published.add(step.file);
      }
      report.end();
    } finally {
      folder.close();
    }
  } catch (error) {
    throw usageErrorFor(target.name, error);
  }
  const loaded = files.filter(({ file }) => file !== widgetLicenses && published.has(file));
  io.stdout(printWidgetTags(loaded, address));
  return report.exitCode();
}

/** After which outcomes a file holds what we have for it. */
const asPublished: ReadonlySet<string> = new Set(["written", "updated", "replaced", "unchanged"]);

/** The element first. */
function publishedFiles(): LoadedFile[] {
  const { element, languages, ...others } = widgetFiles;
  const names = [element, ...Object.values(languages), ...Object.values(others), widgetLicenses];
  return names.map((file) => ({ file, text: readWidgetFile(file) }));
}

/** Throws UsageError where it is no address that files can stand below. */
function readAddress(text: string): string {
  const isAddress =
    text !== "" && !/[?#\s]/.test(text) && !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text);
  if (!isAddress || !URL.canParse(text, "https://example.org/"))
    throw new UsageError(
      `--base-url: \`${text}\` is no address of a folder; write one like /assets/ or https://example.org/assets/`,
    );
  return text.endsWith("/") ? text : `${text}/`;
}
