import type { Config, TermLists } from "./config.ts";

/**
 * Merges a config into the one that it extends or overrides. `own` wins.
 *
 * Severities, defaults and sources are merged by key. Lists of rules, terms, ignored codes and tags are joined. Patterns of
 * files and the schema are replaced.
 */
export function mergeConfigs(base: Config, own: Config): Config {
  return {
    include: own.include ?? base.include,
    ignore: own.ignore ?? base.ignore,
    severities: mergeKeys(base.severities, own.severities),
    ignores: joinLists(base.ignores, own.ignores),
    defaults: mergeKeys(base.defaults, own.defaults),
    untag: joinLists(base.untag, own.untag),
    sources: mergeKeys(base.sources, own.sources),
    schema: own.schema ?? base.schema,
    rules: joinLists(base.rules, own.rules),
    terms: mergeTerms(base.terms, own.terms),
    publish: mergeKeys(base.publish, own.publish),
  };
}

function mergeKeys<Value extends object>(
  base: Value | undefined,
  own: Value | undefined,
): Value | undefined {
  return base === undefined || own === undefined ? (own ?? base) : { ...base, ...own };
}

function joinLists<Item>(
  base: readonly Item[] | undefined,
  own: readonly Item[] | undefined,
): readonly Item[] | undefined {
  return base === undefined || own === undefined ? (own ?? base) : [...base, ...own];
}

/** A term that one list prefers and the other avoids is treated as `own` says. */
function mergeTerms(base: TermLists | undefined, own: TermLists | undefined): typeof own {
  if (base === undefined || own === undefined) return own ?? base;
  const preferred = new Set(Object.keys(own.prefer ?? {}));
  const avoided = new Set([...Object.values(own.prefer ?? {}).flat(), ...(own.forbid ?? [])]);
  const prefer = new Map(Object.entries(own.prefer ?? {}));
  for (const [term, others] of Object.entries(base.prefer ?? {})) {
    if (avoided.has(term)) continue;
    const left = others.filter((other) => !preferred.has(other) && !avoided.has(other));
    prefer.set(term, [...left, ...(prefer.get(term) ?? [])]);
  }
  const forbid = [
    ...(base.forbid ?? []).filter((term) => !preferred.has(term)),
    ...(own.forbid ?? []),
  ];
  return { prefer: Object.fromEntries(prefer), forbid };
}
