import { itemKey, parseItemKey } from '@tongban/domain/rules';
import { confirmed } from '../confirmation/confirmed.ts';
import { answerPredicate } from '../licence/answer-predicate.ts';
import { checkAuthorization } from '../licence/check-authorization.ts';
import { verify } from '../licence/verify.ts';
import { holderOf, licenceNow, licenceOf } from '../licence/wallet.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

type Names =
  | 'listLicences'
  | 'listRegisteredUses'
  | 'verifyLicence'
  | 'checkLicence'
  | 'authorizeLicence'
  | 'listAuthorizations'
  | 'withdrawAuthorization'
  | 'disputeLicence';

/** What the routes of e-licences do, besides presenting them. */
export const licenceBehaviors: Pick<Behaviors, Names> = {
  listLicences: ({ query, ...call }) => {
    const holder = holderOf(query, call);
    const fitting = call.registers.licences.filter(
      ({ owner, licence }) => owner === holder && (query.type === undefined || licence.type === query.type),
    );
    return {
      body: pageOfList(
        fitting.map((each) => licenceNow(each, call)),
        query,
      ),
    };
  },
  listRegisteredUses: ({ params, query, registers }) => {
    const item = parseItemKey(params.item);
    if (!item) throw new ProblemError('not-found');
    const fitting = registers.uses.filter(
      ({ target }) => target.division === params.division && itemKey(target.item) === itemKey(item),
    );
    return { body: pageOfList(fitting, query) };
  },
  verifyLicence: ({ body, ...call }) => ({ body: verify(body, call) }),
  checkLicence: ({ body, ...call }) => {
    const found = licenceOf(holderOf(body, call), body.licence, call);
    const licence = licenceNow(found, call);
    const { platformCode, source, asOf } = licence;
    const result = answerPredicate(body.predicate, { licence, born: found.born });
    return { body: { result, ...(platformCode === undefined ? {} : { platformCode }), source, asOf } };
  },
  authorizeLicence: ({ body, ...call }) => {
    const { holder, type } = checkAuthorization(body, call);
    confirmed(call, { kind: 'authorize-licence', authorization: body });
    return { body: call.world.licenceUses.authorize({ owner: call.caller.subject, holder }, { ...body, type }) };
  },
  listAuthorizations: ({ query, caller, world: { licenceUses } }) => ({
    body: pageOfList(
      licenceUses.list(caller.subject).map((kept) => licenceUses.view(kept)),
      query,
    ),
  }),
  withdrawAuthorization: ({ params, caller, world: { licenceUses } }) => {
    const kept = licenceUses.find(caller.subject, params.authorization);
    if (!kept) throw new ProblemError('not-found');
    // Taken back is taken back: the second time changes nothing.
    const isOver = kept.authorization.status === 'withdrawn';
    return { body: isOver ? licenceUses.view(kept) : licenceUses.withdraw(kept) };
  },
  disputeLicence: ({ body, ...call }) => {
    const { licence, kind, type, text } = body;
    if (licence === undefined && kind !== 'missing') throw invalidRequest(['licence'], 'missing');
    if (kind === 'missing' && type === undefined) throw invalidRequest(['type'], 'missing');
    const found = licence === undefined ? undefined : licenceOf(holderOf({}, call), licence, call);
    const said = { kind, licence, addressee: found?.licence.issuer };
    return { body: call.world.licenceUses.dispute(call.caller.subject, said, text) };
  },
};
