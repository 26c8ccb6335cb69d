import * as z from "zod";
import {
  emptyText,
  missingKey,
  notInList,
  outOfRange,
  wrongForm,
  wrongType,
  type Expectation,
} from "../structure-issues.ts";
import { knownTerms, type KnownTermList } from "../known-terms.ts";
import { stringForms, type StringFormName } from "../string-forms.ts";

// The constructors that every part of the model is made of. They tie zod's `error:` to the sentences of
// structure-issues.ts, and remember what was expected so that write-validator can print the same words.

/** A part by what it takes and gives, so that whatever holds it has a short type. */
export type Part<Value> = z.ZodType<Value, Value>;

type ErrorFunction = z.core.$ZodErrorMap;

// Keyed by the error function, which survives the copies that zod's describe() and optional() make.
const expectations = new WeakMap<object, Expectation>();

/** What a schema made by these constructors expects, or undefined for any other schema. */
export function expectationOf(schema: z.core.$ZodType): Expectation | undefined {
  const { error } = schema._zod.def;
  return error === undefined ? undefined : expectations.get(error);
}

function explain(expected: Expectation, otherwise: (input: unknown) => string): ErrorFunction {
  const error: ErrorFunction = ({ input }) =>
    input === undefined ? missingKey(expected).message : otherwise(input);
  expectations.set(error, expected);
  return error;
}

/** Any string of at least one character. */
export function anyText(expected: Expectation): z.ZodString {
  // Left to itself, zod asks for the length of an empty list too, and reports it twice.
  const when = ({ value }: { value: unknown }): boolean => typeof value === "string";
  const atLeastOne = new z.core.$ZodCheckMinLength({
    check: "min_length",
    minimum: 1,
    error: () => emptyText().message,
    when,
  });
  return z
    .string({ error: explain(expected, (input) => wrongType(expected, input).message) })
    .check(atLeastOne);
}

/** A word of the author's own, where the format has no list: a name, a version. */
export function word(noun: string, example: string): z.ZodString {
  return anyText({ noun, example: `"${example}"` });
}

/** A word of an open list: any string, with the known terms for editors and for the strict JSON Schema. */
export function openWord(noun: string, list: KnownTermList): z.ZodString {
  return word(noun, knownTerms[list][0]).meta({ knownTerms: list });
}

/** A string of one of the forms in string-forms.ts. */
export function formed(name: StringFormName): z.ZodString {
  const form = stringForms[name];
  const expected = { noun: form.noun, example: quoteExample(form.example) };
  return z
    .string({ error: explain(expected, (input) => wrongType(expected, input).message) })
    .regex(form.pattern, { error: ({ input }) => wrongForm(form, String(input)).message });
}

/** The first spelling of an example in quotes, as it would stand in JSON. */
function quoteExample(example: string): string {
  const [first = ""] = example.replaceAll('"', "").split(/,| or /);
  return `"${first}"`;
}

/** A whole number of `minimum` or more that a double holds exactly. */
export function wholeNumber(minimum: number, expected: Expectation): z.ZodInt {
  const explained = explain(
    expected,
    (input) =>
      (typeof input === "number" ? outOfRange(minimum, input) : wrongType(expected, input)).message,
  );
  return z
    .int({ error: explained })
    .min(minimum, { error: ({ input }) => outOfRange(minimum, Number(input)).message });
}

/** Any number that JSON can write. */
export function amount(expected: Expectation): z.ZodNumber {
  return z.number({ error: explain(expected, (input) => wrongType(expected, input).message) });
}

/** A list of the vocabulary that an id may come from, for editors. */
export type VocabularyList = "minerals" | "places" | "stages" | "relationTypes";

/** An id of a term, with those of the vocabulary for editors. */
export function termIdOf(list: VocabularyList): z.ZodString {
  return formed("termId").meta({ knownTerms: list });
}

/** One of a closed list of words. */
export function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
  noun: string,
): z.ZodEnum<{ [Value in Values[number]]: Value }> {
  const expected = { noun, example: `"${values[0]}"` };
  return z.enum(values, { error: explain(expected, (input) => notInList(values, input).message) });
}

/** A list, in order. */
export function listOf<Item extends z.ZodType>(
  item: Item,
  noun: string,
  example = "[]",
): z.ZodArray<Item> {
  const expected = { noun, example };
  return z.array(item, { error: explain(expected, (input) => wrongType(expected, input).message) });
}

/**
 * An object that keeps the keys it does not know, so that a newer minor version passes through.
 *
 * At run time this is `z.looseObject`. Its type is that of a closed object: an index signature would
 * let a reader's typo compile.
 */
export function keptObject<Shape extends z.ZodRawShape>(
  shape: Shape,
  expected: Expectation,
): z.ZodObject<Shape, z.core.$strip> {
  const schema = z.looseObject(shape, {
    error: explain(expected, (input) => wrongType(expected, input).message),
  });
  return schema as unknown as z.ZodObject<Shape, z.core.$strip>;
}

/** A map with keys and values of the author's own. */
export function anyMap(
  expected: Expectation,
): z.ZodType<Record<string, unknown>, Record<string, unknown>> {
  return z.looseObject(
    {},
    { error: explain(expected, (input) => wrongType(expected, input).message) },
  );
}

/** One of two branches that differ by JavaScript type: a string, a number or an object. */
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
    return (issue.input === undefined ? missingKey(expected) : wrongType(expected, issue.input))
      .message;
  };
  expectations.set(error, expected);
  return z.union([first, second], { error });
}

/** The issues of the branch whose type the value has, or none where it has neither. */
function nearestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  // zod calls 1.5 another type than a whole number; people do not.
  const isOtherType = (issue: z.core.$ZodIssue): boolean =>
    issue.path.length === 0 && issue.code === "invalid_type" && issue.expected !== "int";
  return branches.find((issues) => !issues.some(isOtherType)) ?? [];
}

/**
 * Gives zod's issues as the generated validator reports them: a union's issue is replaced by those of
 * the branch that the value was meant for, and what zod says twice of one value is said once.
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
  const said = new Map(
    flat.map((issue) => [`${JSON.stringify(issue.path)} ${issue.message}`, issue]),
  );
  return [...said.values()];
}
