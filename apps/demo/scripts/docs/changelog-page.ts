import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageVersion } from "../content/status-line.ts";
import { repository } from "../content/repository.ts";
import type { Doc } from "./doc.ts";

const packages = ["schema", "formats", "cli", "widget"];

/** Writes the changelog: the pending changesets as "Next release", then the changelogs of the packages. */
export function changelogPage(): Doc {
  const pending = packages.map((name) => `### ${title(name)}\n\n${entriesOf(name).join("\n")}`);
  const released = packages.flatMap((name) => {
    const file = join(repository, "packages", name, "CHANGELOG.md");
    if (!existsSync(file)) return [];
    const text = readFileSync(file, "utf8").replace(/^# .+\n/, "");
    return [`## ${title(name)}\n\n${text.replace(/^(#+) /gm, "#$1 ")}`];
  });
  const state =
    packageVersion === "0.0.0"
      ? "Nothing is released yet. The list below is what the first release will have."
      : `The newest release is ${packageVersion}.`;
  return {
    source: ".changeset/README.md",
    page: "docs/changelog.html",
    title: "Changelog",
    summary: "What changed for users of each package.",
    content: {
      markdown: `# Changelog\n\nWhat changed for users of each package. ${state}\n\n## Next release\n\n${pending.join("\n\n")}\n\n${released.join("\n\n")}\n`,
    },
  };
}

function title(name: string): string {
  return `@mineral-brief/${name}`;
}

/** The changesets that name a package, as list items. The rest of a changeset is indented, so that it stays in its item. */
function entriesOf(name: string): string[] {
  const folder = join(repository, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .toSorted()
    .flatMap((file) => {
      const [, head = "", body = ""] = readFileSync(join(folder, file), "utf8").split(/^---$/m);
      const isAbout = head.includes(`"@mineral-brief/${name}"`) && body.trim() !== "";
      return isAbout ? [`- ${body.trim().replaceAll("\n", "\n  ")}`] : [];
    });
}
