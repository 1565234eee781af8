/** Why a name cannot be that of a file on every system; each is the id of a message. */
export type NameTrouble = 'name-reserved' | 'name-ending' | 'name-character' | 'name-too-long';

/** What Windows takes for a device, whatever extension follows (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu;
/** What Windows keeps for paths and patterns, and what nobody sees. */
const UNHOLDABLE = /[<>:"|?*\\/\p{Cc}]/u;
/** Windows drops them, so that another name is meant. */
const DROPPED = /[. ]$/u;
/** Systems hold 255 bytes; the longest ending that the program puts behind an id is `.ledger.pdf`. */
const LONGEST_NAME = 255 - '.ledger.pdf'.length;

/** What keeps a name, one step of a path, from being that of a file on every system; undefined when nothing does. */
export function nameTrouble(name: string): NameTrouble | undefined {
  if (UNHOLDABLE.test(name)) return 'name-character';
  if (DROPPED.test(name)) return 'name-ending';
  if (DEVICE.test(name)) return 'name-reserved';
  return new TextEncoder().encode(name).length > LONGEST_NAME ? 'name-too-long' : undefined;
}

/** A name as Windows and macOS compare it: without case, and however its characters are composed. */
export function caseless(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
