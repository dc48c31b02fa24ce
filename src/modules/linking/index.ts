/**
 * linking: what a mention may mean, and which signals report the same.
 * Decides: what is proposed, how two signals stand to each other, whether judgements contradict.
 * Owns: proposals and judgements on links and relations, open mentions, the shapes signals are compared by.
 * Never does: link by itself; a person judges, and a judgement is retired, never overwritten.
 */
export { type Question, VERDICTS, type Verdict } from './domain/judgement.js';
export { type Attention, type LinkedGroup, linkedGroups } from './domain/linked-groups.js';
export { RELATIONS, type Relation, type RelationFacts, relationOf } from './domain/relation.js';
export { factWords } from './domain/shared-fact.js';
export type { LinkJudgementRow } from './store/link-judgements.js';
export { findProposal, type LinkProposalRow } from './store/link-proposals.js';
export {
  allRelationJudgements,
  liveRelationJudgements,
  liveRelations,
  type RelationJudgementRow,
  type RelationProposalRow,
} from './store/relations.js';
export { groupsOfSignal, type JudgedGroup } from './usecases/groups-of-signal.js';
export {
  finishLinking,
  judgeLink,
  type LinkingEnd,
  type LinkVerdict,
} from './usecases/judge-link.js';
export { judgeRelation, type RelationVerdict, takeBackDuplicate } from './usecases/judge-relation.js';
export { type JudgedProposal, listProposals, type SignalLinks } from './usecases/list-proposals.js';
export { type LinkingDeps, proposeLinks } from './usecases/propose-links.js';
export { proposeRelations, type RelatingDeps, type SameSource } from './usecases/propose-relations.js';
export { rematchAll, rematchChanged } from './usecases/rematch.js';
