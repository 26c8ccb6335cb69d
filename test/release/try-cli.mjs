import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { newUser } from "./new-user.mjs";
import { expect } from "./run.mjs";

const limit = 5_000_000;

/** Checks and converts a summary with the installed command. */
export async function tryCli(place) {
  const user = await newUser(place, "cli", ["@mineral-brief/cli"]);
  const said = (await user.npx("mineral-brief", "--version")).trim();
  expect(said === place.version, `--version prints "${said}", expected "${place.version}".`);

  await user.add("summary.txt");
  await user.npx("mineral-brief", "validate", "summary.txt");
  await user.npx("mineral-brief", "convert", "summary.txt", "-o", "brief.json");
  const { headline } = JSON.parse(await readFile(join(user.folder, "brief.json"), "utf8"));
  const title = typeof headline === "string" ? headline : headline.value;
  expect(title.startsWith("Nickel Squeeze"), `The converted headline is "${title}".`);

  const { bytes, packages } = await user.installed();
  const size = `${(bytes / 1e6).toFixed(2)} MB`;
  expect(bytes < limit, `An install takes ${size}, more than ${limit / 1e6} MB.`);
  return `${size} installed (packages: ${packages}); --version, validate, convert`;
}
