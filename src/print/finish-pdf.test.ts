import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf, pageCount } from './finish-pdf.ts';
import { digestOf, stampedKey } from './stamp.ts';

const key = digestOf('key');
const properties = { title: '2024年度报告（稿）', author: '管委会', locale: 'zh-CN' } as const;

/** A PDF like a browser's: with its name and the time, and with tags that are named by running numbers. */
async function browserPdf({ at = 2024, firstTag = 140, outline = true } = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([595, 842]);
  pdf.setCreator('Chromium');
  pdf.setCreationDate(new Date(Date.UTC(at, 1, 1)));
  const tag = (number: number): PDFString => PDFString.of(`node${String(number).padStart(8, '0')}`);
  const cell = pdf.context.register(pdf.context.obj({ S: 'TH', ID: tag(firstTag) }));
  const names = pdf.context.obj([tag(firstTag), cell, tag(firstTag + 2), cell]);
  pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj({ IDTree: { Names: names } }));
  if (outline) pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ Count: 0 }));
  return pdf.save({ useObjectStreams: false });
}

const read = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

describe('a finished PDF', () => {
  it('says what it is, and in which language', async () => {
    const full = { ...properties, subject: '自查报告', date: '2025-01-10' };
    const pdf = await read(await finishPdf(await browserPdf(), full, key));
    expect(pdf.getTitle()).toBe('2024年度报告（稿）');
    expect(pdf.getAuthor()).toBe('管委会');
    expect(pdf.getSubject()).toBe('自查报告');
    expect(pdf.getCreationDate()).toEqual(new Date(Date.UTC(2025, 0, 10)));
    expect(pdf.catalog.lookup(PDFName.of('Lang'))).toEqual(PDFString.of('zh-CN'));
  });

  it('does not say which browser made it, and when', async () => {
    const pdf = await read(await finishPdf(await browserPdf(), properties, key));
    expect(pdf.getCreator()).toBe('Duizhao');
    expect(pdf.getProducer()).toBe('Duizhao');
    expect(pdf.getCreationDate()).toBeUndefined();
    expect(pdf.getModificationDate()).toBeUndefined();
  });

  it('is the same whenever the browser made it, however it counted its tags', async () => {
    const one = await finishPdf(await browserPdf({ at: 2024, firstTag: 98 }), properties, key);
    const other = await finishPdf(await browserPdf({ at: 2025, firstTag: 141 }), properties, key);
    expect(one.equals(other)).toBe(true);
  });

  it('opens with its title, and with the outline where it has one', async () => {
    const shown = async (outline: boolean) => {
      const pdf = await read(await finishPdf(await browserPdf({ outline }), properties, key));
      const preferences = pdf.catalog.lookup(PDFName.of('ViewerPreferences'));
      expect(String(preferences)).toContain('/DisplayDocTitle true');
      return pdf.catalog.lookup(PDFName.of('PageMode'));
    };
    expect(await shown(true)).toBe(PDFName.of('UseOutlines'));
    expect(await shown(false)).toBeUndefined();
  });

  it('keeps its pages and tags, and knows what it was printed from', async () => {
    const file = await finishPdf(await browserPdf(), properties, key);
    expect(await pageCount(file)).toBe(1);
    expect(stampedKey(file)).toBe(key);
    const pdf = await read(file);
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.context.lookup(pdf.context.trailerInfo.ID)?.toString()).toContain(
      PDFHexString.of(key).toString(),
    );
  });
});
