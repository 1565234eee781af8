/** The folder of the index in the site. */
export const INDEX_FOLDER = 'pagefind';

/** The table of all records, below that folder: the one file of ours whose name stays from build to build. */
export const TABLE_FILE = 'records.pack';

/** Where the text of one record is, below the folder that the table names. */
export const cardFile = (ordinal: number): string => `cards/${ordinal}.pack`;

/** Where some of a dictionary's keys are, below the folder that the table names. */
export const dictionaryFile = (name: string, part: number): string => `${name}/${part}.pack`;
