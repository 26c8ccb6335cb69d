// A file that loads later uses code that the first file has. A static import of the first file would load it twice if the page
// uses another address for it, such as one with a query. So the later file is a function, and the first file calls it with
// the code.

const prefix = "first:";
const borrowedImport = /import\s*\{([^}]*)\}\s*from\s*"first:([^"]*)";?/g;

/**
 * Turns a file into a function that takes code of the first file and returns the exports of the file.
 *
 * @param {object} options
 * @param {ReadonlySet<string>} options.own The ids of the modules in the first file.
 * @param {{ id: string, name: string }[]} options.borrowed Is filled with the module and name of each export that the file uses.
 * @param {string} options.version That of the first file.
 * @returns {import("vite").Plugin}
 */
export function fromFirst({ own, borrowed, version }) {
  return {
    name: "from-first",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!resolved || !own.has(resolved.id)) return null;
      // The first file has run the module.
      return { id: prefix + resolved.id, external: true, moduleSideEffects: false };
    },
    renderChunk(code) {
      const parameters = [];
      const body = code
        .replace(borrowedImport, (_, list, id) => {
          for (const [name, local = name] of namesIn(list)) {
            borrowed.push({ id, name });
            parameters.push(local);
          }
          return "";
        })
        .replace(/export\s*\{([^}]*)\};?\s*$/, (_, list) => {
          const returned = namesIn(list).map(([local, name = local]) => `${name}: ${local}`);
          return `return { ${returned.join(", ")} };`;
        });
      if (/^(?:import|export)\b/m.test(body))
        throw new Error("The file has other imports or exports.");
      return `export const ${startName(version)} = ([${parameters.join(", ")}]) => {\n${body}\n};\n`;
    },
  };
}

/**
 * Calls a file that `fromFirst` has built where the first file imports it.
 *
 * @returns {import("vite").Plugin}
 */
export function lendTo(name, borrowed, version) {
  const lent = `lent:${name}`;
  return {
    name: lent,
    resolveId: (source) => (source === lent ? lent : null),
    load(id) {
      if (id !== lent) return null;
      const imports = borrowed.map(
        (one, index) => `import { ${one.name} as _${index} } from "${one.id}";`,
      );
      return `${imports.join("\n")}\nexport const lent = [${borrowed.map((_, index) => `_${index}`)}];`;
    },
    transform: {
      // After the types have been removed, which import the file too.
      order: "post",
      filter: { code: `/${name}.ts")` },
      handler(code) {
        const call = new RegExp(`(import\\("\\.\\.?/${name}\\.ts"\\))`, "g");
        return `import { lent as lentTo${name} } from "${lent}";\n${code.replace(
          call,
          `$1.then((file) => file.${startName(version)}(lentTo${name}))`,
        )}`;
      },
    },
  };
}

const startName = (version) => `start_${version}`;

/** Splits the list of an import or export: `a as b, c` into `[["a", "b"], ["c"]]`. */
function namesIn(list) {
  return list
    .split(",")
    .map((one) => one.trim().split(/\s+as\s+/))
    .filter(([name]) => name !== "");
}
