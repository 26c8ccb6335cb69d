// A file that loads later uses code of files that load before it. A static import of them would load them twice if the page uses
// another address for the first file, such as one with a query. So the later file is a function, and the first file calls
// it with the code.

/**
 * Turns a file into a function that takes code of earlier files and returns the exports of the file. Further calls return
 * the same exports.
 *
 * @param {object} options
 * @param {Readonly<Record<string, ReadonlySet<string>>>} options.owners The ids of the modules in each earlier file.
 * @param {Readonly<Record<string, { id: string, name: string }[]>>} options.borrowed Is filled with the module and name of
 *   each export that the file uses of an earlier file.
 * @param {string} options.version That of the first file.
 * @returns {import("vite").Plugin}
 */
export function fromEarlier({ owners, borrowed, version }) {
  return {
    name: "from-earlier",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const owner = Object.keys(owners).find((name) => owners[name].has(resolved?.id));
      // The earlier file has run the module.
      return owner && { id: `${owner}:${resolved.id}`, external: true, moduleSideEffects: false };
    },
    renderChunk(code) {
      let body = code.replace(/export\s*\{([^}]*)\};?\s*$/, (_, list) => {
        const returned = namesIn(list).map(([local, name = local]) => `${name}: ${local}`);
        return `return { ${returned.join(", ")} };`;
      });
      const parameters = Object.keys(owners).map((owner) => {
        const locals = [];
        const imports = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*"${owner}:([^"]*)";?`, "g");
        body = body.replace(imports, (_, list, id) => {
          for (const [name, local = name] of namesIn(list)) {
            borrowed[owner].push({ id, name });
            locals.push(local);
          }
          return "";
        });
        return `[${locals.join(", ")}]`;
      });
      if (/^(?:import|export)\b/m.test(body))
        throw new Error("The file has other imports or exports.");
      return `let started;
export const ${startName(version)} = (${parameters.join(", ")}) => (started ??= (() => {
${body}
})());
`;
    },
  };
}

/**
 * Adds to the exports of a file what a later one borrows from it, as a list `lent`.
 *
 * @returns {import("vite").Plugin}
 */
export function exportLent(entry, borrowed) {
  return {
    name: "export-lent",
    transform: {
      order: "post",
      filter: { id: new RegExp(`/${entry}$`) },
      handler: (code) => `${code}\n${lentList("lent", borrowed)}`,
    },
  };
}

/**
 * Calls a file that `fromEarlier` has built where the first file imports it. It gets the code of the first file that is
 * `borrowed`, and that of another file, if any.
 *
 * @returns {import("vite").Plugin}
 */
export function lendTo(name, borrowed, version, other) {
  const lent = `lent:${name}`;
  const list = `lentTo${name}`;
  const start = `file.${startName(version)}`;
  return {
    name: lent,
    resolveId: (source) => (source === lent ? lent : null),
    load: (id) => (id === lent ? lentList("lent", borrowed) : null),
    transform: {
      // After the types have been removed, which import the file too.
      order: "post",
      filter: { code: `/${name}.ts")` },
      handler(code) {
        const started = code.replace(
          new RegExp(`import\\("(\\.\\.?/)${name}\\.ts"\\)`, "g"),
          (call, folder) =>
            other === undefined
              ? `${call}.then((file) => ${start}(${list}))`
              : `Promise.all([${call}, import("${folder}${other}.ts")])
                  .then(([file, other]) => ${start}(${list}, other.lent))`,
        );
        return `import { lent as ${list} } from "${lent}";\n${started}`;
      },
    },
  };
}

const startName = (version) => `start_${version}`;

/** Writes the code of a list of exports of modules. */
function lentList(name, borrowed) {
  const imports = borrowed.map(
    (one, index) => `import { ${one.name} as _${index} } from "${one.id}";`,
  );
  const items = borrowed.map((_, index) => `_${index}`);
  return `${imports.join("\n")}\nexport const ${name} = [${items.join(", ")}];`;
}

/** Splits the list of an import or export: `a as b, c` into `[["a", "b"], ["c"]]`. */
function namesIn(list) {
  return list
    .split(",")
    .map((one) => one.trim().split(/\s+as\s+/))
    .filter(([name]) => name !== "");
}
