import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const extension = join(import.meta.dirname, "..");
const tools = join(extension, "tools");
const hasVsce = existsSync(join(tools, "node_modules/@vscode/vsce"));
if (!hasVsce) console.warn("vsce is not installed, so no VSIX is packed; run npm run setup");

describe.runIf(hasVsce)("the VSIX", () => {
  let folder: string;
  let names: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
    const file = join(folder, "a.vsix");
    const script = join(extension, "../../scripts/run-ts.mjs");
    const args = [script, join(extension, "scripts/package.ts"), file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stdout + stderr);
    names = await unpack(file, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has the extension, the server for browsers and the command line, and nothing else", () => {
    const own = names.filter(
      (name) => !/^extension\/cli\/dist\/(?:chunks|vocabulary)\//.test(name),
    );
    expect(own.sort()).toEqual([
      "[content_types].xml",
      "extension.vsixmanifest",
      "extension/cli/bin/mineral-brief.cjs",
      "extension/cli/dist/check-thread.cjs",
      "extension/cli/dist/main.cjs",
      "extension/cli/dist/site/card.png",
      "extension/cli/dist/third-party-licenses.md",
      "extension/dist/browser-licenses.md",
      "extension/dist/browser.js",
      "extension/dist/config.schema.json",
      "extension/dist/main.cjs",
      "extension/dist/node-licenses.md",
      "extension/dist/node.cjs",
      "extension/dist/server-licenses.md",
      "extension/dist/server.js",
      "extension/icon.png",
      "extension/license.txt",
      "extension/package.json",
      "extension/readme.md",
    ]);
  });

  test("its command line serves an editor", async () => {
    const bin = join(folder, "extension/cli/bin/mineral-brief.cjs");
    const server = spawn(process.execPath, [bin, "lsp", "--stdio"], { cwd: folder });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const published = new Promise<{ diagnostics: { code: string }[] }>((resolve) =>
      connection.onNotification("textDocument/publishDiagnostics", resolve),
    );
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    await connection.sendRequest("initialize", params);
    await connection.sendNotification("initialized", {});
    const textDocument = {
      uri: "file:///a.brief.yaml",
      languageId: "yaml",
      version: 1,
      text: "a: 1",
    };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const codes = (await published).diagnostics.map(({ code }) => code);
    expect(codes).toContain("key-missing");
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    await once(server, "exit");
  });
});

/** Reads a zip file. Writes all names in lower case. */
type ReadZip = (path: string, filter: () => boolean) => Promise<Map<string, Buffer>>;

/** Unpacks a file with the zip reader of vsce. Returns the names of the entries. */
async function unpack(file: string, folder: string): Promise<string[]> {
  const load = createRequire(join(tools, "package.json"));
  const { readZip } = load("@vscode/vsce/out/zip.js") as { readZip: ReadZip };
  const entries = await readZip(file, () => true);
  for (const [name, content] of entries) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return [...entries.keys()];
}
