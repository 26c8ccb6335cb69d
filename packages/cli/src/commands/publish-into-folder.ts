import type { Article } from "@mineral-brief/schema";
import { usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { FolderReport } from "../outputs/folder-report.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import type { CollectedBriefs } from "../publish/collect-briefs.ts";
import { SiteWriter } from "../publish/site-writer.ts";
import type { Site } from "../publish/site.ts";

export interface PublishedSite {
  readonly collected: CollectedBriefs;
  readonly site: Omit<Site, "kinds">;
  /** Writes a brief as HTML. */
  readonly fragmentOf: (article: Article) => string;
  readonly force: boolean;
}

/** Writes a site into its folder, and reports each file except unchanged ones. Returns the exit code like `convertIntoFolder`. */
export async function publishIntoFolder(
  published: PublishedSite,
  target: Extract<OutputTarget, { kind: "folder" }>,
  io: Io,
): Promise<0 | 1 | 2> {
  const { name } = target;
  const report = new FolderReport(name, "publish", io);
  try {
    const folder = await report.openWithAddresses(target.path);
    try {
      await new SiteWriter({ ...published, folder, report, name }).write();
      published.collected.cache.save();
      report.end();
    } finally {
      folder.close();
    }
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  return report.exitCode();
}
