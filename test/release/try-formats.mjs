import { newUser } from "./new-user.mjs";
import { expect } from "./run.mjs";

/** Converts a summary from text to JSON and back, and imports every entry. */
export async function tryFormats(place) {
  const name = "@mineral-brief/formats";
  const user = await newUser(place, "formats", [name]);
  await user.add("summary.txt");
  await user.run("round.js");
  const { opened, missing } = await user.openEntries(name);
  expect(missing.length === 0, `${missing[0]?.join(" imports ")}, which nothing installs.`);
  return `text to JSON and back; ${opened.length} entries`;
}
