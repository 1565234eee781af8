/** An address without its percent-encoding; as it stands, where that is not correct. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
