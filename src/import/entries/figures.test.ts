import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { actualsIn, targetsIn } from './figures.ts';
import { totalsIn } from '../outline/totals.ts';

const profile = await loadProfile('self-review');

const targets = (text: string) =>
  targetsIn(text, profile).map(({ metric, op, value, unit, period = '' }) =>
    [metric, op, value, unit, period].join('|'),
  );

describe('a target', () => {
  it('is what stands before a figure, bounded by the words around it', () => {
    expect(targets('全年开展调研不少于20次，协调解决难题10项以上。')).toEqual([
      '开展调研|>=|20|次|全年',
      '协调解决难题|>=|10|项|全年',
    ]);
  });

  it('is bounded by a word away from its figure, and by signs', () => {
    expect(targets('每季度至少盘点1次，可用率≥99%，差错率<2%。')).toEqual([
      '盘点|>=|1|次|每季度',
      '可用率|>=|99|%|每季度',
      '差错率|<=|2|%|每季度',
    ]);
  });

  it('keeps a period to itself that stands beside the figure', () => {
    expect(targets('夏季清运每天1次，垃圾池改建3处。')).toEqual([
      '夏季清运|=|1|次|每天',
      '垃圾池改建|=|3|处|',
    ]);
  });

  it('includes a quote in what is counted', () => {
    expect(targets('开展“主题党日”12次。')).toEqual(['开展“主题党日”|=|12|次|']);
  });

  it('may be a time where a bound is put on it', () => {
    expect(targets('办理时限压缩至5个工作日以内，每人每年学习不少于40小时。')).toEqual([
      '办理时限|<=|5|个工作日|',
      '学习|>=|40|小时|每人每年',
    ]);
  });

  it('names the thing that is counted after its figure too', () => {
    expect(targets('每年召开2次座谈会，全年培训骨干30名，建成样板村三十余个。')).toEqual([
      '召开座谈会|=|2|次|每年',
      '培训骨干|=|30|名|全年',
      '建成样板村|>=|30|个|全年',
    ]);
  });

  it('is named by the clause before where its own names nothing', () => {
    expect(targets('带头参加护林巡查，每月不少于3次。')).toEqual(['带头参加护林巡查|>=|3|次|每月']);
  });

  it('is none that was, that is only a condition, or that something goes out from', () => {
    expect(targets('在去年12次的基础上增加到15次培训，目前已建3处。')).toEqual(['培训|>=|15|次|']);
    expect(targets('对3次以上违规的约谈。')).toEqual([]);
    expect(targets('漏损率由20%降到9%以下。')).toEqual(['漏损率|<=|9|%|']);
  });

  it('keeps the characters of the document', () => {
    expect(targets('每季度教師進修不少於36學時。')).toEqual(['教師進修|>=|36|學時|每季度']);
  });

  it('is no time by which something is done, and nothing without a thing that is counted', () => {
    expect(targets('三十天内办结，10个工作日内答复。')).toEqual([]);
    expect(targets('共12次。')).toEqual([]);
  });

  it('does not reach back into the paragraph before', () => {
    expect(targets('清理沟渠\n更换阀门3处。')).toEqual(['更换阀门|=|3|处|']);
  });

  it('has a number of its own and the words that it was read from', () => {
    expect(targetsIn('公示账目12次、库房盘点4次。', profile)).toMatchObject([
      { id: 't1', quote: '公示账目12次' },
      { id: 't2', quote: '库房盘点4次' },
    ]);
  });
});

describe('a reported figure', () => {
  it('is read like a target, and may be zero', () => {
    expect(actualsIn('外出招商30余次，收到投诉0件。', profile)).toMatchObject([
      { metric: '外出招商', op: '>=', value: 30 },
      { metric: '收到投诉', op: '=', value: 0 },
    ]);
  });
});

describe('the totals of a report', () => {
  const totals = (text: string) => {
    const found = totalsIn(text, profile);
    return found && { ...found, quote: undefined };
  };

  it('are each taken from beside its own word', () => {
    expect(totals('围绕4个方面查出问题9个，已完成整改7个，正在整改2个。')).toEqual({
      aspects: 4,
      problems: 9,
      done: 7,
      open: 2,
    });
    expect(totals('共梳理出4大类16个方面22个问题。')).toEqual({ aspects: 16, problems: 22 });
    expect(totals('在作风方面3个问题。')).toEqual({ problems: 3 });
  });

  it('may state a share', () => {
    expect(totals('查出问题13个，已完成整改12个，整改完成率92.3%。')).toMatchObject({ rate: 92.3 });
    expect(totals('查出问题9个，整改率达到百分之百。')).toMatchObject({ rate: 100 });
  });

  it('count all problems as done where the report says so', () => {
    expect(totals('共查摆问题26条，现已全部整改完毕。')).toEqual({ problems: 26, done: 26 });
  });

  it('are nothing without a number of problems or aspects', () => {
    expect(totals('全年巡线260次，完成12公里。')).toBeUndefined();
  });
});
