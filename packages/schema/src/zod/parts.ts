import * as z from "zod";
// Not `z.core`: esbuild keeps all of that namespace, with the messages of fifty languages.
import { $ZodCheckMinLength } from "zod/v4/core";
import {
  emptyText,
  forbiddenKeys,
  missingKey,
  notInList,
  outOfRange,
  wrongForm,
  wrongType,
  type Expectation,
} from "../validation/structure-issues.ts";
import { knownTerms, type KnownTermList, type OpenTerm } from "../known-terms.ts";
import { firstExample, stringForms, type StringFormName } from "../validation/string-forms.ts";

// Every part of the model is made with these constructors. They give zod the messages of structure-issues.ts, and
// remember what each part expects, so that write-validator.ts can print the same messages.

/** A schema with the same input and output type. It keeps the types of the schemas that contain it short. */
export type Part<Value> = z.ZodType<Value, Value>;

type ErrorFunction = z.core.$ZodErrorMap;

// Keyed by the error function, which survives the copies that zod's describe() and optional() make.
const expectations = new WeakMap<object, Expectation>();

/** Returns what a schema expects; undefined if these constructors did not make the schema. */
export function expectationOf(schema: z.core.$ZodType): Expectation | undefined {
  const { error } = schema._zod.def;
  return error === undefined ? undefined : expectations.get(error);
}

/**
 * The list of known terms of a part, if it has one.
 *
 * This is not in zod's global registry, because `z.toJSONSchema` prints that as keywords.
 */
export const termLists = z.registry<{ list: KnownTermList | VocabularyList }>();

function explain(
  expected: Expectation,
  otherwise: (input: unknown, issue: z.core.$ZodRawIssue) => string,
): ErrorFunction {
  const error: ErrorFunction = (issue) =>
    isMissing(issue)
      ? missingKey(expected).message
      : otherwise(issue.input, issue as z.core.$ZodRawIssue);
  expectations.set(error, expected);
  return error;
}

/** Whether a key is missing. An item of a list cannot be. */
function isMissing({ input, path }: z.core.$ZodRawIssue): boolean {
  return input === undefined && typeof path?.at(-1) !== "number";
}

/** Any string of at least one character. */
export function anyText(expected: Expectation): z.ZodString {
  // By default zod also checks the length of an empty list, and reports it twice.
  const when = ({ value }: { value: unknown }): boolean => typeof value === "string";
  const atLeastOne = new $ZodCheckMinLength({
    check: "min_length",
    minimum: 1,
    error: () => emptyText().message,
    when,
  });
  return z
    .string({ error: explain(expected, (input) => wrongType(expected, input).message) })
    .check(atLeastOne);
}

/** A string without a list of known terms, such as a name or a version. */
export function word(noun: string, example: string): z.ZodString {
  return anyText({ noun, example: `"${example}"` });
}

/** Any string, with a list of known terms for editors and for the strict JSON Schema. */
export function openWord<List extends KnownTermList>(
  noun: string,
  list: List,
): Part<OpenTerm<List>> {
  return word(noun, knownTerms[list][0]).register(termLists, { list }) as Part<string>;
}

/** A string in one of the forms of string-forms.ts. `example` is the first one of the form if undefined. */
export function formed(name: StringFormName, example?: string): z.ZodString {
  const form = stringForms[name];
  const expected = { noun: form.noun, example: `"${example ?? firstExample(form)}"` };
  return z
    .string({ error: explain(expected, (input) => wrongType(expected, input).message) })
    .regex(form.pattern, { error: ({ input }) => wrongForm(form, String(input)).message });
}

/** A safe integer of `minimum` or more. */
export function integer(minimum: number, expected: Expectation): z.ZodInt {
  const explained = explain(
    expected,
    (input) =>
      (typeof input === "number" ? outOfRange(minimum, input) : wrongType(expected, input)).message,
  );
  return z
    .int({ error: explained })
    .min(minimum, { error: ({ input }) => outOfRange(minimum, Number(input)).message });
}

/** Any finite number. */
export function amount(expected: Expectation): z.ZodNumber {
  return z.number({ error: explain(expected, (input) => wrongType(expected, input).message) });
}

/** A list of the vocabulary whose ids editors complete. */
export type VocabularyList = "minerals" | "places" | "stages" | "relationTypes" | "units";

const exampleOfList: Readonly<Record<VocabularyList, string>> = {
  minerals: "rare-earths",
  places: "KZ",
  stages: "mining",
  relationTypes: "export-ban",
  units: "percent",
};

/** The id of a term; editors complete the ids of the vocabulary. */
export function termIdOf(list: VocabularyList): z.ZodString {
  return formed("termId", exampleOfList[list]).register(termLists, { list });
}

/** Any string; editors complete the units of the vocabulary. */
export function unitWord(): z.ZodString {
  return word("a unit", exampleOfList.units).register(termLists, { list: "units" });
}

/** One of a closed list of strings. */
export function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
  noun: string,
): z.ZodEnum<{ [Value in Values[number]]: Value }> {
  const expected = { noun, example: `"${values[0]}"` };
  return z.enum(values, { error: explain(expected, (input) => notInList(values, input).message) });
}

/** An array. */
export function listOf<Item extends z.ZodType>(
  item: Item,
  noun: string,
  example = "[]",
): z.ZodArray<Item> {
  const expected = { noun, example };
  return z.array(item, { error: explain(expected, (input) => wrongType(expected, input).message) });
}

/** Addresses that identify a term or organisation, as `sameAs` of schema.org. */
export function sameAsSchema(): z.ZodArray<z.ZodString> {
  return listOf(formed("url"), "a list of addresses", '["https://www.wikidata.org/entity/Q743"]');
}

/**
 * An object that keeps unknown keys, so that articles of a newer minor version are accepted.
 *
 * At run time it is a `z.looseObject`. Its type is that of a closed object, because an index signature would
 * let a misspelt key compile.
 */
export function keptObject<Shape extends z.ZodRawShape>(
  shape: Shape,
  expected: Expectation,
): z.ZodObject<Shape, z.core.$strip> {
  const schema = z.looseObject(shape, { error: objectError(expected) });
  return schema as unknown as z.ZodObject<Shape, z.core.$strip>;
}

/** Explains why a value is not the object. Only after `strict()` does zod report unknown keys. */
function objectError(expected: Expectation): ErrorFunction {
  return explain(expected, (input, issue) =>
    issue.code === "unrecognized_keys"
      ? forbiddenKeys(issue.keys).message
      : wrongType(expected, input).message,
  );
}

/** An object with any keys and values. */
export function anyMap(
  expected: Expectation,
): z.ZodType<Record<string, unknown>, Record<string, unknown>> {
  return z.looseObject({}, { error: objectError(expected) });
}

/** A union of two schemas that differ by JavaScript type: a string, a number or an object. */
export function eitherOf<First extends z.ZodType, Second extends z.ZodType>(
  first: First,
  second: Second,
  expected: Expectation,
): z.ZodUnion<readonly [First, Second]> {
  const error: ErrorFunction = (issue) => {
    const [nearest] = nearestBranch((issue as { errors?: z.core.$ZodIssue[][] }).errors ?? []);
    if (nearest !== undefined)
      return nearest.path.length === 0
        ? nearest.message
        : `${nearest.path.join(".")}: ${nearest.message}`;
    return (isMissing(issue) ? missingKey(expected) : wrongType(expected, issue.input)).message;
  };
  expectations.set(error, expected);
  return z.union([first, second], { error });
}

/**
 * Returns the issues of the branch that matches the value; none if no branch matches. An object without both keys of a text
 * is not a text.
 */
function nearestBranch(options: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const branches = options.flatMap(withoutNesting);
  // zod reports 1.5, NaN and Infinity as another type than an integer; for people they are out of range.
  const isOtherType = (issue: z.core.$ZodIssue): boolean =>
    issue.path.length === 0 &&
    issue.code === "invalid_type" &&
    issue.expected !== "int" &&
    !("received" in issue);
  const lacksKey = ({ path, message }: z.core.$ZodIssue): boolean =>
    path.length === 1 && message.startsWith("missing;");
  const nearest = branches.find((issues) => !issues.some(isOtherType)) ?? [];
  return nearest.filter(lacksKey).length < 2 ? nearest : [];
}

/** Returns the branches of an option that is a union itself, such as the id in a citation. */
function withoutNesting(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[][] {
  const [first] = issues;
  return first?.code === "invalid_union" && first.path.length === 0
    ? first.errors.flatMap(withoutNesting)
    : [issues];
}

/**
 * Replaces each issue of a union, such as a text, a term or a citation, by those of the branch that matches the value.
 *
 * The issues of `articleSchema` then have the paths and messages of `validateArticle`, and the codes of zod. Duplicates are
 * removed.
 */
export function flattenUnions(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const flat = issues.flatMap((issue) => {
    const nearest = issue.code === "invalid_union" ? nearestBranch(issue.errors) : [];
    if (nearest.length === 0) return [issue];
    return flattenUnions(nearest).map((inner) => ({
      ...inner,
      path: [...issue.path, ...inner.path],
    }));
  });
  const unique = new Map(
    flat.map((issue) => [`${JSON.stringify(issue.path)} ${issue.message}`, issue]),
  );
  return [...unique.values()];
}
