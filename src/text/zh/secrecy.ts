/** The degrees of secrecy (密级, GB/T 9704-2012, 7.2.2). */
export const DEGREES = ['绝密', '机密', '秘密'];

/** What offices and enterprises mark alike, with a star and a term: their own secrets, and what is for themselves. */
export const LEVELS = [...DEGREES, '核心商密', '普通商密', '商业秘密', '工作秘密', '内部'];

/** What is printed on a document that is not for everybody, without a degree of secrecy. */
export const RESTRICTIONS = [
  ...[
    '内部资料',
    '内部文件',
    '内部材料',
    '内部使用',
    '内部掌握',
    '内部参考',
    '内部参阅',
    '内部公开',
    '内部事项',
  ],
  ...['仅供内部使用', '仅供内部参考', '仅供内部参阅', '仅供内部传阅', '仅限内部使用', '限内部使用'],
  ...['此件不予公开', '此件不公开', '此件不宜公开', '此件暂不公开', '此件依申请公开', '此件非公开'],
  ...['不予公开', '不宜公开', '暂不公开', '不公开', '非公开', '依申请公开'],
  ...['注意保存', '注意保密', '妥善保管', '涉密文件', '涉密资料', '涉密'],
  ...[
    '严禁外传',
    '请勿外传',
    '不得外传',
    '禁止外传',
    '严禁扩散',
    '请勿扩散',
    '不得扩散',
    '禁止扩散',
  ],
  ...[
    '阅后收回',
    '会后收回',
    '传阅后收回',
    '用后收回',
    '阅后销毁',
    '会后销毁',
    '阅后退回',
    '会后退回',
  ],
  ...['严禁复制', '不得复制', '严禁翻印', '不得翻印', '请勿翻印', '未经批准不得翻印'],
];

/** The names of the field in which a document says for whom it is (公开属性, 国办发〔2016〕80号 and older forms). */
export const FIELDS = [
  '密级和保密期限',
  '密级',
  '保密等级',
  '保密级别',
  '公开属性',
  '公开方式',
  '公开类别',
  '公开选项',
];

/** What the field says only there. */
export const VALUES = ['涉密', '受控'];

/** How long something is secret, behind the star. */
export const TERM = String.raw`(?:[\d〇零一二三四五六七八九十百]+\s*(?:年|个?\s*月|天|日)|长\s*期|永\s*久|[^\s\p{P}\p{S}]{1,4}前)`;

/** What may stand beside a mark in its line: signs, number of copy and page, urgency (7.2.1, 7.2.3). */
export const FILLING =
  /^(?:[\s\p{P}\p{S}\d]|份号|编号|文号|第|页|共|特急|加急|平急|急件|件|No)*$/iu;

/** A character that every mark has, traditional ones included: most lines have none of them. */
export const HINT = /[密祕内內公保外散收回退销銷复複復翻]/;

/** What may stand before such a name. */
export const FIELD_OPENING = String.raw`(?:信\s*息\s*)?`;

/** What a field of secrecy says where there is none. */
export const OPEN = /^\s*(?:主动公开|公开|非密|无)\s*$/u;
