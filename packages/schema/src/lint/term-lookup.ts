import { mineralById } from "../vocabulary/minerals.ts";
import { nameOf } from "../vocabulary/name-of.ts";
import { placeById } from "../vocabulary/places.ts";

/** A country code of ISO 3166-1 or a subdivision code of ISO 3166-2. */
const country = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/;

/** Tests whether an id has the form of a country, bloc or region. The place need not exist. */
export function looksLikePlace(id: string): boolean {
  return country.test(id) || id.startsWith("bloc-") || id.startsWith("region-");
}

/** Tests whether the vocabulary or ISO 3166-1 has a place. Subdivisions of a known country are always accepted. */
export function isKnownPlace(id: string): boolean {
  if (placeById(id) !== undefined) return true;
  const code = country.exec(id)?.[1];
  return code !== undefined && (placeById(code) !== undefined || nameOf(code, "en") !== undefined);
}

/** Tests whether the vocabulary has a mineral. */
export function isKnownMineral(id: string): boolean {
  return mineralById(id) !== undefined;
}
