/**
 * The same type with every array and property readonly.
 *
 * Functions that only read an article accept this, so that `as const` data and frozen state can be passed.
 */
export type DeepReadonly<Value> = Value extends string
  ? Value
  : Value extends (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;
