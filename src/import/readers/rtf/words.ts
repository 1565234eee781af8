import type { LeftOutKind } from '../../../model/left-out.ts';

/** Groups that hold no text of the document; those that `\*` marks are left out anyhow. */
export const LEFT_OUT = new Set(
  (
    'annotation atnauthor atndate atnid atnref author buptim colortbl comment company creatim doccomm filetbl ' +
    'ftncn ftnsep ftnsepc info keywords listpicture ' +
    'manager nonesttables nonshppict object operator pict printim private revtim rxe shprslt sn subject ' +
    'sv tc template themedata title txe xe'
  ).split(' '),
);

/** Headers and footers of pages: no text of the document. */
export const MARGINS = new Set(
  'footer footerf footerl footerr header headerf headerl headerr'.split(' '),
);

/** Groups that a reader may pass over, and that hold text all the same. */
export const KEPT = new Set(['shpinst', 'ud', 'shptxt', 'nesttableprops']);

/** Characters that have a word of their own. */
export const CHARACTERS = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** Words that end a paragraph, a line, a cell or a row. */
export const ENDS = new Set([
  'par',
  'line',
  'sect',
  'page',
  'column',
  'cell',
  'nestcell',
  'row',
  'nestrow',
  '\n',
  '\r',
]);

/** Those of them that end a cell or a section too: they do, however they are set. */
export const FIRM_ENDS = new Set(['sect', 'cell', 'nestcell', 'row', 'nestrow']);

/** Those of them that end a cell or a row. */
export const CELL_ENDS = new Set(['cell', 'nestcell', 'row', 'nestrow']);

/** Groups that hold what is no text, or text that stands elsewhere. */
export const COUNTED = new Map<string, LeftOutKind>([
  ['annotation', 'comment'],
  ['pict', 'picture'],
  ['object', 'object'],
  ['moMath', 'equation'],
  ['shptxt', 'text-box'],
]);

/** Groups with a second form of what stands beside them, and pictures of bullets and formulas. */
export const TWICE = new Set(['nonshppict', 'shprslt', 'listpicture', 'mmathPict']);

/** The kind of a form field that prints its text (`\fftype`). */
export const TEXT_FIELD = 0;

/** The character set of fonts whose letters are symbols (`\fcharset`). */
export const SYMBOL_CHARSET = 2;
