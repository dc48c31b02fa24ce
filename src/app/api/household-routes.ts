import { z } from 'zod';
import { type Actor, type Outcome, refuse, type SignalId } from '../../kernel/index.js';
import { may } from '../../modules/access/index.js';
import { findProposal } from '../../modules/linking/index.js';
import { findSignal, guardOf } from '../../modules/signals/index.js';
import { HOUSEHOLD_TIES, type Household, readHousehold } from '../../modules/subjects/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { purposeOf } from '../http/purpose-of.js';
import { actorOf } from '../http/request-actor.js';
import { hub } from '../signal-file/link-schema.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { id } from './signal-schemas.js';

const household = z.strictObject({
  members: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      birthDate: z.string().nullable(),
      tie: z
        .enum(HOUSEHOLD_TIES)
        .describe('lives or lived at the present ("here") or the former address ("there") of the candidate'),
      sameSurname: z.boolean(),
    }),
  ),
  more: z.int().describe('how many more share an address than are shown'),
  hub: hub.nullable().describe('the address is one of these: its residents are no household'),
});

/** Who else lives or lived at a candidate's addresses. Weighs nothing; asked for when a colleague opens a candidate. */
export function householdRoutes(deps: Pick<ApiDeps, 'house' | 'lookup'>): HttpPlugin {
  return (app) => {
    app.get(
      '/signalen/:id/koppelingen/:proposalId/huishouden',
      {
        schema: {
          tags: ['signalen'],
          summary: 'The household around a candidate; not scored, and recorded as a read',
          params: z.strictObject({ id, proposalId: id }),
          response: { 200: household },
        },
      },
      async (request, reply) => {
        const outcome = await householdOfProposal(deps, actorOf(request), {
          signalId: request.params.id as SignalId,
          proposalId: request.params.proposalId,
          purpose: purposeOf(request),
        });
        return answer(reply, outcome, ({ members, ...rest }) => ({
          ...rest,
          members: members.map((member) => ({ ...member, birthDate: member.birthDate || null })),
        }));
      },
    );
  };
}

async function householdOfProposal(
  { house, lookup }: Pick<ApiDeps, 'house' | 'lookup'>,
  actor: Actor,
  asked: { readonly signalId: SignalId; readonly proposalId: string; readonly purpose: string },
): Promise<Outcome<Household>> {
  const { db } = house.database;
  const signal = await findSignal(db, asked.signalId);
  const seen = signal && may(actor, 'signal.read', guardOf(signal)).ok;
  const proposal = seen ? await findProposal(db, asked.signalId, asked.proposalId) : undefined;
  if (proposal?.register !== 'subject')
    return refuse('not-found', 'no-such-proposal', 'Dit voorstel bestaat niet.');
  return readHousehold({ house, lookup }, actor, {
    personId: proposal.target_id,
    purpose: asked.purpose,
  });
}
