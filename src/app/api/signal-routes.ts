import { z } from 'zod';
import type { ClaimId, MentionId, SignalId } from '../../kernel/index.js';
import { normaliseMention } from '../../modules/intake/index.js';
import {
  addMention,
  CLAIM_STATUSES,
  changeMention,
  holdSignal,
  judgeClaim,
  MENTION_KINDS,
  MENTION_ROLES,
  putBack,
  revealOriginal,
  stateClaim,
  writeRendering,
} from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { purposeOf } from '../http/purpose-of.js';
import { actorOf, staffOf } from '../http/request-actor.js';
import { readSignalFile } from '../signal-file/read-signal-file.js';
import { signalFile } from '../signal-file/schema.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { showRow } from './show-row.js';
import { id, idParams, moment, reason, signalRow } from './signal-schemas.js';

const tags = ['signalen'];
const made = z.strictObject({ id });

/** The file of one signal: reading, holding, marking, and breaking the seal of its original. */
export function signalRoutes(deps: ApiDeps): HttpPlugin {
  const { house, proposals, referralPolicy } = deps;
  const sources = { proposals, nameOf: referralPolicy.nameOf };
  return (app) => {
    app.get(
      '/signalen/:id',
      {
        schema: {
          tags,
          summary: 'The file of one signal; the read is recorded',
          params: idParams,
          response: { 200: signalFile },
        },
      },
      async (request, reply) => {
        const file = await readSignalFile(house, sources, actorOf(request), {
          signalId: request.params.id as SignalId,
          purpose: purposeOf(request),
        });
        return answer(reply, file, (value) => value);
      },
    );
    app.post(
      '/signalen/:id/vergrendeling',
      {
        schema: {
          tags,
          summary: 'Take a signal in hand for half an hour',
          params: idParams,
          response: { 200: signalRow },
        },
      },
      async (request, reply) =>
        answer(reply, await holdSignal(house, staffOf(request), request.params.id as SignalId), (row) =>
          showRow(row, house.clock.now(), house.desk.calendar),
        ),
    );
    app.delete(
      '/signalen/:id/vergrendeling',
      { schema: { tags, summary: 'Put a signal back', params: idParams, response: { 200: signalRow } } },
      async (request, reply) =>
        answer(reply, await putBack(house, staffOf(request), request.params.id as SignalId), (row) =>
          showRow(row, house.clock.now(), house.desk.calendar),
        ),
    );
    app.post(
      '/signalen/:id/origineel',
      {
        schema: {
          tags,
          summary: 'Open the sealed original, with a reason',
          params: idParams,
          body: z.strictObject({ reason }),
          response: { 200: z.strictObject({ text: z.string(), sha256: z.string(), sealedAt: moment }) },
        },
      },
      async (request, reply) =>
        answer(
          reply,
          await revealOriginal(house, actorOf(request), {
            signalId: request.params.id as SignalId,
            ...request.body,
          }),
          (original) => ({ ...original, sealedAt: original.sealedAt.toISOString() }),
        ),
    );
    app.post(
      '/signalen/:id/weergave',
      {
        schema: {
          tags,
          summary: 'The text rewritten for receivers',
          params: idParams,
          body: z.strictObject({ text: z.string().trim().min(1).max(50_000) }),
          response: { 200: z.strictObject({ written: z.boolean() }) },
        },
      },
      async (request, reply) =>
        answer(
          reply,
          await writeRendering(house, actorOf(request), {
            signalId: request.params.id as SignalId,
            ...request.body,
          }),
          (written) => ({ written }),
        ),
    );
    mentionRoutes(deps)(app);
    claimRoutes(deps)(app);
  };
}

const place = { start: z.int().min(0).optional(), end: z.int().min(0).optional() };

function mentionRoutes({ house }: ApiDeps): HttpPlugin {
  return (app) => {
    const body = z.strictObject({
      kind: z.enum(MENTION_KINDS),
      role: z.enum(MENTION_ROLES),
      asWritten: z.string().trim().min(1).max(500),
      parts: z.record(z.string(), z.string()).optional(),
      ...place,
    });
    app.post(
      '/signalen/:id/vermeldingen',
      {
        schema: {
          tags,
          summary: 'Mark who or what the text speaks of',
          params: idParams,
          body,
          response: { 201: made },
        },
      },
      async (request, reply) => {
        const mention = {
          ...request.body,
          normalised: normaliseMention(request.body.kind, request.body.asWritten),
        };
        return answer(
          reply,
          await addMention(house, actorOf(request), { signalId: request.params.id as SignalId, mention }),
          (value) => ({ id: value }),
          201,
        );
      },
    );
    app.post(
      '/signalen/:id/vermeldingen/:mentionId',
      {
        schema: {
          tags,
          summary: 'Change, take over or remove a mention',
          params: z.strictObject({ id, mentionId: id }),
          body: z.strictObject({
            role: z.enum(MENTION_ROLES).optional(),
            confirmed: z.boolean().optional(),
            removed: z.boolean().optional(),
          }),
          response: { 200: made },
        },
      },
      async (request, reply) => {
        const { id: signalId, mentionId } = request.params;
        return answer(
          reply,
          await changeMention(house, actorOf(request), {
            signalId: signalId as SignalId,
            mentionId: mentionId as MentionId,
            ...request.body,
          }),
          (value) => ({ id: value }),
        );
      },
    );
  };
}

function claimRoutes({ house }: ApiDeps): HttpPlugin {
  return (app) => {
    app.post(
      '/signalen/:id/beweringen',
      {
        schema: {
          tags,
          summary: 'Record a statement as a claim',
          params: idParams,
          body: z.strictObject({ text: z.string().trim().min(1).max(4000), ...place }),
          response: { 201: made },
        },
      },
      async (request, reply) =>
        answer(
          reply,
          await stateClaim(house, actorOf(request), {
            signalId: request.params.id as SignalId,
            ...request.body,
          }),
          (value) => ({ id: value }),
          201,
        ),
    );
    app.post(
      '/signalen/:id/beweringen/:claimId',
      {
        schema: {
          tags,
          summary: 'Confirm or refute a claim, with the reason',
          params: z.strictObject({ id, claimId: id }),
          body: z.strictObject({ status: z.enum(CLAIM_STATUSES), reason }),
          response: { 200: made },
        },
      },
      async (request, reply) => {
        const { id: signalId, claimId } = request.params;
        return answer(
          reply,
          await judgeClaim(house, actorOf(request), {
            signalId: signalId as SignalId,
            claimId: claimId as ClaimId,
            ...request.body,
          }),
          (value) => ({ id: value }),
        );
      },
    );
  };
}
