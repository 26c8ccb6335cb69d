import { TextDocument } from "vscode-languageserver-textdocument";
import { holdFindings } from "../hold-findings.ts";
import type { ShownFindings } from "./document-session.ts";
import type { Host } from "./host.ts";

export interface WorkspaceOptions {
  /** Whether an editor has a text open. Its findings are those of the open text. */
  readonly isOpen: (uri: string) => boolean;
  readonly publish: (shown: ShownFindings) => void;
}

/** Finds and shows the findings of briefs that are not open, one after the other. */
export class WorkspaceFindings {
  readonly #host: () => Promise<Host>;
  readonly #options: WorkspaceOptions;
  /** Briefs with findings that are shown. */
  readonly #shown = new Set<string>();
  /** Each run waits for the one before it. */
  #last: Promise<void> = Promise.resolve();
  #run = 0;

  constructor(host: () => Promise<Host>, options: WorkspaceOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Checks all briefs below some folders. Removes the findings of all others. Ends an earlier run. */
  checkFolders(folders: readonly string[]): void {
    const run = ++this.#run;
    if (folders.length === 0 && this.#shown.size === 0) return;
    this.#enqueue(async () => {
      const host = await this.#host();
      const lists = await Promise.all(folders.map((folder) => host.briefsIn(folder)));
      const briefs = new Set(lists.flat());
      for (const uri of this.#shown) if (!briefs.has(uri)) this.#remove(uri);
      for (const uri of briefs) {
        if (run !== this.#run) return;
        await this.#check(uri);
      }
    });
  }

  /** Checks some texts after they were saved, closed or deleted. */
  check(uris: readonly string[]): void {
    this.#enqueue(async () => {
      for (const uri of uris) await this.#check(uri);
    });
  }

  #enqueue(task: () => Promise<void>): void {
    // A bug in one check must not end the server.
    this.#last = this.#last.then(task).catch((error: unknown) => console.error(error));
  }

  async #check(uri: string): Promise<void> {
    // Lets the questions of the editor pass.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.#options.isOpen(uri)) return;
    const host = await this.#host();
    const text = await host.readText(uri);
    const checker = text === undefined ? undefined : await host.open(uri);
    if (text === undefined || checker === undefined) {
      this.#remove(uri);
      return;
    }
    const { findings } = await checker.check(await checker.read(text));
    if (this.#options.isOpen(uri)) return;
    const document = TextDocument.create(uri, "", 0, text);
    this.#options.publish({ document, findings: holdFindings(findings) });
    this.#shown.add(uri);
  }

  #remove(uri: string): void {
    if (!this.#shown.delete(uri) || this.#options.isOpen(uri)) return;
    const document = TextDocument.create(uri, "", 0, "");
    this.#options.publish({ document, findings: [] });
  }
}
