import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { LegalBasis, ServiceGuide } from '@tongban/domain';
import { guides } from '@tongban/samples';

/** The material beside the repository, which is no part of it: where it is absent, these tests say so and skip. */
const shared = new URL('../../../../../shared/data/', import.meta.url);
const absent = existsSync(shared) ? undefined : '../shared is absent: no text was compared with its source';

const real = guides.filter(({ standing }) => standing === 'sample');
const read = (path: string) => readFileSync(new URL(path, shared), 'utf8');

interface Facts {
  name: { value: string };
}

function leavesOf(value: unknown, skip: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, member]) => (skip.includes(key) ? [] : leavesOf(member, skip)));
}

/** The text of a guide as it was put together: names of places run on, numbers got their unit, notes were joined. */
const SEAMS = /[；：（）]|(?<=^(?:自然人|法人))、|(?<=[省市区])|(?<=\d)(?=个工作日$|小时$|元$)|(?<=^工本费)(?=\d+元$)/;
const UNITS = ['个工作日', '小时', '元'];

function strayTexts(guide: ServiceGuide, facts: string): string[] {
  // A jurisdiction's place is the short name of its division, checked with the divisions.
  const { jurisdiction, ...rest } = guide;
  const texts = leavesOf({ ...rest, authority: jurisdiction.authority }, ['digest', 'version']);
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text) || /^[\d-]{5,}$/.test(text);
  const stands = (text: string) => facts.includes(text) || UNITS.includes(text);
  const divisionCodes = leavesOf(guide.places.status === 'present' ? guide.places.value.map((p) => p.division) : []);
  return texts
    .filter((text) => isChinese(text) && !divisionCodes.includes(text))
    .filter((text) => !stands(text) && !text.split(SEAMS).every(stands));
}

describe('the texts of the sample guides', () => {
  it('stand in the facts word for word', (t) => {
    if (absent) return t.skip(absent);
    const folder = new URL('guide-facts/', shared);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const byName = new Map(
      files.map((file) => {
        const facts = JSON.parse(read(`guide-facts/${file}`)) as Facts;
        return [facts.name.value, leavesOf(facts).join('\n')];
      }),
    );
    assert.equal(byName.size, real.length);
    for (const guide of real) {
      const facts = byName.get(guide.name);
      assert.ok(facts, guide.name);
      assert.deepEqual(strayTexts(guide, facts), [], guide.name);
      assert.deepEqual(
        strayTexts({ ...guide, gaps: ['不在其中'] }, facts),
        ['不在其中'],
        'the comparison sees nothing',
      );
    }
  });
});

const NUMERALS = '一二三四五六七八九十';

/** The paragraphs (款) of an article; its numbered items belong to the paragraph before them. */
function paragraphsOf(law: string, article: string): string[] {
  const start = law.search(new RegExp(`^${article}[ \u3000]`, 'm'));
  assert.ok(start >= 0, `${article} is missing`);
  const [text = ''] = law.slice(start + article.length).split(/^(?:第[一二三四五六七八九十百千]+条[ \u3000]|## )/m);
  return text
    .trim()
    .split(/\n\s*\n/)
    .reduce<string[]>((paragraphs, line) => {
      if (/^（[一二三四五六七八九十]+）/.test(line)) paragraphs.push(`${paragraphs.pop() ?? ''}\n${line}`);
      else paragraphs.push(line);
      return paragraphs;
    }, []);
}

function standsInLaw({ article, phrase }: LegalBasis, law: string): boolean {
  const [, number = '', , paragraph] = /^(第[^条]+条)(第(.)款)?/.exec(article) ?? [];
  const paragraphs = paragraphsOf(law, number);
  const named = paragraph ? [paragraphs[NUMERALS.indexOf(paragraph)] ?? ''] : paragraphs;
  return named.some((text) => text.includes(phrase ?? '-'));
}

describe('the legal bases of the sample guides', () => {
  it('stand word for word in the article and paragraph named', (t) => {
    if (absent) return t.skip(absent);
    const laws = readdirSync(new URL('laws/', shared)).map((file) => read(`laws/${encodeURIComponent(file)}`));
    const rows = real.flatMap(({ basis, sources }) =>
      (basis.status === 'present' ? basis.value : []).filter(({ phrase, provenance }) => {
        const isSecondHand = sources.find(({ id }) => id === provenance.source)?.via !== undefined;
        return phrase !== undefined && provenance.confidence === 'found' && !isSecondHand;
      }),
    );
    const lawOf = ({ document }: LegalBasis) =>
      laws.find((law) => (law.split('\n', 1)[0] ?? '').replace(/^# (中华人民共和国)?/, '') === bare(document));
    const bare = (document: string) => document.replace(/^中华人民共和国/, '');
    const compared = rows.filter(lawOf);
    // The facts' README counts the same 56; a part of the texts was not handed on with it.
    assert.equal(rows.length, 56);
    assert.ok(compared.length >= 25);
    for (const row of compared) {
      assert.ok(standsInLaw(row, lawOf(row) ?? ''), `${row.document} ${row.article}: ${row.phrase}`);
      assert.ok(!standsInLaw({ ...row, phrase: '不在其中' }, lawOf(row) ?? ''), 'the comparison sees nothing');
    }
    const unread = new Set(rows.filter((row) => !lawOf(row)).map(({ document }) => document));
    t.diagnostic(`${compared.length} of ${rows.length} rows compared; no text at hand of ${[...unread].join('、')}`);
  });
});
