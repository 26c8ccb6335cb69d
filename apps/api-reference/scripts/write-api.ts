import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPackages } from "../src/read-packages.ts";

const folder = join(import.meta.dirname, "../dist");
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "api.json"),
  JSON.stringify(readPackages(["schema", "formats", "widget"])),
);
