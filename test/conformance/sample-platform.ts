import type { AskingOptions, GivenPlatform } from '@tongban/conformance';
import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';

/** What the sample platform's operator gives; its tokens are public and worth nothing. */
export const sampleGiven = (baseUrl: string): GivenPlatform => ({
  baseUrl,
  applicants: [{ token: 'sample-applicant-1' }, { token: 'sample-applicant-2' }],
  receiving: { division: '990100', token: 'sample-authority-990100' },
  handling: { division: '990000', token: 'sample-authority-990000' },
  item: 'local:teaching-study-record',
  portal: 'Bearer sample-portal',
});

/** Quick, since the heartbeat of the served mock is. */
export const quick: AskingOptions = { silence: 1500, timeout: 20_000 };

/** A mock platform over HTTP, where nobody is signed in. */
export const serveSample = () => serveMock({ platform: createMockPlatform({ heartbeat: 50 }) });
