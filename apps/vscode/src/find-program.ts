import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** What the choice of the command line depends on. Paths are absolute, except `path`. */
export interface ProgramOptions {
  /** The setting `path`; empty if not set. */
  readonly path: string;
  readonly folder: string;
  /** Whether the user trusts the folder. Without trust, no program of the folder runs. */
  readonly isTrusted: boolean;
  /** The program that is part of the extension. */
  readonly own: string;
}

/** The program that serves a folder. */
export interface Program {
  readonly file: string;
  /** Whether Node has to run it. */
  readonly isScript: boolean;
}

/** Finds the command line for a folder: the one of the setting, else the one that is installed in the folder, else our own. */
export function findProgram({ path, folder, isTrusted, own }: ProgramOptions): Program {
  if (!isTrusted) return { file: own, isScript: true };
  if (path !== "") {
    const file = resolve(folder, path);
    return { file, isScript: /\.[cm]?js$/.test(file) };
  }
  try {
    const { resolve: find } = createRequire(join(folder, "package.json"));
    return { file: find("@mineral-brief/cli/bin/mineral-brief.cjs"), isScript: true };
  } catch {
    return { file: own, isScript: true };
  }
}
