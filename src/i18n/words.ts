import type { ChartWords } from './parts/charts.ts';
import type { CitationForm } from './parts/citation.ts';
import type { CommandWords } from './parts/commands.ts';
import type { ConfirmTerms, ConfirmWords } from './parts/confirm.ts';
import type { DataWords, Terms } from './parts/data.ts';
import type { ImportWords } from './parts/import.ts';
import type { Interface } from './parts/interface.ts';
import type { LedgerTerms, LedgerWords } from './parts/ledger.ts';
import type { LegendWords } from './parts/legend.ts';
import type { Messages } from './message-types.ts';
import type { OfficeWords } from './parts/office.ts';
import type { SearchWords } from './parts/search-words.ts';

export type * from './parts/charts.ts';
export type * from './parts/citation.ts';
export type * from './parts/commands.ts';
export type * from './parts/confirm.ts';
export type * from './parts/data.ts';
export type * from './parts/import.ts';
export type * from './parts/interface.ts';
export type * from './parts/ledger.ts';
export type * from './parts/legend.ts';
export type * from './parts/office.ts';
export type * from './parts/search-words.ts';

/** All words of a language. What a genre calls its things comes from its profile, and is given to the parts. */
export interface Words {
  interface: Interface;
  messages: Messages;
  charts: ChartWords;
  citation: CitationForm;
  commands: CommandWords;
  confirm: (terms: ConfirmTerms) => ConfirmWords;
  data: (terms: Terms) => DataWords;
  import: ImportWords;
  ledger: (terms: LedgerTerms) => LedgerWords;
  legend: LegendWords;
  office: OfficeWords;
  search: SearchWords;
}
