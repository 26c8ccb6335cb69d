import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import type { ApiEntry, ApiExport, ApiMember, ApiPackage } from "./api.ts";

const repository = join(import.meta.dirname, "../../..");

/** Reads what packages export from their published declarations, which must be built. */
export function readPackages(names: readonly string[]): ApiPackage[] {
  const packages = names.map((name) => ({ name, files: entryFiles(name) }));
  const program = ts.createProgram(
    packages.flatMap(({ files }) => files.map(({ file }) => file)),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      skipLibCheck: true,
    },
  );
  return packages.map(({ name, files }) => ({
    name,
    entries: joinLanguages(
      files.map(({ path, file }) => ({ path, paths: [path], exports: readExports(file, program) })),
    ),
  }));
}

/** Entries that are only for the other packages of the project. */
const internalEntries: ReadonlySet<string> = new Set(["./internal"]);

/** The declarations of the public entry points of a package, in the order of `package.json`. */
function entryFiles(name: string): { readonly path: string; readonly file: string }[] {
  const folder = join(repository, "packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, string | { readonly types?: string }>>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === "string" || target.types === undefined) return [];
    if (internalEntries.has(path)) return [];
    const file = join(folder, target.types);
    if (!existsSync(file)) throw new Error(`${file} is missing; run \`npm run build\` first`);
    return [{ path, file }];
  });
}

/** Joins the entries of languages, such as `./names/ar` and `./names/de`, into one. */
function joinLanguages(entries: readonly ApiEntry[]): ApiEntry[] {
  const joined = new Map<string, ApiEntry>();
  for (const entry of entries) {
    const path = entry.path.replace(/^(\.\/(?:languages|names))\/.+/, "$1/*");
    const { paths, exports } = joined.get(path) ?? { paths: [], exports: [] };
    const added = entry.exports.filter(({ name }) => !exports.some((known) => known.name === name));
    joined.set(path, {
      path,
      paths: [...paths, ...entry.paths],
      exports: [...exports, ...added].toSorted(byName),
    });
  }
  return [...joined.values()];
}

function byName({ name: a }: ApiExport, { name: b }: ApiExport): number {
  return a.localeCompare(b, "en");
}

function readExports(file: string, program: ts.Program): ApiExport[] {
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  return exported.map((each) => readExport(each, checker)).toSorted(byName);
}

function readExport(exported: ts.Symbol, checker: ts.TypeChecker): ApiExport {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = symbol.declarations ?? [];
  const [declaration] = declarations;
  if (declaration === undefined) throw new Error(`${exported.name} has no declaration`);
  const source = sourceOf(declaration);
  return {
    name: exported.name,
    kind: isOnlyType(exported) ? "type" : kindOf(declaration),
    code: declarations.map(codeOf).join("\n"),
    comment: commentOf(symbol, checker),
    tags: symbol
      .getJsDocTags(checker)
      .filter(({ name }) => shownTags.has(name))
      .map(({ name, text }) => [name, ts.displayPartsToString(text)] as const),
    members: membersOf(symbol, declaration, checker),
    ...(source === undefined ? {} : { source }),
  };
}

/** True for `export type { Element }`, which is nothing at run time even if `Element` is a class. */
function isOnlyType({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(ts.isTypeOnlyExportDeclaration);
}

/** Tags of other tools, such as `@csspart`, are in the reference of the element. */
const shownTags: ReadonlySet<string> = new Set([
  "deprecated",
  "example",
  "param",
  "returns",
  "throws",
]);

function kindOf(declaration: ts.Declaration): ApiExport["kind"] {
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isClassDeclaration(declaration)) return "class";
  if (ts.isInterfaceDeclaration(declaration)) return "interface";
  return ts.isTypeAliasDeclaration(declaration) ? "type" : "constant";
}

const printer = ts.createPrinter({ removeComments: true });

/** Prints a declaration without `export declare`. */
function codeOf(declaration: ts.Declaration): string {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = print(statement).replace(/^(?:export |declare |default )+/, "");
  return hasMembers(declaration) ? text.slice(0, text.indexOf("{")).trim() : text;
}

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

function hasMembers(declaration: ts.Declaration): boolean {
  return ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration);
}

function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}

function membersOf(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): ApiMember[] {
  if (!hasMembers(declaration)) return [];
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .flatMap((member) => {
      const [first] = member.declarations ?? [];
      return first !== undefined && isOurs(first) && isPublic(first)
        ? [
            {
              name: member.name,
              isOptional: (member.flags & ts.SymbolFlags.Optional) !== 0,
              type: typeOf(first),
              comment: commentOf(member, checker),
            },
          ]
        : [];
    });
}

function isPublic(declaration: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    (ts.getCombinedModifierFlags(declaration) & hidden) === 0 &&
    !(ts.isPropertyDeclaration(declaration) && ts.isPrivateIdentifier(declaration.name))
  );
}

function isOurs(declaration: ts.Declaration): boolean {
  return relative(repository, declaration.getSourceFile().fileName).startsWith("packages/");
}

/** The type of a member as its declaration has it: that of a property, or the signature of a method. */
function typeOf(declaration: ts.Declaration): string {
  const text = print(declaration).replace(/\s+/g, " ");
  const name = ts.getNameOfDeclaration(declaration)!.getText();
  const rest = text.slice(text.indexOf(name) + name.length).replace(/;$/, "");
  return rest.replace(/^\??: /, "");
}

/** The source of a file of declarations, if Git keeps it. */
function sourceOf(declaration: ts.Declaration): string | undefined {
  const path = relative(repository, declaration.getSourceFile().fileName)
    .replace("/dist/", "/src/")
    .replace(/\.d\.ts$/, ".ts");
  return path.includes("generated/") || !existsSync(join(repository, path)) ? undefined : path;
}
