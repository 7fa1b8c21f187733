// Handing in: what is confirmed is what was saved, and what is sent afterwards is the same again.
import { client } from './platform.js';
import { confirmAddress, go } from './ways.js';

/** The application that a draft stands for. */
function applicationOf({ submissionKey, target, content }) {
  // The other place says where the application goes, so it belongs to the target; the draft keeps it with the fields.
  const { participating, ...fields } = content.fields ?? {};
  const { applicant, situation = {}, materials = [] } = content;
  return {
    submissionKey,
    target: { ...target, ...(participating && { participating }) },
    applicant,
    situation,
    fields,
    materials,
  };
}

/** Saves, asks for a confirmation of exactly that, and leads her to the page on which she gives it. */
export async function askToSubmit({ id }, values) {
  const draft = await client.applications.save(id, values);
  const confirmation = await client.confirmations.open({ kind: 'submit', application: applicationOf(draft) });
  go(confirmAddress(confirmation.id, 'submit'));
}

/** Hands in what she has confirmed; the key of the draft makes it once, however often it is sent. */
export const submitConfirmed = (draft, confirmation) => client.cases.submit(applicationOf(draft), { confirmation });
