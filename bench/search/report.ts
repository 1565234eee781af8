import type { Locale } from '../../src/model/site.ts';
import type { Distribution } from '../statistics.ts';
import { tableLines } from '../table.ts';
import { wordsOf } from '../words/languages.ts';
import type { EngineFigures, OwnFigures, SearchFigures } from './figures.ts';

/** The figures of search as tables. */
export function searchTables(figures: readonly SearchFigures[], locale: Locale): string[] {
  if (figures.length === 0) return [];
  const { head, ownHead, legend } = wordsOf(locale).search;
  return [
    ...tableLines([
      head,
      ...figures.flatMap(({ ours, peers }) => [
        engineRow(ours, ours),
        ...peers.map((peer) => engineRow(peer, ours)),
      ]),
    ]),
    '',
    ...tableLines([ownHead, ...figures.map(({ ours }) => ownRow(ours))]),
    '',
    legend,
  ];
}

function engineRow(engine: EngineFigures, ours: EngineFigures): string[] {
  const { name, entries, exact, near, bytes, latency, blocked } = engine;
  const ratio = (of: (each: EngineFigures) => Distribution): string =>
    engine === ours ? '' : ` (${(of(engine).median / of(ours).median).toFixed(1)}×)`;
  return [
    name,
    String(entries),
    ...[exact.recall, exact.precision, exact.titleFirst].map(share),
    String(exact.empty),
    ...[near.wrong, near.missing, near.pinyin, near.initials].map((each) => share(each.recallAt5)),
    spreadOf(bytes.first, kilobytes) + ratio((each) => each.bytes.first),
    spreadOf(bytes.later, kilobytes),
    spreadOf(latency, whole) + ratio((each) => each.latency),
    whole(blocked),
  ];
}

function ownRow({
  entries,
  disk,
  cpuPerEntry,
  nearLatency,
  pageDiffers,
  name,
}: OwnFigures): string[] {
  return [
    name,
    String(entries),
    whole(disk.index),
    whole(disk.all),
    (cpuPerEntry * 1000).toFixed(2),
    spreadOf(nearLatency, whole),
    String(pageDiffers.length),
  ];
}

function spreadOf({ median, p95, max }: Distribution, text: (value: number) => string): string {
  return [median, p95, max].map(text).join(' / ');
}

/** Cut, not rounded: 1.000 is said of nothing less. */
const share = (value: number): string => (Math.floor(value * 1000) / 1000).toFixed(3);
const whole = (value: number): string => value.toFixed(0);
/** Of a thousand bytes, as networks count. */
const kilobytes = (value: number): string => (value / 1000).toFixed(0);
