import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = useFolder();

const published = dirname(
  fileURLToPath(import.meta.resolve("@mineral-brief/widget/mineral-brief.min.js")),
);

test("copies every published script of the widget byte for byte", async () => {
  await runCli(["widget", "-o", "assets"], folder);
  const scripts = readdirSync(published).filter((file) => file.endsWith(".min.js"));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of [...scripts, "THIRD-PARTY-LICENSES.md"])
    expect(readFileSync(join(folder, "assets", file))).toEqual(readFileSync(join(published, file)));
});

test("prints the hash of each file", async () => {
  const { stdout } = await runCli(["widget", "-o", "assets"], folder);
  const scripts = readdirSync(join(folder, "assets")).filter((file) => file.endsWith(".js"));
  for (const file of scripts) {
    const bytes = readFileSync(join(folder, "assets", file));
    const hash = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    const named = [`src="${file}" integrity="${hash}"`, `"./${file}": "${hash}"`];
    expect(named.filter((words) => stdout.includes(words))).toHaveLength(1);
  }
});

test("updates files of an earlier version", async () => {
  await runCli(["widget", "-o", "assets"], folder);
  const file = join(folder, "assets/mineral-brief.min.js");
  const older = "the file of an earlier version";
  writeFileSync(file, older);
  const manifest = join(folder, "assets/.mineral-brief-manifest.json");
  const entries = JSON.parse(readFileSync(manifest, "utf8")) as {
    files: Record<string, { sha256: string }>;
  };
  entries.files["mineral-brief.min.js"]!.sha256 = createHash("sha256").update(older).digest("hex");
  writeFileSync(manifest, JSON.stringify(entries));

  const { stderr, code } = await runCli(["widget", "-o", "assets"], folder);
  expect(stderr).toContain("assets/mineral-brief.min.js: updated\n");
  expect(code).toBe(0);
  expect(readFileSync(file, "utf8")).not.toBe(older);
});

test("does not replace a folder that has the name of a file", async () => {
  mkdirSync(join(folder, "assets/mineral-brief.min.js"), { recursive: true });
  const { stderr, stdout, code } = await runCli(["widget", "-o", "assets", "--force"], folder);
  expect(stderr).toContain("assets/mineral-brief.min.js: not replaced: it is not a regular file\n");
  expect(stdout).not.toContain('src="mineral-brief.min.js"');
  expect(code).toBe(1);
});
