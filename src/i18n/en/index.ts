import type { SameDetails } from '../message-types.ts';
import type { Words } from '../words.ts';
import { charts } from './charts.ts';
import { citation } from './citation.ts';
import { commands } from './commands.ts';
import { confirm } from './confirm.ts';
import { data } from './data.ts';
import { importing } from './import.ts';
import { interfaceWords } from './interface.ts';
import { ledger } from './ledger.ts';
import { legend } from './legend.ts';
import { messages } from './messages.ts';
import { office } from './office.ts';
import { search } from './search.ts';

/** All words in English. */
export const en: Words = {
  charts,
  citation,
  commands,
  confirm,
  data,
  import: importing,
  interface: interfaceWords,
  ledger,
  legend,
  messages: messages satisfies SameDetails<typeof messages>,
  office,
  search,
};
