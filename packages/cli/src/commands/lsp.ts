import { Writable } from "node:stream";
import packageJson from "../../package.json" with { type: "json" };
import type { OpenHost } from "@mineral-brief/language/server";
import type { SettingsOptions } from "../config/settings.ts";
import type { Io } from "../io.ts";

/** Options of `lsp`. */
export type LspOptions = Pick<SettingsOptions, "config" | "untrusted">;

/** Serves an editor on standard input and output until it ends. Never returns. */
export async function lsp(options: LspOptions, io: Io): Promise<number> {
  const output = protectOutput();
  const [{ createConnection, StreamMessageReader, StreamMessageWriter }, { cancelWaiting, serve }] =
    await Promise.all([
      import("vscode-languageserver/node"),
      import("@mineral-brief/language/server"),
    ]);
  const connection = createConnection(
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(output),
    cancelWaiting,
  );
  const openHost: OpenHost = async (hostOptions) => {
    const { fileHost } = await import("../lsp/file-host.ts");
    return fileHost(options, io, hostOptions);
  };
  serve(connection, openHost, packageJson.version);
  connection.listen();
  process.stdin.once("end", () => process.exit(0));
  return new Promise(() => {});
}

/**
 * Sends all other text that is written to standard output to standard error, and returns a stream to it for the protocol. A
 * config or a schema of a project may print, and one such line would end the conversation with the editor.
 */
function protectOutput(): Writable {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = ((...data: Parameters<typeof stderr.write>) =>
    stderr.write(...data)) as typeof stdout.write;
  return new Writable({
    write(chunk: Uint8Array, _, done) {
      write(chunk, (error) => done(error));
    },
  });
}
