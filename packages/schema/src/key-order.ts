/** The known keys of an object in canonical order. A key whose value has keys is followed by their order. */
export type KeyOrder = readonly (readonly [key: string, value?: KeyOrder])[];
