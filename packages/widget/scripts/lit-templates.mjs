// The part of Lit that templates need. It takes the place of `lit` in the files that load later: the first file has Lit, and
// renders their templates. A second copy of Lit would need a second Trusted Types policy.

/** Creates what Lit's own tags create. Templates of several copies of Lit work together by design. */
const tag =
  (type) =>
  (strings, ...values) => ({ _$litType$: type, strings, values });

export const html = tag(1);
export const svg = tag(2);
export const nothing = Symbol.for("lit-nothing");
