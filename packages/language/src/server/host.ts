import type { TagOptions } from "@mineral-brief/schema/tagging";
import type { Finding } from "../checking/finding.ts";
import type { OpenBrief } from "../open-brief.ts";

/** What differs between the server in Node and in a browser. Texts are named by their URI. */
export interface Host {
  /** Called once, before any other method. */
  readonly start: (options: HostOptions) => void;
  /** Finds how a text is read and checked. Undefined if it is not a brief; the server is then silent about it. */
  readonly open: (uri: string) => Promise<BriefChecker | undefined>;
  /** Forgets the settings of every folder, because a config has changed. */
  readonly forgetSettings: () => void;
  /** Calls back after a change of a config or an ignore file. Clients need not watch files. Undefined if the host cannot. */
  readonly watchSettings?: (onChange: () => void) => void;
  /** The address of the page that explains a code. */
  readonly pageOf: (code: string) => string;
}

export interface HostOptions {
  /** Whether code of the project may run: JavaScript configs and schema modules. */
  readonly trusted: boolean;
  /** Shows a sentence to the user. */
  readonly warn: (message: string) => void;
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
  /** False if an error of syntax or structure kept some rules from running. */
  readonly isComplete: boolean;
}
