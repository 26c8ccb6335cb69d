import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { agentVariables, isAgent } from "./is-agent.ts";

const address = import.meta.resolve("std-env");
const source = readFileSync(fileURLToPath(address), "utf8");
/** Every name in the source of std-env that can be a variable. */
const names = [...new Set(source.match(/\b[A-Z][A-Z_]{3,}\b/g))].filter((name) => name !== "PATH");

/** Asks std-env about each name as the only variable. It reads the environment when it is imported. */
function askStdEnv(): Record<string, boolean> {
  const script = `
    const answers = {};
    for (const name of ${JSON.stringify(names)}) {
      process.env[name] = "1";
      answers[name] = (await import(${JSON.stringify(address)} + "?" + name)).isAgent;
      delete process.env[name];
    }
    console.log(JSON.stringify(answers));`;
  const args = ["--input-type=module", "--eval", script];
  const answer = execFileSync(process.execPath, args, { env: {}, encoding: "utf8" });
  return JSON.parse(answer) as Record<string, boolean>;
}

test("the variables of an agent are those of std-env", () => {
  const ours = Object.fromEntries(names.map((name) => [name, isAgent({ [name]: "1" })]));
  expect(ours).toEqual(askStdEnv());
  expect(names).toEqual(expect.arrayContaining([...agentVariables]));
});

test.each([[{}], [{ CLAUDECODE: "" }], [{ CI: "true", TERM: "dumb" }]])("%j is no agent", (env) => {
  expect(isAgent(env)).toBe(false);
});
