import { describe, expect, it } from 'vitest';
import { nearMark, stretchesOf, withoutMarks } from './marks.ts';

describe('the words of a field', () => {
  it('are divided at their marks', () => {
    expect(
      stretchesOf('由<Redact>王某</Redact>和<Redact audience="board">李某</Redact>办'),
    ).toEqual([
      { text: '由' },
      { text: '王某', redact: { audience: undefined } },
      { text: '和' },
      { text: '李某', redact: { audience: 'board' } },
      { text: '办' },
    ]);
  });

  it('are one stretch without marks, also where they hold other brackets', () => {
    expect(stretchesOf('《条例》第3条<5件')).toEqual([{ text: '《条例》第3条<5件' }]);
    expect(stretchesOf('')).toEqual([{ text: '' }]);
  });

  it('are whole again without the marks', () => {
    expect(withoutMarks("由<Redact audience='board'>王某</Redact>办")).toBe('由王某办');
  });
});

describe('what is nearly a mark', () => {
  it.each([
    '＜Redact＞王某＜/Redact＞',
    '《Redact》王某《/Redact》',
    '〈Redact〉王某〈/Redact〉',
    '‹Redact›王某‹/Redact›',
    '﹤Redact﹥王某',
    '<redact>王某</redact>',
    '<REDACT>王某</REDACT>',
    '<Redcat>王某</Redcat>',
    '<Redect>王某',
    '<Redacted>王某</Redacted>',
    '<Redact>王某',
    '王某</Redact>',
    '<Redact/>王某<Redact/>',
    '< Redact >王某< / Redact >',
    '<Ｒｅｄａｃｔ>王某</Ｒｅｄａｃｔ>',
    '<Re\u200bdact>王某</Redact>',
    String.raw`\<Redact\>王某\</Redact\>`,
    '&lt;Redact&gt;王某&lt;/Redact&gt;',
    '&#60;Redact&#62;王某',
    '&#x3C;Redact>王某',
    '`<Redact>`王某',
    '【Redact】王某【/Redact】',
    '[Redact]王某[/Redact]',
    '（Redact）王某（/Redact）',
    '{Redact}王某{/Redact}',
    'Redact>王某</',
    '<Redact audience=staff>王某</Redact>',
    '<Redact for="staff">王某</Redact>',
  ])('is found in %s', (text) => {
    expect(nearMark(text)).toBeDefined();
  });

  it.each([
    '《中国共产党纪律处分条例》第3条',
    '（一）学习不够深入',
    '<5件，>3件',
    '王某 <wang@example.org>',
    'We did not redact names before publishing (see the register).',
    'Redacted versions were kept, and "redact" was not defined.',
    '<Reflection>通过学习</Reflection><Evidence>比如</Evidence><Finding>这说明</Finding>',
    '> 引用的文字',
    '[链接](/reviews/2021/)',
    'ＡＢＣ公司',
  ])('is not %s', (text) => {
    expect(nearMark(text)).toBeUndefined();
  });

  it('is told with its place and as it is written', () => {
    expect(nearMark('由＜Ｒedact＞王某办')).toEqual({ index: 1, text: '＜Ｒedact' });
  });
});
