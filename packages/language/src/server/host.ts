import type { TextEdit } from "@mineral-brief/formats/fix";
import type { TagOptions } from "@mineral-brief/schema/tagging";
import type { Finding } from "../checking/finding.ts";
import type { OpenBrief } from "../open-brief.ts";

/** What differs between the server in Node and in a browser. Texts are named by their URI. */
export interface Host {
  /** Finds how a text is read and checked. Undefined if it is not a brief; the server is then silent about it. */
  readonly open: (uri: string) => Promise<BriefChecker | undefined>;
  /** Forgets the settings of every folder, because a config has changed. */
  readonly forgetSettings: () => void;
  /** Calls back after a change of a config or an ignore file. Clients need not watch files. Undefined if the host cannot. */
  readonly watchSettings?: (onChange: () => void) => void;
  /** The address of the page that explains a code; undefined for a code of the project. */
  readonly pageOf: (code: string) => string | undefined;
  /** Lists the briefs below a folder. */
  readonly briefsIn: (folder: string) => Promise<readonly string[]>;
  /** Reads a text that no editor has open; undefined if it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Finds the edit that adds a code to the `ignores` of the config for a brief. Undefined if there is no config that it could edit. */
  readonly ignoreInConfig: (uri: string, code: string) => Promise<ConfigEdit | undefined>;
}

/** Makes the host, when the editor has something to check. */
export type OpenHost = (options: HostOptions) => Promise<Host>;

export interface HostOptions {
  /** Whether code of the project may run: JavaScript configs and schema modules. */
  readonly trusted: boolean;
  /** Shows a sentence to the user. */
  readonly warn: (message: string) => void;
  /** Shows the errors of a config in the config itself. An empty list removes them. */
  readonly showConfigErrors: (uri: string, errors: readonly ConfigError[]) => void;
}

/** An error of a config. Lines and columns count from 1. */
export interface ConfigError {
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A change of a config. */
export interface ConfigEdit {
  readonly uri: string;
  /** The name of the file, for the title of an action. */
  readonly name: string;
  /** The text that the offsets of the edits count in; undefined if the file is new. */
  readonly text: string | undefined;
  readonly edits: readonly TextEdit[];
}

/** Reads and checks the text of one document. */
export interface BriefChecker {
  /** Detects the format of a text and reads it. */
  readonly read: (text: string) => Promise<OpenBrief>;
  readonly check: (brief: OpenBrief) => Promise<CheckedText>;
  /** Loads the names and organisations for tags. */
  readonly tagOptions: () => Promise<TagOptions>;
}

export interface CheckedText {
  /** The findings of `mineral-brief validate`, in the order of the text. */
  readonly findings: readonly Finding[];
  /** False if a syntax or structure error kept some rules from running. */
  readonly isComplete: boolean;
}
