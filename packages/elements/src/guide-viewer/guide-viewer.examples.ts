import type { ServiceGuide } from '@tongban/domain';
import {
  degreeNotarization,
  hkmoEndorsement,
  householdMoveSpouse,
  idCardRemoteRenewal,
  teachingGuide,
} from '@tongban/samples';
import { type PartialPlatform, providePlatform } from '../context/platform-context.ts';
import { bareGuide, hostileGuide } from '@tongban/samples';
import type { ElementExample } from '../examples/example.ts';
import { failingPlatform, guidePlatform, silentPlatform } from '../examples/guide-platforms.ts';

function viewer(guide?: ServiceGuide): HTMLElementTagNameMap['tb-guide-viewer'] {
  const element = document.createElement('tb-guide-viewer');
  if (guide) element.guide = guide;
  return element;
}

function fromPlatform(platform: PartialPlatform): HTMLElement {
  const element = viewer();
  element.setAttribute('item', 'local:degree-notarization');
  element.setAttribute('division', '430000');
  providePlatform(element, platform);
  return element;
}

/** What can be read where there is no script; it stays until there is a guide. */
function fallback(): HTMLElement {
  const words = document.createElement('p');
  words.textContent = '学历公证：带身份证、户口簿、学历证书的原件。';
  return words;
}

/** The states of `tb-guide-viewer`. */
export const guideViewerExamples: readonly ElementExample[] = [
  { name: 'teaching', about: 'A made-up guide with every element.', create: () => viewer(teachingGuide) },
  {
    name: 'notarization',
    about: 'A real item in one province, with the portal’s actions.',
    create: () => {
      const element = viewer(degreeNotarization);
      const action = document.createElement('a');
      action.slot = 'actions';
      action.href = '#begin';
      action.textContent = '开始办理';
      element.append(action);
      return element;
    },
  },
  {
    name: 'many-promises',
    about: 'One item, many places that each promise another limit.',
    create: () => viewer(idCardRemoteRenewal),
  },
  { name: 'two-places', about: 'Two places share the item.', create: () => viewer(householdMoveSpouse) },
  { name: 'many-fees', about: 'Seven fees.', create: () => viewer(hkmoEndorsement) },
  { name: 'gaps', about: 'The sources say nothing at all.', create: () => viewer(bareGuide()) },
  {
    name: 'not-applicable',
    about: 'Elements that do not apply, each with its reason.',
    create: () =>
      viewer(
        bareGuide({
          name: '示例事项：网上就能查（虚构）',
          fee: { status: 'notApplicable', reason: '查询不收费' },
          visits: { status: 'notApplicable', reason: '不用到现场' },
          limits: { status: 'notApplicable', reason: '打开就能看到结果' },
          materials: { status: 'notApplicable', reason: '登录就能查，没有材料' },
          situations: { status: 'notApplicable', reason: '只有一种情形' },
          delivery: { status: 'notApplicable', reason: '结果就在网页上' },
        }),
      ),
  },
  { name: 'hostile', about: 'Very long text, and text that looks like markup.', create: () => viewer(hostileGuide()) },
  {
    name: 'from-platform',
    about: 'The guide of the platform.',
    create: () => fromPlatform(guidePlatform(degreeNotarization)),
  },
  {
    name: 'loading',
    about: 'The platform has not answered; what was there stays readable.',
    create: () => {
      const element = fromPlatform(silentPlatform());
      element.append(fallback());
      return element;
    },
  },
  {
    name: 'failed',
    about: 'The platform cannot be reached; trying again works.',
    create: () => fromPlatform(failingPlatform(degreeNotarization)),
  },
  {
    name: 'with-address',
    about: 'The portal gives the address of the page, for a phone.',
    create: () => {
      const element = viewer(degreeNotarization);
      element.address = 'https://portal.example/guide.html?item=local%3Adegree-notarization&division=430000';
      return element;
    },
  },
  {
    name: 'large-print',
    about: 'Large print.',
    create: () => {
      const element = viewer(degreeNotarization);
      element.appearance = 'large';
      return element;
    },
  },
];
