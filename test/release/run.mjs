import { spawn } from "node:child_process";
import { dirname, join } from "node:path";

/** A problem of the release, as one sentence for people. */
export class RehearsalError extends Error {}

/** Throws the sentence unless the condition holds. */
export function expect(condition, sentence) {
  if (!condition) throw new RehearsalError(sentence);
}

/** The environment without the variables that `npm run` sets, so that commands read npm settings only from files. */
export const plainEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

const children = new Set();
let stopping = false;
let upstreamHost;

/** Starts a process that `stopAll` ends. */
export function start(command, args, { cwd, env = plainEnv }) {
  if (stopping) throw new RehearsalError("The rehearsal is being stopped.");
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  child.once("close", () => children.delete(child));
  return child;
}

/** Ends every running process by its id and waits for it. No process can start afterwards. */
export async function stopAll() {
  stopping = true;
  await Promise.all([...children].map(stop));
}

/** Ends one process by its id and waits for it. */
export function stop(child) {
  if (!children.has(child)) return Promise.resolve();
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill();
  const force = setTimeout(() => child.kill("SIGKILL"), 3000);
  return closed.finally(() => clearTimeout(force));
}

/** Runs a command and returns its stdout. Throws a RehearsalError with the last lines of both streams if the exit code is not 0. */
export async function run(command, args, options) {
  const child = start(command, args, options);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return output;
  const shown = (options.as ?? [command, ...args]).join(" ");
  const lines = (output + errors).trim().split("\n");
  const tail = withoutHost(
    lines
      .filter((line) => !isStackFrame(line))
      .slice(-40)
      .join("\n"),
  );
  throw new RehearsalError(`\`${shown}\` ended with exit code ${code}:\n${tail}`);
}

// turbo prefixes each line with the name of the task.
const isStackFrame = (line) => /^(\S+: )?\s+at /.test(line);

/** Runs a file with this Node. */
export const node = (args, options) =>
  run(process.execPath, args, { as: ["node", ...args], ...options });

// The path of the npm that runs this script. On Windows, `npm` itself is a script that only a shell can start.
const npmCli = process.env.npm_execpath;
const viaNode = npmCli?.endsWith("npm-cli.js");

/** Runs npm. */
export const npm = (args, options) =>
  viaNode
    ? run(process.execPath, [npmCli, ...args], { as: ["npm", ...args], ...options })
    : run("npm", args, options);

/** Runs an installed command through npx, without downloading a missing one. */
export const npx = (args, options) =>
  viaNode
    ? run(process.execPath, [join(dirname(npmCli), "npx-cli.js"), "--no", "--", ...args], {
        as: ["npx", ...args],
        ...options,
      })
    : run("npx", ["--no", "--", ...args], options);

/** Returns the registry that npm is configured for. Later messages hide its host. */
export async function upstreamRegistry(cwd) {
  const address = (await npm(["config", "get", "registry"], { cwd, env: process.env })).trim();
  upstreamHost = new URL(address).host;
  return address;
}

const withoutHost = (text) => (upstreamHost ? text.replaceAll(upstreamHost, "<registry>") : text);
