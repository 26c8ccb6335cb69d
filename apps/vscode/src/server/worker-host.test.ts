import { expect, test } from "vitest";
import { workerHost } from "./worker-host.ts";

const folder = "vscode-vfs://github/owner/my%20repo";

function hostWith(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const options = { trusted: false, warn: () => {}, showConfigErrors: () => {} };
  const host = workerHost(options, {
    readFile(uri) {
      asked.push(uri);
      return Promise.resolve(texts[uri] ?? null);
    },
    listTexts: () => Promise.resolve(Object.keys(texts)),
  });
  return { host, asked };
}

test.each(["a.brief.md", "C%23%20prices.brief.md", "why%3F.brief.yaml", "100%25.brief.md"])(
  "knows the brief %s",
  async (name) => {
    const { host } = hostWith({ [`${folder}/${name}`]: "" });
    expect(await host.briefsIn(folder)).toEqual([`${folder}/${name}`]);
  },
);

test("asks for the config that a config extends, in a folder with a space", async () => {
  const config = `${folder}/briefs/mineral-brief.config.json`;
  const { host, asked } = hostWith({ [config]: '{"extends": "../base.json"}' });
  await host.open(`${folder}/briefs/a.brief.md`);
  expect(asked).toContain(`${folder}/base.json`);
});
