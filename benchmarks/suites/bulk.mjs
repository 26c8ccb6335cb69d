import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articles, taggedArticles } from "../articles.mjs";
import { round, table, temporaryFolder } from "../measure.mjs";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const cli = path("packages/cli/bin/mineral-brief.cjs");
const schema = path("packages/schema/json-schema/1/article.schema.json");
const peer = (name) => path(`benchmarks/node_modules/.bin/${name}`);
const node = process.execPath;

const rounds = 5;
const fileCount = 10_000;
const lineBytes = 300_000_000;

const structure = "`validate --no-lint --jobs 1`";
const withRules = "`validate --jobs 1`";

/** The minimum work: reads every text and parses it, on one thread. */
const limits = {
  files: `import {readdirSync, readFileSync} from "node:fs";
const [, , folder] = process.argv;
for (const name of readdirSync(folder)) JSON.parse(readFileSync(folder + "/" + name, "utf8"));`,
  lines: `import {openSync, readSync} from "node:fs";
const file = openSync("lines.jsonl"), chunk = Buffer.allocUnsafe(65536);
let rest = Buffer.alloc(0);
for (let size; (size = readSync(file, chunk)) > 0;) {
  const bytes = Buffer.concat([rest, chunk.subarray(0, size)]), end = bytes.lastIndexOf(10) + 1;
  for (const line of bytes.toString("utf8", 0, end).split("\\n")) if (line !== "") JSON.parse(line);
  rest = bytes.subarray(end);
}`,
};

/** Measures complete runs over 10,000 files and over 300 MB of NDJSON: CPU as a multiple of only reading and parsing, time, memory. */
export async function bulkSuite() {
  const folder = temporaryFolder();
  writeCorpus(folder);
  const files = measure(folder, {
    "read + JSON.parse": [node, "files.mjs", "files"],
    [structure]: [node, cli, "validate", "files", "--no-lint", "--jobs", "1"],
    [withRules]: [node, cli, "validate", "files", "--jobs", "1"],
    "`validate --no-lint`": [node, cli, "validate", "files", "--no-lint"],
    "`validate`": [node, cli, "validate", "files"],
    "`convert --to ndjson`": [node, cli, "convert", "files", "--to", "ndjson", "-o", "/dev/null"],
    "`tag --summary`": [node, cli, "tag", "files", "--summary"],
    "@sourcemeta/jsonschema": [peer("jsonschema"), "validate", schema, "files"],
    "@sourcemeta/jsonschema --fast": [peer("jsonschema"), "validate", "--fast", schema, "files"],
    "ajv-cli": [
      peer("ajv"),
      "validate",
      "--spec=draft2020",
      "--strict=false",
      "-s",
      schema,
      "-d",
      "files/*.json",
    ],
  });
  const tagged = measure(folder, {
    "read + JSON.parse": [node, "files.mjs", "tagged"],
    [structure]: [node, cli, "validate", "tagged", "--no-lint", "--jobs", "1"],
    [withRules]: [node, cli, "validate", "tagged", "--jobs", "1"],
    "`validate`": [node, cli, "validate", "tagged"],
  });
  const convertLines = [node, cli, "convert", "lines.jsonl", "--to", "ndjson", "-o", "/dev/null"];
  const lines = measure(folder, {
    "read + JSON.parse": [node, "lines.mjs"],
    [structure]: [node, cli, "validate", "lines.jsonl", "--no-lint", "--jobs", "1"],
    [withRules]: [node, cli, "validate", "lines.jsonl", "--jobs", "1"],
    "`validate`": [node, cli, "validate", "lines.jsonl"],
    "`convert --to ndjson`": convertLines,
    "`convert --to ndjson --no-lint`": [...convertLines, "--no-lint"],
    "@sourcemeta/jsonschema": [peer("jsonschema"), "validate", schema, "lines.jsonl"],
    "@sourcemeta/jsonschema --fast": [
      peer("jsonschema"),
      "validate",
      "--fast",
      schema,
      "lines.jsonl",
    ],
  });
  return [
    printRows("10,000 JSON files", files, {
      [structure]: "1.9",
      "`tag --summary`": "10 s",
    }),
    printRows("10,000 tagged JSON files", tagged, { [withRules]: "3.0" }),
    printRows("ndjson, 300 MB", lines, {
      [structure]: "1.65, 100 MB",
      "`convert --to ndjson`": "3.0, 100 MB",
      "`convert --to ndjson --no-lint`": "3.0, 100 MB",
    }),
  ].join("\n\n");
}

/** Makes each article different, so that no text occurs twice. */
function writeCorpus(folder) {
  const textOf = (article, number, space) =>
    JSON.stringify(
      { ...article, id: `brief-${number}`, headline: `${article.headline} ${number}` },
      null,
      space,
    );
  const plain = articles["4 KB"];
  for (const [name, article] of [
    ["files", plain],
    ["tagged", taggedArticles["tagged, 12 KB"]],
  ]) {
    mkdirSync(join(folder, name));
    for (let number = 0; number < fileCount; number++)
      writeFileSync(join(folder, `${name}/${number}.brief.json`), textOf(article, number, 2));
  }
  const file = openSync(join(folder, "lines.jsonl"), "w");
  for (let number = 0, written = 0; written < lineBytes; number++)
    written += writeSync(file, `${textOf(plain, number)}\n`);
  closeSync(file);
  for (const [name, code] of Object.entries(limits))
    writeFileSync(join(folder, `${name}.mjs`), code);
}

function measure(folder, programs) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  // Run the programs in rounds, so that other load on the machine affects all of them.
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of Object.entries(programs)) runs[name].push(runOf(folder, command));
  const middle = (values) => values.sort((left, right) => left - right)[Math.floor(rounds / 2)];
  return Object.entries(runs).map(([name, all]) => ({
    name,
    cpu: middle(all.map(({ cpu }) => cpu)),
    wall: middle(all.map(({ wall }) => wall)),
    memory: middle(all.map(({ memory }) => memory)),
  }));
}

/** Measures a process: CPU and elapsed time in seconds, and peak memory in MB. */
function runOf(cwd, command) {
  // Node does not report these for child processes; Python's standard library does.
  const script = `import json, resource, subprocess, sys, time
start = time.time()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"code": code, "wall": time.time() - start, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024}))`;
  const { stdout } = spawnSync("python3", ["-c", script, ...command], { cwd, encoding: "utf8" });
  const run = JSON.parse(stdout);
  // `tag` ends with 1 if tags are missing.
  if (run.code !== 0 && !(run.code === 1 && command.includes("tag")))
    throw new Error(`${command.join(" ")} ended with ${run.code}`);
  return run;
}

function printRows(what, rows, budgets) {
  const [{ cpu: least }] = rows;
  return table(
    [what, "CPU", "x read + JSON.parse", "elapsed", "memory", "budget"],
    rows.map(({ name, cpu, wall, memory }) => [
      name,
      `${round(cpu)} s`,
      round(cpu / least),
      `${round(wall)} s`,
      `${memory.toFixed(0)} MB`,
      budgets[name] ?? "",
    ]),
  );
}
