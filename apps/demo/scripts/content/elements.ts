/** The symbols of the elements, in the order of their atomic numbers from 1. */
const symbols =
  "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U".split(
    " ",
  );

/** Gives the atomic number of an element; undefined if the symbol is not one of the first 92 elements. */
export function atomicNumber(symbol: string): number | undefined {
  const index = symbols.indexOf(symbol);
  return index === -1 ? undefined : index + 1;
}

/**
 * The periodic table as rows of 18 cells. Undefined is an empty cell.
 *
 * The lanthanides and the actinides up to uranium follow in rows of their own. Francium and radium are omitted.
 */
export const periodicRows: readonly (readonly (string | undefined)[])[] = [
  row(1, 1, 16, 2, 2),
  row(3, 4, 10, 5, 10),
  row(11, 12, 10, 13, 18),
  row(19, 36, 0, 0, -1),
  row(37, 54, 0, 0, -1),
  row(55, 56, 1, 72, 86),
  [...gap(2), ...between(57, 71), ...gap(1)],
  [...gap(2), ...between(89, 92), ...gap(12)],
];

function row(start: number, end: number, empty: number, next: number, last: number) {
  return [...between(start, end), ...gap(empty), ...between(next, last)];
}

function gap(length: number): undefined[] {
  return Array.from({ length }, () => undefined);
}

function between(start: number, end: number): (string | undefined)[] {
  return symbols.slice(start - 1, end);
}
