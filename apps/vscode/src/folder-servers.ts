import type { Uri } from "vscode";

/** The client of a server that has started. */
export interface StartedClient {
  readonly dispose: () => Promise<void>;
}

interface FolderServer {
  readonly folder: Uri;
  /** Undefined if the server could not start. */
  readonly client: Promise<StartedClient | undefined>;
  hasFailed: boolean;
}

/** The servers of the folders, one each. */
export class FolderServers {
  readonly #run: (folder: Uri) => Promise<StartedClient>;
  readonly #onFailure: (error: unknown) => void;
  readonly #servers = new Map<string, FolderServer>();

  /** `run` starts the server of a folder. `onFailure` receives why one could not start. */
  constructor(run: (folder: Uri) => Promise<StartedClient>, onFailure: (error: unknown) => void) {
    this.#run = run;
    this.#onFailure = onFailure;
  }

  /** Starts the server of a folder, unless it runs. Tries again if it could not start. */
  start(folder: Uri): void {
    const key = folder.toString();
    if (this.#servers.get(key)?.hasFailed === false) return;
    const client = this.#run(folder).catch((error: unknown) => {
      server.hasFailed = true;
      this.#onFailure(error);
      return undefined;
    });
    const server = { folder, client, hasFailed: false };
    this.#servers.set(key, server);
  }

  /** Stops the server of a folder, also one that is still starting. */
  stop(folder: Uri): void {
    const key = folder.toString();
    const server = this.#servers.get(key);
    this.#servers.delete(key);
    server?.client
      .then((client) => client?.dispose())
      .catch(() => {
        // The client has reported it.
      });
  }

  /** Restarts the servers of some folders, also those that could not start. */
  restart(isAffected: (folder: Uri) => boolean): void {
    // A copy, because each restart adds an entry.
    for (const { folder } of Array.from(this.#servers.values()))
      if (isAffected(folder)) {
        this.stop(folder);
        this.start(folder);
      }
  }

  stopAll(): void {
    for (const { folder } of this.#servers.values()) this.stop(folder);
  }
}
