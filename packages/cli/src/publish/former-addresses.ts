import { rmSync } from "node:fs";
import { join } from "node:path";
import { keyOf } from "../outputs/article-text.ts";
import type { FolderReport } from "../outputs/folder-report.ts";
import { isAsWritten, type ManifestEntry } from "../outputs/manifest.ts";
import { currentAddress } from "../outputs/name-files.ts";
import type { OutputFolder } from "../outputs/output-folder.ts";
import type { PathState } from "../outputs/path-state.ts";
import type { FileStep } from "../outputs/plan-folder.ts";
import { canonicalOf } from "./canonical-of.ts";
import { importedWidgetFiles } from "../widget-file.ts";
import type { ListedBrief } from "./listed-brief.ts";
import { redirectList, redirectPage, withdrawnPage, withRedirects } from "./redirect-page.ts";
import type { SiteFile } from "./site-file.ts";
import { siteFiles, type Site } from "./site.ts";
import { isFeedOfTerm } from "./term-kinds.ts";
import { generatorTag } from "./write-page.ts";

const briefExtension = ".brief.html";

export interface FormerAddressesOptions {
  readonly folder: OutputFolder;
  readonly inspect: (file: string) => PathState;
  readonly report: FolderReport;
  /** How messages name the folder. */
  readonly name: string;
  readonly site: Site;
}

/** The files of earlier runs that are not part of the site now. The address of a page answers for good; other files are removed. */
export class FormerAddresses {
  readonly #options: FormerAddressesOptions;

  constructor(options: FormerAddressesOptions) {
    this.#options = options;
  }

  /**
   * Turns the pages of briefs that are no longer part of the site into former addresses. Returns the other files of earlier
   * runs that are not part of it. `whyKept` returns why a page stays as it is; undefined if it must not.
   */
  withdraw(
    present: ReadonlySet<string>,
    pages: readonly ListedBrief[],
    whyKept: (entry: ManifestEntry, file: string) => string | undefined,
  ): string[] {
    const { folder, report, name } = this.#options;
    const known = [...folder.manifest].map(([page, { supersedes }]) => ({ page, supersedes }));
    // The successor of a brief may be withdrawn with it, and have a successor of its own.
    const successors = new Map(
      [...known, ...pages].flatMap(({ supersedes, page }) =>
        supersedes === undefined ? [] : [[supersedes, page] as const],
      ),
    );
    const ids = new Set(pages.map(({ id }) => id));
    // Also by the id that the site has published, unless that is the id of another brief now.
    const successorOf = ({ id, entryId }: ManifestEntry): string | undefined =>
      [id, ids.has(entryId) ? undefined : entryId]
        .map((one) => (one === undefined ? undefined : successors.get(one)))
        .find((page) => page !== undefined);
    const stale: string[] = [];
    // A page that stays still loads the labels and names of its language.
    const loaded = new Set<string>();
    const keep = (file: string, bytes: Uint8Array, why: string): void => {
      report.say(`${join(name, file)}: kept: ${why}`);
      report.count("kept");
      const page = Buffer.from(bytes);
      for (const script of importedWidgetFiles) if (page.includes(script)) loaded.add(script);
    };
    for (const [file, entry] of folder.manifest) {
      if (present.has(file)) continue;
      if (file === siteFiles.redirects) {
        stale.push(file);
        continue;
      }
      const successor = successorOf(entry);
      if (entry.leadsTo !== undefined) {
        // The successor of a withdrawn brief can be published later.
        const isNew = successor !== undefined && successor !== entry.leadsTo;
        if (isNew && entry.article !== undefined) folder.note(file, formerEntry(entry, successor));
        continue;
      }
      const state = this.#options.inspect(file);
      const isPage = file.endsWith(".html");
      const reason = whyKept(entry, file);
      const formerly = (): ManifestEntry =>
        formerEntry(entry, successor ?? (file.endsWith(briefExtension) ? "" : siteFiles.index));
      if (state.kind === "nothing") {
        // Perhaps only the manifest was kept. A page with an input and no article is not of a site.
        if (isPage && (entry.article !== undefined || entry.from === ""))
          folder.note(file, formerly());
        else if (isFeedOfTerm(file)) stale.push(file);
        else if (!isPage) folder.note(file, undefined);
      } else if (state.kind !== "file" || !isOfSite(entry, state.bytes)) {
        // Another command wrote this file.
      } else if (reason !== undefined) {
        keep(file, state.bytes, reason);
      } else if (!isAsWritten(entry, state.bytes)) {
        keep(file, state.bytes, "it was edited, but its brief is gone");
      } else if (isPage) {
        folder.note(file, formerly());
      } else stale.push(file);
    }
    return stale.filter((file) => !loaded.has(file));
  }

  /** Lists the pages that lead from former addresses to the present ones, and `_redirects`. */
  files(
    present: ReadonlySet<string>,
    pages: ReadonlyMap<string, ListedBrief>,
  ): (SiteFile & AddressFile)[] {
    const { folder, site } = this.#options;
    const { manifest } = folder;
    const files: (SiteFile & AddressFile)[] = [];
    const pairs: [string, string][] = [];
    for (const [file, entry] of manifest) {
      if (entry.leadsTo === undefined || present.has(file)) continue;
      const to = currentAddress(file, manifest);
      const isWithdrawn = manifest.get(to)?.leadsTo !== undefined || !manifest.has(to);
      if (isWithdrawn) {
        const said = { line: "withdrawn", count: "withdrawn" };
        const key = this.#keyOf("withdrawn", file);
        files.push({ file, key, make: () => withdrawnPage(site), entry, said });
        continue;
      }
      pairs.push([file, to]);
      const target = pages.get(to);
      const destination = {
        page: to,
        headline: target?.headline.text,
        canonical: canonicalOf({ url: target?.url, page: to }, site),
      };
      const key = this.#keyOf(JSON.stringify(destination), file);
      const said = { line: `leads to ${to}`, count: "leading on" };
      files.push({ file, key, make: () => redirectPage(destination, site), entry, said });
    }
    return [...files, ...this.#redirects(pairs)];
  }

  /** Lists `_redirects`, unless it would be empty. Rules of a person stay in it. */
  #redirects(pairs: readonly [from: string, to: string][]): SiteFile[] {
    const { folder, inspect, site } = this.#options;
    const file = siteFiles.redirects;
    const list = redirectList(
      pairs.toSorted(([left], [right]) => (left < right ? -1 : 1)),
      site,
    );
    const merge = (bytes: Uint8Array): Uint8Array => withRedirects(bytes, list);
    if (list === "") {
      const state = inspect(file);
      const hasOwnRules = state.kind === "file" && !isBlank(merge(state.bytes));
      if (!folder.manifest.has(file) || !hasOwnRules) return [];
    }
    return [{ file, key: this.#keyOf(list, file), make: () => list, merge }];
  }

  /** Removes files of earlier runs. */
  removeStale(files: readonly string[]): void {
    const { folder, name, report } = this.#options;
    for (const file of files) {
      rmSync(join(folder.path, file), { force: true });
      folder.note(file, undefined);
      report.say(`${join(name, file)}: removed`);
      report.count("removed");
    }
  }

  #keyOf(content: string, file: string): string {
    return keyOf(`${this.#options.site.key} ${file} ${content}`);
  }
}

/** What the manifest and the messages say of a former address. */
export interface AddressFile {
  readonly entry?: FormerEntry | undefined;
  readonly said?: { readonly line: string; readonly count: string } | undefined;
}

type FormerEntry = Partial<ManifestEntry>;

function formerEntry(entry: ManifestEntry, leadsTo: string): ManifestEntry {
  return { ...entry, leadsTo };
}

/** What stays in the manifest of a former address. */
export function rememberedOf(entry: FormerEntry | undefined): FileStep["remembered"] {
  if (entry === undefined) return undefined;
  const { leadsTo, entryId, published, article, supersedes, insights } = entry;
  return { leadsTo, entryId, published, article, supersedes, insights };
}

function isBlank(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).toString("latin1").trim() === "";
}

/** Whether `publish` wrote a file: every page has its tag, and other files come from no input. */
function isOfSite({ from }: ManifestEntry, bytes: Uint8Array): boolean {
  return from === "" || Buffer.from(bytes).includes(generatorTag);
}
