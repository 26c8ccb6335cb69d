import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ApiExport, ApiPackage } from "../apps/api-reference/src/api.ts";

// A library that exports a value of ours, or what one of our functions returns, writes its type into its own
// declarations. The compiler refuses a type that no entry exports.

const root = join(import.meta.dirname, "..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "mineral-brief-declarations-")));
afterAll(() => rmSync(folder, { recursive: true }));

symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

const packages = JSON.parse(
  readFileSync(join(root, "apps/api-reference/dist/api.json"), "utf8"),
) as ApiPackage[];

/** Types that a library only passes on: their members are ours. */
const opaque = ["DocumentChange", "LanguageMentions"];

/** Exports an export of ours again: a value, the result of a function, or each member of an interface. */
function exportAgain({ name, kind, code, members }: ApiExport): string[] {
  if (kind === "constant") return [name];
  if (kind === "function") return [`() => ${name}(...(null! as Parameters<typeof ${name}>))`];
  if (opaque.includes(name)) return [];
  const type = code.startsWith(`interface ${name}<`) ? `${name}<any>` : name;
  return members.map((member) => `(object: ${type}) => object["${member.name}"]`);
}

test.each(packages.map((each) => [each.name, each] as const))(
  "every type that a library gets from %s is exported",
  (name, { entries }) => {
    // The entries of a language have the same types as the other entries.
    const single = entries.filter(({ paths }) => paths.length === 1);
    const files = single.map(({ path, exports }, index) => {
      const file = `${name}-${index}.ts`;
      const names = exports.map((each) => each.name);
      const lines = exports
        .flatMap(exportAgain)
        .map((value, count) => `export const value${count} = ${value};`);
      const specifier = join("@mineral-brief", name, path);
      const imports = `import { ${names.join(", ")} } from "${specifier}";`;
      writeFileSync(join(folder, file), [imports, ...lines].join("\n"));
      return file;
    });
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      module: "nodenext",
      strict: true,
      declaration: true,
      // The test of the snippets checks the declarations of the packages.
      skipLibCheck: true,
      emitDeclarationOnly: true,
      outDir: "out",
      rootDir: ".",
      // Finds the packages in node_modules, as a library does.
      preserveSymlinks: true,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  },
);
