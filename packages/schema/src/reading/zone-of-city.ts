/** Finds the time zone that is named after a city: `Europe/Brussels`, `America/New_York` for `New York`. */
export function zoneOfCity(city: string): string | undefined {
  const name = `/${city.trim().replaceAll(" ", "_").toLowerCase()}`;
  const zones = Intl.supportedValuesOf("timeZone").filter((id) => id.toLowerCase().endsWith(name));
  return zones.length === 1 ? zones[0] : undefined;
}
