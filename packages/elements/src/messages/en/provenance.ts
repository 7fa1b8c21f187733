import type { ProvenanceMessages } from '../zh-hans/provenance.ts';

/** The words about provenance, in English. */
export const provenanceEn: ProvenanceMessages = {
  source: 'Source',
  sourceMissing: 'source not listed',
  notStated: 'The sources do not say',
  marks: { found: '', inferred: 'inferred', recalled: 'from memory, not checked' },
  markMeanings: {
    found: '',
    inferred: 'not written in the source but concluded from it',
    recalled: 'the text was not seen',
  },
  kinds: {
    statute: 'Statute',
    'state-council': 'State Council document',
    ministry: 'Ministry document',
    'provincial-guide': 'Local guide',
    news: 'News report',
    memory: 'Memory',
  },
  via: (via) => `Not read at first hand: ${via}`,
  standings: {
    official: '',
    sample: 'Sample data: compiled by this project from public material. Not a guide of the handling authority',
    teaching: 'A made-up item for teaching',
  },
};
