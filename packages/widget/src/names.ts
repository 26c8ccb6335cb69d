import { nameOf } from "@mineral-brief/schema/vocabulary";
import { configure } from "./configure.ts";

/** English and simplified Chinese. Names in other languages are in files of their own. */
const builtIn = /^(?:en|zh(?!-(?:.*-)?(?:Hant|TW|HK|MO)\b))\b/i;

configure({
  names: (id, language) => (builtIn.test(language) ? nameOf(id, language) : undefined),
});
