import { isKnownOutlet, isNamedOutlet, isNewsOutlet, isOutlet } from "./source-line/names.ts";
import { isCity } from "./source-line/places.ts";

/** No line of authors is longer, in UTF-16 code units. */
const longest = 100;

const part = String.raw`(?:\p{Lu}\.(?: ?\p{Lu}\.)?|\p{Lu}[\p{L}'’-]{0,30}\p{Ll})`;
const particles = String.raw`(?:(?:de|da|di|del|dos|van|von|der|den|la|le|al|el|bin|ibn|af) ){0,2}`;
const person = String.raw`(?:(?:Dr|Prof|Mrs?|Ms)\.? )?${part}(?: ${particles}${part}){1,2}`;
const between = "(?:, (?:and )?| and | & )";

/** `Jane Doe`, `by Jane Doe and Ana Ruiz`, `Jane Doe, London`, `Jane Doe in London`, `Jane Doe, Senior Reporter`. */
const authorLine = new RegExp(
  String.raw`^(?<by>[Bb]y )?(?<names>${person}(?:${between}${person}){0,4})(?:(?:,| [-–—|]) (?<what>\p{L}[\p{L} ,&'’-]{1,60})| in (?<place>\p{Lu}[\p{L} '’-]{2,30}))?$`,
  "u",
);
/** `Jane Doe in London and Ana Ruiz in Lima` */
const inPlaces = new RegExp(
  String.raw`^(?:[Bb]y )?(?<names>${person}) in \p{Lu}[\p{L}'’]{2,20} and (?<others>${person}) in \p{Lu}[\p{L}'’]{2,20}$`,
  "u",
);
const onlyPerson = new RegExp(`^${person}$`, "u");
const startsWithTitle = /^(?:Dr|Prof|Mrs?|Ms)\.? /;

/** What a person does: `Senior Reporter`. */
const occupation =
  /\b(?:analyst|associate|columnist|consultant|contributor|correspondent|director|economist|editor|fellow|journalist|partner|reporter|researcher|strategist|writer)s?\b/i;

// cspell:disable -- words of names
/** Words of headlines, places and companies, in small letters. A line with one of them names no person. */
const otherWords = new Set(
  [
    "aluminium alumina aluminum antimony bauxite bismuth cobalt copper gallium germanium gold graphite helium indium iron lithium magnesium manganese molybdenum neodymium nickel niobium palladium phosphate platinum polysilicon potash rhenium scandium silicon silver steel tantalum tin titanium tungsten uranium vanadium yttrium zinc zirconium",
    "batteries battery carbonate concentrate concentrates earth earths magnet magnets metal metals mineral minerals ore ores rare scrap",
    "account agreement auction ban bans boom capacity clean cost costs crisis crunch curb curbs cut cuts deal deals deficit delay delays demand drop drops duties duty embargo energy export exports fall falls gain gains halt halts hit hits hub import imports investment investments jump jumps launch laws licence licences market markets mine miner miners mines mining output plan plans plant pact pause policy prices production project projects quota quotas race rally rebound rebounds record recycling refinery refining reserve reserves rise rises risk risks rule rules sanctions security shortage shortages shock slump slumps smelter smelters soar soars spike squeeze stock stockpile stockpiles stocks strategy strike strikes subsidies supply surge surges surplus talks tariff tariffs tax taxes tension tensions trade truce war warning",
    "analysis background brief briefing bulletin commentary context core critical daily digest executive exclusive explainer focus insight insights issue key letter live main memo monthly news newsletter opinion outlook overview podcast press report reports research review special strategic summary takeaways top update updates watch week weekly year",
    "agency alliance associates association bank board bureau bv capital center centre chamber coalition college commission committee company consulting corp corporation council department desk editorial exchange exploration federation financial foundation fund global government group guest holding holdings inc industries industry initiative institute intelligence international limited llc llp logistics ltd media ministry national network office organization partners partnership plc resources royal service services society solutions staff street team technologies technology think trust union university ventures wire",
    "africa african america american arabia argentina asia asian australia australian beijing bolivia brazil brussels burkina caledonia canada canadian chile china chinese city congo county dutch east eastern europe european faso france french germany german gerais ghana greenland guinea hong india indian indonesia indonesian inner island islands japan japanese kazakhstan katanga kong korea korean lanka leone malaysia mali mexico middle mongolia myanmar namibia nevada new niger north northern nova pacific peru philippines province quebec rica rico russia russian saudi scotia sierra south southern state states tanzania thailand ukraine united vietnam washington western york zambia zealand zimbabwe",
    "about after against all amid and are as at before but can city does for from has have how into is its more no not of off on out over she that the their this to under up what when where who why with",
    "albemarle anglo antofagasta barrick codelco first freeport ganfeng glencore ivanhoe lynas mitsubishi mitsui pilbara sumitomo tianqi tinto trafigura umicore zijin",
    "january february march july september october november december monday tuesday wednesday thursday friday saturday sunday",
  ].flatMap((words) => words.split(" ")),
);
// cspell:enable

/** How surely a line names authors. A `name` alone may also be that of a company; other words beside it, as in `by Jane Doe`, show more. */
export type AuthorLine = "name" | "names";

/**
 * Reads a line that names the authors of a page: `Jane Doe`, `by Jane Doe and Ana Ruiz`, `Jane Doe, London`. Returns undefined for any
 * other line, such as the name of an outlet, and words of which one is no part of a name: `Tungsten Prices`.
 */
export function readAuthorLine(text: string): AuthorLine | undefined {
  if (text.length > longest || !/^(?:by )?\p{Lu}/u.test(text)) return undefined;
  if (isKnownOutlet(text) || isNamedOutlet(text) || isNewsOutlet(text) || isOutlet(text))
    return undefined;
  const found = (inPlaces.exec(text) ?? authorLine.exec(text))?.groups;
  const { by, names = "", others = "", what, place } = found ?? {};
  if (found === undefined || !areNames(`${names} ${others}`)) return undefined;
  if (what !== undefined && !(occupation.test(what) || isCity(what))) return undefined;
  if (place !== undefined && !isCity(place) && !onlyCapitals.test(place)) return undefined;
  return by === undefined && onlyPerson.test(text) && !startsWithTitle.test(text)
    ? "name"
    : "names";
}

/** `New York`: each word starts with a capital letter. */
const onlyCapitals = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u;

function areNames(names: string): boolean {
  return names
    .toLowerCase()
    .split(/[\s,&.-]+/)
    .every((word) => word === "and" || !otherWords.has(word));
}
