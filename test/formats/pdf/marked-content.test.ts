import { expect, test } from 'vitest';
import { beginArtifact, beginTagged } from '../../../src/formats/pdf/marked-content.ts';
import type { Artifact } from '../../../src/layout/page.ts';

test.each<[of: Artifact['of'], expected: string]>([
  ['page-number', '/Artifact<</Type/Pagination/Subtype/Header>>BDC'],
  ['catchword', '/Artifact<</Type/Pagination/Subtype/Footer>>BDC'],
  ['watermark', '/Artifact<</Type/Pagination/Subtype/Watermark>>BDC'],
  ['repeated-head', '/Artifact<</Type/Pagination>>BDC'],
  ['repeated-text', '/Artifact<</Type/Pagination>>BDC'],
  ['rule', '/Artifact<</Type/Layout>>BDC'],
])('a %s is no content', (of, expected) => {
  expect(beginArtifact(of)).toBe(expected);
});

test('content is told by its role and number', () => {
  expect(beginTagged('TD', 12)).toBe('/TD<</MCID 12>>BDC');
});
