/** Multiplies a number by a scale, without the dust of binary fractions: 1.1 by a billion is 1100000000. */
export function scaled(number: number, scale: number): number {
  return Number((number * scale).toPrecision(15));
}
