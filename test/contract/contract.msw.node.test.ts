import { createMockPlatform } from '@tongban/mock';
import { enableMockNetwork } from '@tongban/mock/node';
import { describeContract } from './contract.ts';
import { sampleSubject } from './sample-subject.ts';

describeContract('the mock platform inside the process', async () => {
  const network = enableMockNetwork(createMockPlatform({ baseUrl: '/tongban' }));
  return sampleSubject('http://sample.invalid/tongban', () => Promise.resolve(network.disable()));
});
