import { configure } from "./configure.ts";
import { namesText } from "./generated/names.ts";

/** English and simplified Chinese. Names in other languages are in files of their own. */
const builtIn = /^(?:en|zh(?!-(?:.*-)?(?:Hant|TW|HK|MO)\b))\b/i;

type Row = readonly [id: string, en: string | undefined, zh: string | undefined];

let byId: ReadonlyMap<string, Row> | undefined;

configure({
  names(id, language) {
    if (!builtIn.test(language)) return undefined;
    byId ??= new Map((JSON.parse(namesText) as Row[]).map((row) => [row[0], row]));
    return byId.get(id)?.[/^zh/i.test(language) ? 2 : 1];
  },
});
