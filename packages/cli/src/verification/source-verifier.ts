import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openSources, type OpenSources } from "@mineral-brief/language/verify-articles";
import type { CheckedSource } from "../checking/checked-file.ts";
import { UsageError } from "../errors.ts";
import { statsOf } from "../inputs/stats-of.ts";
import { readSavedSources } from "../sources/read-saved-sources.ts";
import { foldersBelow } from "../watching/folders-below.ts";
import { stampOf } from "../watching/stamp-of.ts";
import { verifySource, type VerifiedFile } from "./verify-source.ts";

/** Verifies a file after each save. Reads the sources again when one of them has changed. */
export class SourceVerifier {
  readonly #path: string;
  readonly #cwd: string;
  #state: string;
  #sources: OpenSources;

  /** Throws UsageError if there is nothing to read. */
  constructor(path: string, cwd: string) {
    this.#path = path;
    this.#cwd = cwd;
    this.#state = this.#inspect();
    this.#sources = openSources(readSavedSources(path, cwd));
  }

  /** The folders to watch. */
  get folders(): readonly string[] {
    const path = resolve(this.#cwd, this.#path);
    return statsOf(path)?.isDirectory() === true ? foldersBelow(path) : [dirname(path)];
  }

  verify(source: CheckedSource): Promise<VerifiedFile> {
    const state = this.#inspect();
    if (state !== this.#state) {
      this.#state = state;
      try {
        this.#sources = openSources(readSavedSources(this.#path, this.#cwd));
      } catch (error) {
        // While a folder is emptied or renamed, the last sources stay.
        if (!(error instanceof UsageError)) throw error;
      }
    }
    return verifySource(source, { ...this.#sources, severities: undefined, strict: false });
  }

  /** Returns the names and the stamps of the files, to see whether one has changed. */
  #inspect(): string {
    return this.folders
      .flatMap((folder) => filesIn(folder))
      .map((file) => `${file} ${stampOf(file)}`)
      .join("\n");
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    // The folder was removed a moment ago.
    return [];
  }
}
