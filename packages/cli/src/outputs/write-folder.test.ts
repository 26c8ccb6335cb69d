import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { articleText, fileText } from "./article-text.ts";
import { journalName, manifestName, readManifest } from "./manifest.ts";
import { openFolder } from "./output-folder.ts";
import { inspectPath } from "./path-state.ts";
import { stepFor, stepForNamed, type FileStep } from "./plan-folder.ts";
import { writeFolder } from "./write-folder.ts";

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "mineral-brief-"));
});
afterEach(() => rmSync(path, { recursive: true }));

/** Writes the steps that `plan` yields, and returns the outcomes. */
async function write(
  plan: (stepOf: (file: string, text: string) => FileStep) => Iterable<FileStep>,
): Promise<string[]> {
  const folder = await openFolder(path, { name: "site", onWait: () => {} });
  const inspect = (file: string): ReturnType<typeof inspectPath> => inspectPath(join(path, file));
  const stepOf = (file: string, text: string): FileStep =>
    stepFor(fileText(file, text), file, { manifest: folder.manifest, inspect, force: false });
  const outcomes: string[] = [];
  try {
    for await (const { step, outcome } of writeFolder(plan(stepOf), folder))
      outcomes.push(`${step.file} ${outcome}`);
  } finally {
    folder.close();
  }
  return outcomes;
}

const numbers = Array.from({ length: 70 }, (_, number) => number);

test("writes more files than are replaced at a time", async () => {
  const outcomes = await write((stepOf) =>
    numbers.map((number) => stepOf(`${number}.html`, `${number}`)),
  );
  expect(outcomes).toEqual(numbers.map((number) => `${number}.html written`));
  for (const number of numbers)
    expect(readFileSync(join(path, `${number}.html`), "utf8")).toBe(`${number}`);
});

test("a file that another program changes before it is replaced stays", async () => {
  const outcomes = await write(function* (stepOf) {
    yield stepOf("one.html", "ours");
    writeFileSync(join(path, "one.html"), "theirs");
    yield stepOf("two.html", "ours");
  });
  expect(outcomes).toEqual(["one.html overtaken", "two.html written"]);
  expect(readFileSync(join(path, "one.html"), "utf8")).toBe("theirs");
});

test("a plan that fails leaves the files that were replaced, and nothing else", async () => {
  const written = write(function* (stepOf) {
    for (const number of numbers) {
      if (number === 40) throw new Error("stopped");
      yield stepOf(`${number}.html`, `${number}`);
    }
  });
  await expect(written).rejects.toThrow("stopped");
  const files = readdirSync(path).filter((file) => file !== manifestName);
  expect(files.toSorted()).toEqual(
    numbers
      .slice(0, 32)
      .map((number) => `${number}.html`)
      .toSorted(),
  );
});

describe("two runs that are killed", () => {
  /** Plans a step, and leaves the folder as a run does that is killed when it has replaced the file, or just before. */
  async function killed(
    moment: "before" | "after",
    planned: (plan: Parameters<typeof stepFor>[2]) => FileStep,
  ): Promise<void> {
    const folder = await openFolder(path, { name: "site", onWait: () => {} });
    const inspect = (file: string): ReturnType<typeof inspectPath> => inspectPath(join(path, file));
    const step = planned({ manifest: folder.manifest, inspect, force: false });
    const copy = mkdtempSync(join(tmpdir(), "mineral-brief-"));
    for await (const _ of writeFolder([step], folder)) cpSync(path, copy, { recursive: true });
    folder.close();
    rmSync(path, { recursive: true });
    path = copy;
    rmSync(join(path, ".mineral-brief.lock"));
    if (moment === "after") return;
    if (step.state.kind === "file") writeFileSync(join(path, step.file), step.state.bytes);
    else rmSync(join(path, step.file));
  }

  test.each([
    ["before", "before"],
    ["before", "after"],
    ["after", "before"],
    ["after", "after"],
  ] as const)("%s and %s they replace a file leave a file that is ours", async (first, second) => {
    await write((stepOf) => [stepOf("one.html", "1")]);
    await killed(first, (plan) => stepFor(fileText("one.html", "2"), "one.html", plan));
    await killed(second, (plan) => stepFor(fileText("one.html", "3"), "one.html", plan));
    expect(await write((stepOf) => [stepOf("one.html", "4")])).toEqual(["one.html updated"]);
  });

  test("one of them within a line of the journal, leave no unknown file", async () => {
    await killed("after", (plan) => stepFor(fileText("one.html", "1"), "one.html", plan));
    appendFileSync(join(path, journalName), '["cut.html",{"sha');
    await killed("after", (plan) => stepFor(fileText("two.html", "2"), "two.html", plan));
    expect([...readManifest(path)!.keys()]).toEqual(["one.html", "two.html"]);
  });

  const page = (text: string): ReturnType<typeof articleText> =>
    articleText({ text, id: "urn:1", fileName: "", from: "in.yaml", place: "in.yaml" });
  const renamed = (text: string, renamedFrom: string, file: string) => {
    return (plan: Parameters<typeof stepFor>[2]): FileStep => ({
      ...stepForNamed(page(text), { file, renamedFrom }, plan),
      keepsOld: true,
    });
  };

  test.each([
    ["before", "before"],
    ["before", "after"],
    ["after", "before"],
    ["after", "after"],
  ] as const)(
    "%s and %s they give a page a new name leave pages that are known",
    async (first, second) => {
      await write((stepOf) => [{ ...stepOf("a.html", "1"), article: page("1") }]);
      await killed(first, renamed("2", "a.html", "b.html"));
      await killed(second, renamed("3", "b.html", "c.html"));
      const manifest = readManifest(path)!;
      expect([...manifest].map(([file, { id, leadsTo }]) => [file, id, leadsTo])).toEqual([
        ["a.html", "urn:1", "b.html"],
        ["b.html", "urn:1", "c.html"],
        ["c.html", "urn:1", undefined],
      ]);
    },
  );

  test("a page that gets a former name back is known before it is written", async () => {
    await write((stepOf) => [{ ...stepOf("a.html", "1"), article: page("1") }]);
    await killed("after", renamed("2", "a.html", "b.html"));
    await killed("before", renamed("3", "b.html", "a.html"));
    expect(readManifest(path)!.get("a.html")!.leadsTo).toBe(undefined);
    expect(readManifest(path)!.get("b.html")!.leadsTo).toBe("a.html");
    expect(await write((stepOf) => [stepOf("a.html", "4")])).toEqual(["a.html updated"]);
  });
});
