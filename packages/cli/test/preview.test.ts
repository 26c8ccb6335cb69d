import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { startPreview, type RunningPreview } from "./running-preview.ts";
import { secondTry } from "./built-program.ts";

// `preview` without a browser: what it says to whom.
const folder = useFolder();
let preview: RunningPreview | undefined;

afterEach(async () => {
  await preview?.end();
  preview = undefined;
});

function save(name: string, headline: string): void {
  writeFileSync(join(folder, name), JSON.stringify(article(headline)));
}

function article(headline: string): object {
  return {
    schemaVersion: "1.0",
    headline,
    language: "en",
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: "Prices rose." }],
  };
}

interface State {
  readonly unreadable?: string;
  readonly briefs: readonly { article: { headline: string }; isOld: boolean }[];
  readonly diagnostics: readonly { code: string; severity: string; message: string }[];
}

/** Gives one state after the other, as a page gets them. */
async function states(address: string): Promise<() => Promise<State>> {
  const response = await fetch(new URL("/events", address));
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  return async () => {
    for (;;) {
      const message = /data: (.*)\n\n/.exec(waiting);
      if (message !== null) {
        waiting = waiting.slice(message.index + message[0].length);
        return JSON.parse(message[1]!) as State;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error("the preview has ended");
      waiting += value;
    }
  };
}

const headline = ({ briefs }: State): string | undefined => briefs[0]?.article.headline;

test(
  "prints one address on standard output, and ends on Ctrl-C with 130 while a page follows it",
  secondTry,
  async () => {
    save("a.json", "Tungsten");
    preview = await startPreview(["a.json"], folder);
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const next = await states(preview.address);
    expect(headline(await next())).toBe("Tungsten");
    const follows = next().then(
      () => "goes on",
      () => "has ended",
    );
    expect(await preview.end()).toBe(130);
    expect(preview.talk()).toBe(
      "live preview of a.json; refreshes when you save; press Ctrl-C to stop\n",
    );
    expect(await follows).toBe("has ended");
  },
);

test("ends on SIGTERM with 143", secondTry, async () => {
  save("a.json", "Tungsten");
  preview = await startPreview(["a.json"], folder);
  expect(await preview.end("SIGTERM")).toBe(143);
});

test("sees saves, files that are renamed over it, and through a link", secondTry, async () => {
  mkdirSync(join(folder, "briefs"));
  save("briefs/a.json", "one");
  symlinkSync("briefs/a.json", join(folder, "link.json"));
  preview = await startPreview(["link.json"], folder);
  const next = await states(preview.address);
  expect(headline(await next())).toBe("one");
  save("briefs/a.json", "two");
  expect(headline(await next())).toBe("two");
  for (const words of ["three", "four"]) {
    save("briefs/.a.swp", words);
    renameSync(join(folder, "briefs/.a.swp"), join(folder, "briefs/a.json"));
    expect(headline(await next())).toBe(words);
  }
});

test("a file that goes, and comes again, keeps what it said", secondTry, async () => {
  save("a.json", "one");
  preview = await startPreview(["a.json"], folder);
  const next = await states(preview.address);
  await next();
  rmSync(join(folder, "a.json"));
  expect(await next()).toMatchObject({
    unreadable: "no such file or folder",
    briefs: [{ isOld: true, article: { headline: "one" } }],
  });
  save("a.json", "two");
  expect(await next()).toMatchObject({ briefs: [{ isOld: false, article: { headline: "two" } }] });
});

test("a config that is changed counts at once, and a broken one is shown", secondTry, async () => {
  save("a.json", "x".repeat(201));
  preview = await startPreview(["a.json"], folder);
  const next = await states(preview.address);
  expect((await next()).diagnostics.map(({ code }) => code)).toEqual(["headline-long"]);
  const config = join(folder, "mineral-brief.config.json");
  writeFileSync(config, '{"severities":{"headline-long":"off"}}');
  expect((await next()).diagnostics).toEqual([]);
  writeFileSync(config, '{"severities":{"nope":"off"}}');
  expect((await next()).unreadable).toContain("mineral-brief.config.json:1:16");
});

test("a config that another extends, and a rule module, count at once", secondTry, async () => {
  save("a.json", "x".repeat(201));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const rule = (message: string): string =>
    `exports.rules = [{ code: "house-rule", summary: "A rule.", severity: "note", check: (_, report) => report({ path: ["headline"], message: "${message}" }) }];`;
  write("house/base.json", '{"severities":{"headline-long":"error"}}');
  write("rules/house.cjs", rule("one"));
  write(
    "mineral-brief.config.json",
    '{"extends":["./house/base.json"],"rules":["./rules/house.cjs"]}',
  );
  preview = await startPreview(["a.json"], folder);
  const next = await states(preview.address);
  /** Waits for a state with these findings. One save can cause several states. */
  const shows = async (...expected: readonly string[]): Promise<void> => {
    for (;;) {
      const lines = (await next()).diagnostics.map(({ code, severity, message }) =>
        code === "house-rule" ? message : `${code} ${severity}`,
      );
      if (lines.toSorted().join() === expected.join()) return;
    }
  };
  await shows("headline-long error", "one");
  write("house/base.json", '{"severities":{"headline-long":"warning"}}');
  await shows("headline-long warning", "one");
  write("rules/house.cjs", rule("two"));
  await shows("headline-long warning", "two");
  write("house/base.json", "{");
  expect((await next()).unreadable).toContain("house/base.json");
  write("house/base.json", "{}");
  await shows("headline-long note", "two");
});

describe.each([
  ["yaml", 'schemaVersion: "1.0"\nheadline: HEAD\nlanguage: en\n'],
  ["md", '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# HEAD\n'],
  ["txt", "HEAD\nMining Desk· 2025-10-24 09:20\nCore Insights - Prices rose. [1]\n"],
  ["ndjson", '{"schemaVersion":"1.0","headline":"HEAD","language":"en"}\n'],
  [
    "html",
    '<p>HEAD</p><script type="application/json" data-mineral-brief>{"schemaVersion":"1.0","headline":"HEAD","language":"en"}</script>',
  ],
])("a %s file", (ending, text) => {
  test("is shown, and again after a save", secondTry, async () => {
    const name = `brief.${ending}`;
    writeFileSync(join(folder, name), text.replaceAll("HEAD", "Tungsten"));
    preview = await startPreview([name], folder);
    const next = await states(preview.address);
    expect(headline(await next())).toBe("Tungsten");
    writeFileSync(join(folder, name), text.replaceAll("HEAD", "Cobalt"));
    expect(headline(await next())).toBe("Cobalt");
  });
});

test("two previews use two ports, and a port in use is an error", secondTry, async () => {
  save("a.json", "one");
  preview = await startPreview(["a.json"], folder);
  const second = await startPreview(["a.json"], folder);
  expect(second.address).not.toBe(preview.address);
  await second.end();
  const { port } = new URL(preview.address);
  await expect(startPreview(["a.json", "--port", port], folder)).rejects.toThrow(
    `error: port ${port} is in use; omit --port to use a free one`,
  );
});

test("serves the widget, and what a code means", secondTry, async () => {
  save("a.json", "one");
  preview = await startPreview(["a.json"], folder);
  const widget = await fetch(new URL("/mineral-brief.min.js", preview.address));
  const code = await widget.text();
  expect(code).toContain("mineral-brief-load");
  const [, details] = /\bimport\(["`]([^"`]*details[^"`]*)["`]\)/.exec(code)!;
  const further = await fetch(new URL(details!, widget.url));
  expect(await further.text()).toContain("ladder");
  const page = await fetch(new URL("/codes/citation-dangling", preview.address));
  expect(await page.text()).toContain("citation-dangling: error");
});

test.each([
  [["-"], "preview needs a file; it cannot watch standard input"],
  [["missing.json"], "missing.json: no such file or folder"],
  [["."], ". is a folder; name a file in it"],
  [["a.json", "--port", "70000"], "Use a number from 1 to 65535."],
])("preview %j is refused", async (args, message) => {
  const { code, stderr, stdout } = await runCli(["preview", ...args], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});
