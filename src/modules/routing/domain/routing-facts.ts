/** Where a signal may go. `GEEN` closes it; the rest hands it over. */
export const ROUTE_CODES = [
  'USZ',
  'AVIM',
  'NLA_OPSPORING',
  'KMAR',
  'TOEZICHT',
  'PRIMAIR_PROCES',
  'NLA_TOEZICHT',
  'KETENSERVICELIJN',
  'KLANTCONTACT',
  'GEEN',
] as const;
export type RouteCode = (typeof ROUTE_CODES)[number];

/** Each recipient has its own verb: an offer may be returned, informing asks nothing, sharing has its own ground. */
export const VERBS = [
  'waarschuwen',
  'laten beoordelen',
  'delen',
  'informeren',
  'doorzetten',
  'aanbieden',
  'doorverwijzen',
  'sluiten',
] as const;
export type Verb = (typeof VERBS)[number];

export type MessageKind = 'signal' | 'dossier-question' | 'own-status' | 'abroad' | 'none';
export type ExploitationForm = 'ARBEID' | 'SEKSUEEL' | 'ANDERS';

/** A restriction the sender or the desk put on the information, and whether consent for passing on is recorded. */
export interface HandlingRestriction {
  readonly code: string;
  readonly consentRecorded: boolean;
}

/**
 * All that routing may know. Nationality, birthplace, origin, faith, language, sex, name and address are no
 * part of it (R-NODISC), and neither is the text: what a text says reaches the table through a person's themes.
 */
export interface RoutingFacts {
  readonly themes: readonly string[];
  readonly dangerToLife: boolean;
  readonly nationalSecurity: boolean;
  readonly unlinkable: boolean;
  readonly crossDossier: boolean;
  readonly complex: boolean;
  readonly phenomenon: boolean;
  /** A minor is the victim, or the exploitation is sexual: the police lead. */
  readonly minorsOrSexual: boolean;
  readonly dominantTrafficking?: ExploitationForm;
  /** Code of the partner that sent the signal (config/partners.json). */
  readonly senderCode?: string;
  readonly handling: readonly HandlingRestriction[];
  /** Sealed for national security: nothing runs beside USZ until USZ agrees. */
  readonly nvCompartment: boolean;
  readonly kindOfMessage: MessageKind;
}
