import { mineralById } from "../vocabulary/minerals.ts";
import { nameOf } from "../vocabulary/name-of.ts";
import { placeById } from "../vocabulary/places.ts";

/** A country of ISO 3166-1, and one of its parts by ISO 3166-2. */
const country = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/;

/** Whether an id has the shape of a country, a bloc or a region. Whether there is one is another matter. */
export function looksLikePlace(id: string): boolean {
  return country.test(id) || id.startsWith("bloc-") || id.startsWith("region-");
}

/** Whether the vocabulary, or ISO 3166, has a place. Parts of a country are taken on trust. */
export function isKnownPlace(id: string): boolean {
  if (placeById(id) !== undefined) return true;
  const code = country.exec(id)?.[1];
  return code !== undefined && (placeById(code) !== undefined || nameOf(code, "en") !== undefined);
}

export function isKnownMineral(id: string): boolean {
  return mineralById(id) !== undefined;
}
