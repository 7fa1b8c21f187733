import type { Applicant, ServiceGuide, SubmittableApplication } from '@tongban/domain';
import { persons } from '@tongban/samples';
import type { Client } from '@tongban/sdk';
import type { Subject } from './subject.ts';

/** What a person hands in who answers every question with its first option and has every paper. */
export function contentFor(guide: ServiceGuide, applicant: Applicant) {
  const questions = guide.situations.status === 'present' ? guide.situations.value : [];
  const requirements = guide.materials.status === 'present' ? guide.materials.value : [];
  return {
    applicant,
    situation: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ''])),
    fields: {},
    materials: requirements.map(({ id, name }) => ({
      requirement: id,
      name,
      how: 'file' as const,
      fileName: '样例.pdf',
    })),
  };
}

/** An application as a person fills it in: against a guide that she read, under the key of a draft. */
export async function fillIn(
  client: Client,
  { target }: Subject,
  applicant: Applicant = persons[0],
): Promise<SubmittableApplication> {
  const guide = await client.guides.get(target);
  const pinned = { ...target, guideDigest: guide.digest };
  const { submissionKey, target: verified } = await client.applications.create(pinned);
  return { submissionKey, target: verified, ...contentFor(guide, applicant) };
}

/** A case that a person has opened. */
export async function openCase(subject: Subject) {
  const client = subject.applicant(1);
  return client.cases.submit(await fillIn(client, subject));
}
