import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseAst } from "vite";

const cli = join(import.meta.dirname, "..");

/**
 * The files that a start loads, in this order, and the modules that need them. The imports of a module are in its file,
 * unless an earlier file has them, because Node needs a third of a millisecond to load each file.
 */
const startFiles = {
  // `validate brief.json`.
  "plain-run": ["src/commands/validate.ts", "src/reporters/pretty.ts", "../formats/src/json.ts"],
  // What runs if the brief has no structure error.
  rules: ["../schema/src/lint.ts"],
  // What adds fixes to the findings of `--reporter json`.
  "add-fixes": ["src/checking/add-fixes.ts", "../formats/src/fix/json.ts"],
};
/** The modules that `--version` needs, too, and the names of reporters, which the options list. */
const everyRun =
  /\/src\/(?:errors|output-writer|io|is-agent|progress-line|diagnostics\/plain-line|reporters\/all-reporters)\.ts$/;

/** Makes the function that names the file of a module; null leaves it to the bundler. */
export function startFileOf(): (id: string, modules: Modules) => string | null {
  let files: (readonly [name: string, modules: ReadonlySet<string>])[] | undefined;
  return (id, modules) => {
    if (everyRun.test(id)) return "every-run";
    files ??= Object.entries(startFiles).map(([name, entries]) => [
      name,
      modulesOf(
        entries.map((entry) => join(cli, entry)),
        modules,
      ),
    ]);
    return files.find(([, loaded]) => loaded.has(id))?.[0] ?? null;
  };
}

/** The modules of a build, as the function that names chunks sees them. */
interface Modules {
  getModuleInfo(id: string): { readonly code: string | null } | null;
}

type Statement = ReturnType<typeof parseAst>["body"][number];
type Import = Extract<Statement, { type: "ImportDeclaration" }>;
type Export = Extract<Statement, { type: "ExportNamedDeclaration" }>;

/**
 * Finds the modules that some entries load, including the entries.
 *
 * Of a module that only exports what others have, such as `internal.ts` of a package, it follows the names that are
 * imported, as the bundler does.
 */
function modulesOf(entries: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string, isWanted: (name: string) => boolean): void => {
    const code = modules.getModuleInfo(id)?.code ?? undefined;
    if (code === undefined || found.has(id)) return;
    const { body } = parseAst(code);
    const isIndex = body.length > 0 && body.every(isForwarded);
    if (!isIndex || entries.includes(id)) found.add(id);
    for (const statement of body)
      if (isForwarded(statement)) {
        const names = statement.specifiers
          .filter(({ exported }) => !isIndex || isWanted(nameOf(exported)))
          .map(({ local }) => nameOf(local));
        if (names.length > 0) visit(fileOf(statement, id), (name) => names.includes(name));
      } else if (statement.type === "ImportDeclaration")
        visit(fileOf(statement, id), testOf(statement));
  };
  for (const entry of entries) visit(entry, () => true);
  return found;
}

/** Tests whether a statement is an `export { … } from "…"`. */
function isForwarded(statement: Statement): statement is Export {
  return statement.type === "ExportNamedDeclaration" && statement.source !== null;
}

/** Gives the test for the names that a statement imports: all, for `import "…"` and `import * as`. */
function testOf({ specifiers }: Import): (name: string) => boolean {
  const names = specifiers.map((one) =>
    one.type === "ImportSpecifier" ? nameOf(one.imported) : "*",
  );
  return (name) => names.length === 0 || names.includes("*") || names.includes(name);
}

function nameOf(
  name: Import["specifiers"][number]["local"] | Export["specifiers"][number]["local"],
): string {
  return name.type === "Literal" ? name.value : name.name;
}

/** The file of an import: a source names the file, and another package an entry of its package.json. */
function fileOf({ source }: Import | Export, importer: string): string {
  const entry = /^@mineral-brief\/(\w+)(\/.+)?$/.exec(source!.value);
  if (entry === null) return resolve(dirname(importer), source!.value);
  const folder = join(cli, "..", entry[1]!);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const file = exports[`.${entry[2] ?? ""}`]!;
  return join(folder, typeof file === "string" ? file : file["@mineral-brief/source"]!);
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}
