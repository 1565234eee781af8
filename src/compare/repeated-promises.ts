import type { Graph } from '../model/graph.ts';
import { compareText } from '../model/order.ts';
import { pairedOff } from '../text/likeness/paired-off.ts';
import { similarity } from '../text/likeness/names.ts';
import { type DatedPromise, promisesByYear } from './promises.ts';
import { SAME_NAME } from '../text/likeness/thresholds.ts';

/** A figure that was promised in more than one year. */
export interface RepeatedPromise {
  /** Its latest name; earlier years may have called it otherwise. */
  metric: string;
  unit: string;
  /** In order of time. Several of one year, as one for each office, stand beside each other. */
  promises: DatedPromise[];
}

/**
 * The figures promised in more than one year, those of most years first. What bears one name in one year is
 * one figure; year by year each continues the figure of earlier years whose latest name is most like its own,
 * where they are alike enough, have the same unit and are bounded the same way. Two names of one year are two
 * figures.
 */
export function repeatedPromises(graph: Graph): RepeatedPromise[] {
  let series: RepeatedPromise[] = [];
  for (const { year, promises = [] } of promisesByYear(graph)) {
    const named = byName(promises.map((promise) => ({ ...promise, year })));
    const continued = continuations(series, named);
    const begun = new Set(named).difference(new Set(continued.values()));
    series = [...series.map((earlier) => joined(earlier, continued.get(earlier))), ...begun];
  }
  return series.filter((figure) => yearsIn(figure) > 1).sort((a, b) => yearsIn(b) - yearsIn(a));
}

const yearsIn = ({ promises }: RepeatedPromise): number =>
  new Set(promises.map(({ year }) => year)).size;

function joined(earlier: RepeatedPromise, later: RepeatedPromise | undefined): RepeatedPromise {
  return later ? { ...later, promises: [...earlier.promises, ...later.promises] } : earlier;
}

/** The promises of one year by name, unit and bound. */
function byName(promises: readonly DatedPromise[]): RepeatedPromise[] {
  const groups = Map.groupBy(promises, ({ target: { data } }) =>
    JSON.stringify([data.metric, data.unit, data.op === '<=']),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { metric, unit } = first.target.data;
    return { metric, unit, promises: group };
  });
}

/** Which of a year continues which figure, the most alike first; each continues one and is continued once. */
function continuations(
  series: readonly RepeatedPromise[],
  named: readonly RepeatedPromise[],
): Map<RepeatedPromise, RepeatedPromise> {
  const pairs = series
    .flatMap((earlier) =>
      named
        .filter((later) => later.unit === earlier.unit && isLimit(later) === isLimit(earlier))
        .map((later) => ({ earlier, later, alike: similarity(earlier.metric, later.metric) })),
    )
    .filter(({ alike }) => alike >= SAME_NAME)
    .sort(
      (a, b) =>
        b.alike - a.alike ||
        compareText(a.later.metric, b.later.metric) ||
        compareText(a.earlier.metric, b.earlier.metric),
    );
  return pairedOff(pairs.map(({ earlier, later }) => [earlier, later]));
}

const isLimit = ({ promises }: RepeatedPromise): boolean => promises[0]?.target.data.op === '<=';
