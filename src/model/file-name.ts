/** Names of devices, with or without an extension, and what ends in a dot or blank: Windows holds no such file. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:[. ]|$)/iu;
const LOST_END = /[. ]$/u;
/** Bytes in UTF-8 that Linux allows a name. */
const LONGEST = 255;

/** Whether every system can hold a file or folder of this name. */
export function isPortableName(name: string): boolean {
  return (
    !DEVICE.test(name) && !LOST_END.test(name) && new TextEncoder().encode(name).length <= LONGEST
  );
}

/** A name as systems that do not tell capitals and ways of writing an accent apart know it. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
