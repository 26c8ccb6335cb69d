import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { json, markdown, yaml } from "../../packages/formats/dist/index.js";
import { articles } from "../articles.mjs";
import { table, temporaryFolder } from "../measure.mjs";

const bin = fileURLToPath(new URL("../../packages/cli/bin/mineral-brief.cjs", import.meta.url));
const formats = { YAML: yaml, Markdown: markdown, JSON: json };

/** Measures what an author waits for: the built language server, with the pause that it makes after a key. */
export async function editorSuite() {
  const starts = [];
  const empty = [];
  for (let run = 0; run < 15; run++) {
    empty.push(await timed(() => once(spawn(process.execPath, ["-e", "0"]), "exit")));
    const server = new Server();
    starts.push(await timed(() => server.initialize()));
    server.end();
  }
  const rows = [
    ["`node -e 0`", "", "", "", `${median(empty)} ms`, ""],
    ["start, until `initialize` is answered", "", "", "", `${median(starts)} ms`, ""],
  ];
  rows.push(["a saved config, until its findings", await changedConfig(), "", "", "", ""]);
  for (const [name, format] of Object.entries(formats))
    for (const size of ["4 KB", "200 KB"]) rows.push(await measure(name, format, size));
  return table(
    ["text", "findings after a key", "hover", "completion", "outline or start", "memory"],
    rows,
  );
}

/** Saves another config beside a brief, which the server sees without help of the editor. */
async function changedConfig() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".git"));
  const server = new Server();
  await server.initialize();
  const uri = pathToFileURL(join(folder, "a.brief.yaml")).href;
  const { text } = yaml.serialise([articles["4 KB"]]);
  server.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "", version: 1, text },
  });
  await server.published(1);
  const times = [];
  for (let run = 0; run < 10; run++) {
    const config = { severities: { "headline-long": run % 2 === 0 ? "off" : "error" } };
    writeFileSync(join(folder, "mineral-brief.config.json"), JSON.stringify(config));
    times.push(await timed(() => server.published(1)));
    // A save can be seen as several changes.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  server.end();
  return `${median(times)} ms`;
}

async function measure(name, format, size) {
  const server = new Server();
  await server.initialize();
  const { text } = format.serialise([articles[size]]);
  const uri = `file:///bench/a.brief.${format.extensions[0]}`;
  server.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "", version: 1, text },
  });
  await server.published(1);
  // The headline is in the first lines of every format.
  const before = text.split("\n");
  const line = before.findIndex((one) => /headline|^# /.test(one));
  const character = before[line].replace(/["',]+$/, "").length;
  const times = { findings: [], hover: [], completion: [], outline: [] };
  for (let version = 2; version < 17; version++) {
    const position = { line, character };
    times.findings.push(
      await timed(() => {
        server.notify("textDocument/didChange", {
          textDocument: { uri, version },
          contentChanges: [{ range: { start: position, end: position }, text: "a" }],
        });
        return server.published(version);
      }),
    );
    const textDocument = { uri };
    times.hover.push(
      await timed(() => server.ask("textDocument/hover", { textDocument, position })),
    );
    times.completion.push(
      await timed(() =>
        server.ask("textDocument/completion", { textDocument, position: lastCitation(before) }),
      ),
    );
    times.outline.push(
      await timed(() => server.ask("textDocument/documentSymbol", { textDocument })),
    );
  }
  const memory = server.memory();
  server.end();
  const { findings, hover, completion, outline } = times;
  return [
    `${name}, ${Math.round(text.length / 1000)} KB`,
    ...[findings, hover, completion, outline].map((some) => `${median(some)} ms`),
    memory,
  ];
}

/** The end of the last citation of a text, where the ids of references are completed. */
function lastCitation(lines) {
  const line = lines.findLastIndex((one) => /^\s*(?:- )?\d+$|^- .*\[\^?\d+\]$/.test(one));
  return { line, character: lines[line].replace(/\]$/, "").length };
}

async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function median(times) {
  const middle = times.toSorted((a, b) => a - b)[times.length >> 1];
  return middle >= 10 ? Math.round(middle) : middle.toFixed(1);
}

/** A language server and the smallest client for it. */
class Server {
  #process = spawn(process.execPath, [bin, "lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  #buffer = Buffer.alloc(0);
  #id = 0;
  #waiting = new Map();

  constructor() {
    this.#process.stdout.on("data", (data) => this.#read(data));
  }

  async initialize() {
    await this.ask("initialize", { processId: null, rootUri: null, capabilities: {} });
    this.notify("initialized", {});
  }

  ask(method, params) {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Waits for the findings of a version. */
  published(version) {
    return new Promise((resolve) => this.#waiting.set(`version ${version}`, resolve));
  }

  /** The resident memory. Only Linux reports it here. */
  memory() {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, "utf8");
    return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024)} MB`;
  }

  end() {
    this.#process.kill();
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const headEnd = this.#buffer.indexOf("\r\n\r\n");
      if (headEnd === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, headEnd))[1]);
      const end = headEnd + 4 + length;
      if (this.#buffer.length < end) return;
      const { id, method, params } = JSON.parse(this.#buffer.subarray(headEnd + 4, end));
      this.#buffer = this.#buffer.subarray(end);
      const key = method === undefined ? id : `version ${params?.version}`;
      this.#waiting.get(key)?.();
      this.#waiting.delete(key);
    }
  }
}
