import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { folderTarget } from "../outputs/folder-target.ts";
import { plannedFolder, stepFor } from "../outputs/plan-folder.ts";
import { fileText } from "../outputs/article-text.ts";
import { writeFolder } from "../outputs/write-folder.ts";
import { readWidgetFile, widgetCodeFiles, widgetLicenses } from "../widget-file.ts";
import { FolderReport } from "../outputs/folder-report.ts";
import { printWidgetTags, type LoadedFile } from "./print-widget-tags.ts";

export interface WidgetOptions {
  readonly output: string;
  /** The URL of the folder. The folder of the pages if undefined. */
  readonly baseUrl?: string | undefined;
  readonly force?: boolean | undefined;
}

/**
 * Writes the files of the widget into a folder, and prints the tags that load them, with their hashes.
 *
 * Without `force`, an edited file is not replaced and gets no tag, because its hash would be wrong.
 */
export async function widget(
  { output, baseUrl, force = false }: WidgetOptions,
  io: Io,
): Promise<number> {
  const target = folderTarget(output, "the folder of the widget's files", io.cwd);
  const address = baseUrl === undefined ? "" : readAddress(baseUrl);
  const report = new FolderReport({ name: target.name, command: "widget", force }, io);
  const published = new Set<string>();
  const files = publishedFiles();
  const exitCode = await report.writeInto(report.open(target.path), async (folder) => {
    const plan = plannedFolder(folder, force);
    const steps = files.map(({ file, text }) => {
      const step = stepFor(fileText(file, text), file, plan);
      // An edited script must be reported, even if our version has not changed.
      return step.outcome === "kept" ? { ...step, outcome: "edited" as const } : step;
    });
    for await (const written of writeFolder(steps, folder)) {
      const { step, outcome } = written;
      if (outcome === "unchanged") report.count("unchanged");
      else report.add(written);
      if (publishedOutcomes.has(outcome)) published.add(step.file);
    }
  });
  const loaded = files.filter(({ file }) => file !== widgetLicenses && published.has(file));
  io.stdout(printWidgetTags(loaded, address));
  return exitCode;
}

/** The outcomes after which a file has the published content. */
const publishedOutcomes: ReadonlySet<string> = new Set([
  "written",
  "updated",
  "replaced",
  "unchanged",
]);

/** Lists the files in the order of the output, the element first. */
function publishedFiles(): LoadedFile[] {
  return [...widgetCodeFiles, widgetLicenses].map((file) => ({ file, text: readWidgetFile(file) }));
}

/** Checks the URL of a folder, and adds a trailing slash. Throws UsageError if it is not one. */
function readAddress(text: string): string {
  const isAddress =
    text !== "" && !/[?#\s]/.test(text) && !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text);
  if (!isAddress || !URL.canParse(text, "https://example.org/"))
    throw new UsageError(
      `--base-url: expected the URL of a folder, such as /assets/ or https://example.org/assets/, found \`${text}\``,
    );
  return text.endsWith("/") ? text : `${text}/`;
}
