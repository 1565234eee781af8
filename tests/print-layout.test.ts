import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { hasPoppler } from './support/pdf-layout.ts';
import {
  beginsWithKept,
  brokenLines,
  measureFolio,
  measurePage,
  STANDARD,
  textArea,
} from './support/pdf-official.ts';
import { BROWSERS, type PrintedReport, usePrintedReports } from './support/printed-reports.ts';

/** In mm. */
const TOLERANCE = 0.3;

const poppler = await hasPoppler();
const printedWith = usePrintedReports(poppler);

/** Whether two places are the same as far as an office can measure. */
const near = (measured: number, wanted: number): boolean =>
  Math.abs(measured - wanted) <= TOLERANCE;

/** Everything that a check finds in reports, with the names of the reports. */
function found<T>(reports: readonly PrintedReport[], check: (report: PrintedReport) => T[]) {
  expect(reports.length).toBeGreaterThan(3);
  return reports.flatMap((report) => check(report).map((what) => [report.id, what]));
}

describe.skipIf(!poppler)('printed reports (needs pdftotext: install poppler-utils)', () => {
  describe.each(BROWSERS)('with $name', (browser) => {
    const printed = () => printedWith(browser);
    const whereInstalled = it.skipIf(!browser.installed);

    whereInstalled('fill the text area of the standard and do not leave it', () => {
      const wrong = found(printed(), ({ pages, ink }) =>
        pages.flatMap((page, index) => {
          const measured = measurePage(page, ink[index]);
          const { left, right, top, bottom } = textArea(page);
          const isLast = index === pages.length - 1;
          const fits =
            near(measured.left, left) &&
            // The few lines of a last page need not reach the right edge.
            (near(measured.right, right) || (isLast && measured.right < right)) &&
            near(measured.top, top) &&
            near(measured.bottom, bottom);
          return fits ? [] : [measured];
        }),
      );
      expect(wrong).toEqual([]);
    });

    whereInstalled('have 22 lines on every full page, all on one grid', () => {
      const wrong = found(printed(), ({ pages, ink }) =>
        pages.flatMap((page, index) => {
          const measured = measurePage(page, ink[index]);
          const next = pages[index + 1];
          // A heading stays with its text, and the signature with the last lines.
          const full = next !== undefined && !beginsWithKept(next);
          const fits = full
            ? measured.rows === STANDARD.rows
            : measured.rows <= STANDARD.rows && measured.rows > 0;
          return fits && measured.offGrid < TOLERANCE ? [] : [measured];
        }),
      );
      expect(wrong).toEqual([]);
    });

    whereInstalled('have 28 characters on every line that no rule shortens', () => {
      const broken = printed().flatMap(({ pages }) => brokenLines(pages));
      expect(broken.filter(({ verdict }) => verdict === 'short' || verdict === 'long')).toEqual([]);
      expect(broken.filter(({ verdict }) => verdict === 'full').length).toBeGreaterThan(100);
    });

    whereInstalled('break no line where a rule forbids it', () => {
      const broken = printed().flatMap(({ pages }) => brokenLines(pages));
      expect(broken.filter(({ violation }) => violation !== undefined)).toEqual([]);
    });

    whereInstalled('have the page number below the text area, at its outer side', () => {
      const wrong = found(printed(), ({ pages, ink }) =>
        pages.flatMap((page, index) => {
          const measured = measureFolio(page, ink[index]);
          const fits =
            measured &&
            near(measured.gap, STANDARD.folioGap) &&
            near(measured.inset, STANDARD.folioSize);
          return fits ? [] : [measured ?? page.number];
        }),
      );
      expect(wrong).toEqual([]);
    });

    whereInstalled(
      'say what is exported as text, with nothing but red head and record around it',
      () => {
        for (const { pages, text, official } of printed()) {
          const shown = withoutWhiteSpace(
            pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(''),
          );
          const wanted = withoutWhiteSpace(text);
          if (official) expect(shown).toContain(wanted);
          else expect(shown).toBe(wanted);
        }
      },
    );
  });

  it.skipIf(BROWSERS.some(({ installed }) => !installed))(
    'have the same lines on the same pages with each browser (needs /usr/bin/chromium: install chromium)',
    () => {
      const [one, other] = BROWSERS.map((browser) =>
        printedWith(browser).map(({ pages }) =>
          pages.map(({ lines }) => lines.map(({ text }) => text)),
        ),
      );
      expect(one?.length).toBeGreaterThan(3);
      expect(one).toEqual(other);
    },
  );
});
