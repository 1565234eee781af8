import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { actualsIn, targetsIn } from './figures.ts';

const profile = await loadProfile('self-review');

const line = ({ metric, op, value, unit }: ReturnType<typeof actualsIn>[number]) =>
  `${metric} ${op}${value}${unit}`;
const targets = (text: string) => targetsIn(text, profile).map(line);
const actuals = (text: string) => actualsIn(text, profile).map(line);

describe('a promise', () => {
  it.each([
    ['2024年完成5个公园改造，投入180万元。', ['完成公园改造 =5个']],
    ['安排资金30万元用于设备更新，新增公厕3座。', ['新增公厕 =3座']],
    ['列支培训经费12万元，举办培训班4期。', ['举办培训班 =4期']],
    ['计划投资560万元，建设停车泊位300个。', ['建设停车泊位 =300个']],
    ['投入资金50万元确保设备到位。', []],
    ['拿出50万元专项资金奖励先进集体，每村补助5万元。', []],
    ['落实资金180万元（其中区级财政120万元）。', []],
    ['拟于2024年投入约50万元，更新电脑20台。', ['更新电脑 =20台']],
    ['投入3000余万元，惠及居民2万户。', ['惠及居民 =2万户']],
    ['为困难职工发放慰问金30万元。', []],
  ])('is none to spend money: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    ['清收不良贷款300万元。', ['清收不良贷款 =300万元']],
    ['全年完成税收1.2亿元，节约资金23万元。', ['完成税收 =1.2亿元', '节约资金 =23万元']],
    ['招商引资到位资金达到2亿元。', ['招商引资到位资金 >=2亿元']],
    ['每年安排教育培训经费不少于20万元。', ['安排教育培训经费 >=20万元']],
  ])('may be to bring money in, or to spend no less than so much: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    ['预算控制在15万元以内。', ['预算 <=15万元']],
    ['全年“三公”经费不突破15万元。', ['“三公”经费 <=15万元']],
    ['单个项目资金不得突破50万元。', ['单个项目资金 <=50万元']],
    ['会议费压减到8万元以下。', ['会议费 <=8万元']],
    ['会议费支出不超过上年的80%。', ['会议费支出 <=80%']],
    [
      '公务用车运行费较上年压减5%，控制在12万元以内。',
      ['公务用车运行费较上年压减 =5%', '公务用车运行费 <=12万元'],
    ],
    ['差错率不高于1‰，公文退回率不得超过2%。', ['差错率 <=1‰', '公文退回率 <=2%']],
    ['库存上限为500件。', ['库存上限 <=500件']],
    ['参会人数不得多于30人。', ['参会人数 <=30人']],
  ])('of a limit is at most: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    ['出勤率控制在90%以上。', ['出勤率 >=90%']],
    ['参会人员控制在30人左右。', ['参会人员 ~30人']],
    ['力争走访企业60家，确保满意率达到90%以上。', ['走访企业 =60家', '满意率 >=90%']],
    ['培训经费不少于工资总额的1.5%。', ['培训经费 >=1.5%']],
    ['确保95%以上的诉求按期办结。', ['诉求按期办结 >=95%']],
    ['每月开展检查2次，每年不少于24次。', ['开展检查 =2次', '开展检查 >=24次']],
  ])('is bounded by the nearest word: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    ['亮灯率从93%提高到97%以上。', ['亮灯率 >=97%']],
    ['投诉量由上年的41件减少到20件以下。', ['投诉量 <=20件']],
    ['投诉量由41件降为19件。', ['投诉量 <=19件']],
    ['办理时限由15个工作日压缩到7个工作日。', ['办理时限 <=7个工作日']],
    ['力争年底前将积案由23件减至5件以内。', ['积案 <=5件']],
    ['把办结时限从法定20个工作日压缩到5个工作日以内。', ['办结时限 <=5个工作日']],
    ['将12项审批事项压缩为8项。', ['审批事项 <=8项']],
    ['将巡查频次从每周1次提高到每周3次。', ['巡查频次 >=3次']],
  ])(
    'from one figure to another is the second, in the direction of its verb: %s',
    (text, expected) => {
      expect(targets(text)).toEqual(expected);
    },
  );

  it.each([
    ['对单笔5000元以上的支出一律实行比选。', []],
    ['1万元以上一律比选。', []],
    ['超过30天的未办结事项挂牌督办。', []],
    ['10人以上的单位全部建立台账。', []],
    ['对得分低于80分的单位进行约谈，约谈不少于3次。', ['约谈 >=3次']],
    ['对投诉2次以上的事项由班子成员包案，重复投诉率降到10%以下。', ['重复投诉率 <=10%']],
    ['低于70分不发放。', []],
    ['引进500万元以上项目3个。', ['引进500万元以上项目 =3个']],
    ['考核得分低于60分的，取消评优资格。', []],
    ['累计3次不到会的，通报批评。', []],
    ['缺勤3次以上者取消资格。', []],
    ['违反规定1次扣5分，累计扣满12分的调离岗位。', []],
    ['罚款200元的，由科室承担。', []],
  ])('is none of what only says which things are meant: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    ['完成剩余5条路段。', ['完成剩余路段 =5条']],
    ['推进尚未完成的8个项目。', ['推进尚未完成项目 =8个']],
    ['仍有2条路段没有迁改，年内完成。', []],
    ['举办5期以上培训班，开展3次以上的走访活动。', ['举办培训班 >=5期', '开展走访活动 >=3次']],
  ])('counts what is to be done, not what is missing: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it('is none where several figures are told of several things at once', () => {
    expect(targets('接待批次、人数、费用分别下降10%、15%、20%。')).toEqual([]);
  });

  it('keeps words whole that begin or end like grammar', () => {
    expect(
      targets(
        '对接企业12家，约谈干部20人次，应急演练4次，共建项目3个，印发会议纪要12期，查处违规行为5起。',
      ),
    ).toEqual([
      '对接企业 =12家',
      '约谈干部 =20人次',
      '应急演练 =4次',
      '共建项目 =3个',
      '印发会议纪要 =12期',
      '查处违规行为 =5起',
    ]);
  });
});

describe('a report', () => {
  it.each([
    ['诉求重复投诉率降至11.8%，没有达到10%以下的目标，继续整改。', ['诉求重复投诉率 =11.8%']],
    ['回访满意率未达到90%。', []],
    ['整改完成率83.3%，未能达到100%。', ['整改完成率 =83.3%']],
    ['群众满意度仍为81%，没有提升到90%。', ['群众满意度 =81%']],
    ['走访企业不到60家，实际走访52家。', ['走访 =52家']],
    ['知晓率不足70%，集中学习没有达到每月2次。', []],
    ['培训没有达到规定的12次。', []],
    ['仅开展培训2期，未完成4期的任务。', ['开展培训 =2期']],
    ['全年召开座谈会4次，未召开专题会议1次。', ['召开座谈会 =4次']],
  ])('of a miss tells no figure that was reached: %s', (text, expected) => {
    expect(actuals(text)).toEqual(expected);
  });

  it.each([
    ['完成人民路等4条路段，还有1条路段因计划调整顺延。', ['完成人民路等路段 =4条']],
    ['已整改5项，剩余2项正在推进。', ['整改 =5项']],
    ['办结38件，还有3件未办结，距目标尚差5件。', ['办结 =38件']],
    ['12处隐患整改完成9处，剩余3处预计3月底前完成。', ['隐患整改完成 =9处']],
    ['建成18座，在建2座，未开工1座。', ['建成 =18座']],
    ['除2户长期外出外，其余38户全部签约。', []],
    ['26个村达标，2个村不达标。', ['村达标 =26个']],
    ['目前仍有1260盏灯具未更换。', []],
    ['尚有17户未搬迁，还缺3名技术人员。', []],
    ['新增泊位210个，缺口90个。', ['新增泊位 =210个']],
    ['发现问题12个，整改完成10个，2个正在整改。', ['发现问题 =12个', '整改完成 =10个']],
    ['归还欠款12万元，补齐人员缺口3名。', ['归还欠款 =12万元', '补齐人员缺口 =3名']],
  ])('does not count what is left: %s', (text, expected) => {
    expect(actuals(text)).toEqual(expected);
  });

  it.each([
    ['计划更换灯具1200盏，实际更换1260盏。', ['更换 =1260盏']],
    ['应检设备40台，实检38台。', ['实检 =38台']],
    ['走访企业66家（目标60家）。', ['走访企业 =66家']],
    ['讲党课5次，比要求的4次多1次。', ['讲党课 =5次']],
    ['重复投诉率11.8%，高于10%的控制目标。', ['重复投诉率 =11.8%']],
    ['走访企业66家，超目标6家。', ['走访企业 =66家']],
    ['满意率88.6%，低于目标1.4个百分点。', ['满意率 =88.6%']],
    ['三公经费支出11.3万元，低于预算3.7万元。', ['三公经费支出 =11.3万元']],
    ['下一步，力争重复投诉率降到10%以下。', []],
  ])('does not count what was planned: %s', (text, expected) => {
    expect(actuals(text)).toEqual(expected);
  });

  it.each([
    ['投诉由上年41件降为19件。', ['投诉 =19件']],
    ['平均修复时间从31小时缩短到19小时。', ['修复时间 =19小时']],
    ['满意率从81%提高到88.6%。', ['满意率 =88.6%']],
    ['平均等候时间降到28分钟以内，亮灯率达到97%以上。', ['等候时间 <=28分钟', '亮灯率 >=97%']],
    ['平均到场38分钟，人均到一线64天。', ['到场 =38分钟', '到一线 =64天']],
    ['会议费支出6.8万元，比上年下降15%。', ['会议费支出 =6.8万元', '会议费支出比上年下降 =15%']],
    ['故障率未超过3%。', ['故障率 <=3%']],
    ['实际投入176.3万元。', ['投入 =176.3万元']],
  ])('gives what was reached: %s', (text, expected) => {
    expect(actuals(text)).toEqual(expected);
  });

  it.each([
    ['累计检查单笔5000元以上的支出37笔。', ['检查单笔5000元以上的支出 =37笔']],
    ['清理超过30天的未办结事项12件。', ['清理超过30天的未办结事项 =12件']],
    ['排查10人以上的单位42家。', ['排查10人以上的单位 =42家']],
  ])('keeps in its name which things were counted: %s', (text, expected) => {
    expect(actuals(text)).toEqual(expected);
  });
});

describe('in any sentence', () => {
  const subject = fc.constantFrom(
    '满意率',
    '走访企业',
    '重复投诉',
    '会议费',
    '“三公”经费',
    '办结积案',
    '路段',
  );
  const link = fc
    .array(
      fc.constantFrom(
        ...'不 没 未 仍 还 尚 已 已经 没有 只 仅 再 达到 超过 突破 控制在 降至 提高到 投入 剩余 不足 由 从 到 的 为'.split(
          ' ',
        ),
      ),
      { maxLength: 4 },
    )
    .map((words) => words.join(''));
  const figure = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('%', '件', '家', '万元', '天', '次'))
    .map(([value, unit]) => `${value}${unit}`);
  const tail = fc.constantFrom('', '以上', '以内', '左右', '的目标', '没有完成', '以上的事项');
  const clause = fc.tuple(subject, link, figure, tail).map((parts) => parts.join(''));
  const text = fc.array(clause, { minLength: 1, maxLength: 4 }).map((all) => `${all.join('，')}。`);

  it('no figure is named by a word that only denies, limits or goes on', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        for (const { metric } of [
          ...targetsIn(sentence, profile),
          ...actualsIn(sentence, profile),
        ]) {
          expect(metric).not.toMatch(/(?:[不没未仍还尚已只仅]|没有|已经)$/u);
        }
      }),
    );
  });

  it('a figure stands in the words that it was read from', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        for (const { quote, value } of [
          ...targetsIn(sentence, profile),
          ...actualsIn(sentence, profile),
        ]) {
          expect(sentence).toContain(quote);
          expect(quote).toContain(String(value));
        }
      }),
    );
  });

  it('money that is spent is never promised, unless a bound is put on it', () => {
    const spending = fc.constantFrom(
      '投入',
      '安排资金',
      '列支',
      '落实经费',
      '拨付资金',
      '预算',
      '采购资金',
    );
    fc.assert(
      fc.property(spending, fc.integer({ min: 1, max: 99_999 }), (verb, value) => {
        expect(targets(`${verb}${value}万元，建设泊位30个。`)).toEqual(['建设泊位 =30个']);
      }),
    );
  });

  it('what was not reached is never reported as reached', () => {
    const not = fc.constantFrom('没有', '未', '未能', '尚未', '没');
    const reach = fc.constantFrom('达到', '完成', '超过', '实现', '提高到', '降至');
    fc.assert(
      fc.property(not, reach, fc.integer({ min: 1, max: 99 }), (no, verb, value) => {
        fc.pre(!/(?:未|没|没有)超过/u.test(no + verb));
        expect(actuals(`满意率${no}${verb}${value}%。`)).toEqual([]);
      }),
    );
  });
});
