import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodePages, readSnippets } from "../snippets/read-snippets.mjs";
import { newUser } from "./new-user.mjs";
import { entriesOf } from "./packages.mjs";
import { node } from "./run.mjs";
import { tool } from "./tool.mjs";

/** The older compilers come from the registry. The repository itself uses version 7. */
const older = ["5.4", "5.9"];

const page = ["es2022", "dom", "dom.iterable"];

/** The snippets of the documentation, and the declarations of the names that they do not import. */
const snippets = nodePages.flatMap(readSnippets).filter(({ name }) => name.endsWith(".ts"));
const globals = join(import.meta.dirname, "../snippets/globals.d.ts");
const documented = ["globals.d.ts", ...snippets.map(({ name }) => name)];

/** Projects that users compile: the files, and every typed entry of the package. The declarations of zod need `URL` of the DOM. */
const projects = [
  { name: "schema", files: ["extend.ts", ...documented], lib: page },
  { name: "formats", files: [], lib: ["es2022"] },
  { name: "widget", files: [], lib: page },
  // The declarations of Svelte use types that older compilers do not have.
  { name: "widget", frameworks: true, files: [], lib: page, withoutOldest: true },
];

const frameworks = new Set(["/preact", "/solid", "/svelte", "/vue"]);

const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext", exactOptionalPropertyTypes: true },
  { module: "esnext", moduleResolution: "bundler", exactOptionalPropertyTypes: false },
];

/** Compiles the files and all declarations with each compiler and module resolution, and runs the output. */
export async function tryTypes(place) {
  const { packages } = place;
  const libraries = packages.map(({ manifest }) => manifest).filter(({ exports }) => exports);
  const user = await newUser(place, "types", [
    ...libraries.map(({ name }) => name),
    ...new Set(libraries.flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies))),
    ...older.map((version) => `typescript-${version}@npm:typescript@${version}`),
  ]);
  const compilers = [
    ...older.map((version) => [
      version,
      join(user.folder, `node_modules/typescript-${version}/bin/tsc`),
    ]),
    ["7", tool("typescript", "tsc")],
  ];
  await user.add("extend.ts");
  for (const { name, code } of snippets) await writeFile(join(user.folder, name), code);
  await cp(globals, join(user.folder, "globals.d.ts"));

  for (const project of projects) {
    const { manifest } = packages.find(({ name }) => name === project.name);
    const title = project.frameworks ? `${project.name}-in-frameworks` : project.name;
    const entries = `${title}-entries.ts`;
    await writeFile(
      join(user.folder, entries),
      importEntries(manifest, ({ entry }) => frameworks.has(entry) === !!project.frameworks),
    );
    for (const resolution of resolutions) {
      const config = `${title}-${resolution.moduleResolution}.json`;
      const settings = configuration(resolution, project.lib, [entries, ...project.files]);
      await writeFile(join(user.folder, config), settings);
      for (const [version, tsc] of compilers.slice(project.withoutOldest ? 1 : 0)) {
        await node([tsc, "-p", config], {
          cwd: user.folder,
          as: [`tsc (TypeScript ${version})`, "-p", config],
        });
      }
    }
  }
  await node(["out/extend.js"], { cwd: user.folder });
  return `TypeScript ${compilers.map(([version]) => version).join(", ")}, nodenext and bundler, strict, with skipLibCheck off; typos are errors; ${snippets.length} snippets of the documentation`;
}

const importEntries = (manifest, isWanted) =>
  entriesOf(manifest)
    .filter((entry) => entry.types && isWanted(entry))
    .map(({ entry }, index) => `export * as entry${index} from "${manifest.name}${entry}";\n`)
    .join("");

const configuration = (resolution, lib, files) =>
  JSON.stringify({
    compilerOptions: {
      ...resolution,
      target: "es2022",
      lib,
      types: [],
      strict: true,
      skipLibCheck: false,
      outDir: "out",
      rootDir: ".",
    },
    files,
  });
