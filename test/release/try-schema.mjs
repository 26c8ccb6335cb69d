import { existsSync } from "node:fs";
import { join } from "node:path";
import { newUser } from "./new-user.mjs";
import { expect } from "./run.mjs";

/** Validates with the schema alone, then opens every entry without and with zod. */
export async function trySchema(place) {
  const name = "@mineral-brief/schema";
  const { manifest } = place.packages.find((one) => one.manifest.name === name);
  const optional = Object.keys(manifest.peerDependencies ?? {}).filter(
    (peer) => manifest.peerDependenciesMeta?.[peer]?.optional,
  );

  const alone = await newUser(place, "schema", [name]);
  for (const peer of optional) {
    const came = existsSync(join(alone.folder, "node_modules", peer));
    expect(!came, `Installing the schema alone also installs ${peer}, an optional peer.`);
  }
  await alone.run("validate.js");
  const without = await alone.openEntries(name);
  for (const [entry, absent] of without.missing)
    expect(optional.includes(absent), `${entry} imports ${absent}, which nothing installs.`);

  const full = await newUser(place, "schema-and-peers", [name, ...optional]);
  const { opened, missing } = await full.openEntries(name);
  expect(missing.length === 0, `${missing[0]?.join(" imports ")}, which is not installed.`);

  const { bytes } = await alone.installed();
  return `${(bytes / 1e6).toFixed(2)} MB installed alone: validates, opens all of ${opened.length} entries but ${without.missing.map(([entry]) => entry.slice(name.length)).join(", ")}; with ${optional.join(", ")} all`;
}
