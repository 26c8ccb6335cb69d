/** The packages whose sources are in the bundle. */
export const bundledPackages = ["schema", "formats", "language", "widget", "cli"] as const;

/** The file beside the bundle that holds the hash of these sources; tests compare it, and it is not published. */
export const sourceHashFile = ".source-hash";
