/** The known keys of an object in canonical order, each with the order of its value; without one if the value has no keys. */
export type KeyOrder = readonly (readonly [key: string, value?: KeyOrder])[];
