/** What a package exports: `dist/api.json` is a list of these. */
export interface ApiPackage {
  /** Such as `schema`. */
  readonly name: string;
  /** In the order of `package.json`. */
  readonly entries: readonly ApiEntry[];
}

/** An entry point of a package. */
export interface ApiEntry {
  /** As in `package.json`. `./names/*` is the entries of all languages together. */
  readonly path: string;
  /** The entries that it joins, such as `./names/ar`, or only its own path. */
  readonly paths: readonly string[];
  /** In alphabetical order. Empty for an entry that only has an effect when it is imported. */
  readonly exports: readonly ApiExport[];
}

/** Anything that an entry exports. */
export interface ApiExport {
  readonly name: string;
  readonly kind: "class" | "constant" | "function" | "interface" | "type";
  /** The declaration as TypeScript, without comments. For interfaces and classes, only the part before the braces. */
  readonly code: string;
  /** The comment in Markdown. Empty if there is none. */
  readonly comment: string;
  /** Block tags such as `@throws`, as name and text. */
  readonly tags: readonly (readonly [name: string, text: string])[];
  /** The members of an interface or class, with those that it inherits from our packages. */
  readonly members: readonly ApiMember[];
  /** The file that declares it, relative to the repository. Undefined for generated files. */
  readonly source?: string;
}

/** A property or method. */
export interface ApiMember {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: string;
  readonly comment: string;
}
