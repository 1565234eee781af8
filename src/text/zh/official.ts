/**
 * What stands above the title of an official document, and below its text, as GB/T 9704-2012 lays it out (7.2, 7.4):
 * copy number, urgency, the mark of the office that issues it, document number, signers; addressees of copies, printing.
 */
export const ABOVE: readonly RegExp[] = [
  /^\d{6}$/u,
  /^(?:特急|加急|特提|平急|急件)$/u,
  /^\S{2,40}文件$/u,
  /\S{1,12}[〔［[（(]\d{4}[〕］\])）]\s*第?\d{1,4}号/u,
  /^签发人[：:]/u,
];

/** What stands below the text: addressees of copies, printing. */
export const BELOW_TEXT: readonly RegExp[] = [/^抄\s*[送报][：:]/u, /印发$/u];

/** How the names of documents end. */
export const DOCUMENT_NAME = /(?:报告|材料|总结|说明|台账|清单)(?:[（(][^（()）]*[）)])?$/u;

/** What is printed in the head and the record of an official document (7.2.4, 7.2.6, 7.4), whatever the language of the site. */
export const OFFICIAL_WORDS = {
  suffix: '文件',
  signers: '签发人：',
  copies: '抄送：',
  printed: '印发',
};

/** Stands once beside the names of several offices (7.2.4). */
export const SUFFIX = /文件$/u;
