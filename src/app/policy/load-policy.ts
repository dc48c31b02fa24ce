import { accept, type Outcome, type Refused, refuse, type WorkingCalendar } from '../../kernel/index.js';
import {
  type Lexicon,
  parseLexicon,
  parseThemeList,
  parseWorkingCalendar,
  type ThemeList,
} from '../../modules/assessment/index.js';
import { parseRetentionPolicy, type RetentionPolicy } from '../../modules/retention/index.js';
import {
  type ContactHours,
  type LegalBases,
  type PartnerList,
  parseContactHours,
  parseLegalBases,
  parsePartners,
  type RoutingTable,
  readRoutingTable,
} from '../../modules/routing/index.js';
import {
  CONFIG_FOLDER,
  readPolicyJson,
  readPolicyText,
} from '../../platform/config-files/read-policy-file.js';

/** All policy the desk runs on, read once at start. A change is a new version of a file and a restart. */
export interface Policy {
  readonly themes: ThemeList;
  readonly partners: PartnerList;
  readonly legalBases: LegalBases;
  readonly contactHours: ContactHours;
  readonly calendar: WorkingCalendar;
  readonly retention: RetentionPolicy;
  readonly routing: RoutingTable;
  readonly lexicon: Lexicon;
}

/** Reads and checks the whole config folder. Refused `policy-invalid` with every flaw of every file at once. */
export async function loadPolicy(folder: string = CONFIG_FOLDER): Promise<Outcome<Policy>> {
  const [themes, partners, legalBases, contactHours, calendar, retention] = await Promise.all([
    load(folder, 'themes.json', parseThemeList),
    load(folder, 'partners.json', parsePartners),
    load(folder, 'legal-bases.json', parseLegalBases),
    load(folder, 'contact-hours.json', parseContactHours),
    load(folder, 'holidays.json', parseWorkingCalendar),
    load(folder, 'retention.json', parseRetentionPolicy),
  ]);
  const refused = [themes, partners, legalBases, contactHours, calendar, retention].filter((one) => !one.ok);
  if (!themes.ok || !partners.ok || !legalBases.ok || !contactHours.ok || !calendar.ok || !retention.ok)
    return allRefused(refused);
  const routing = await loadRoutingTable(folder, themes.value, legalBases.value);
  const lexicon = await loadLexicon(folder);
  if (!routing.ok || !lexicon.ok) return allRefused([routing, lexicon].filter((one) => !one.ok));
  return accept({
    themes: themes.value,
    partners: partners.value,
    legalBases: legalBases.value,
    contactHours: contactHours.value,
    calendar: calendar.value,
    retention: retention.value,
    routing: routing.value,
    lexicon: lexicon.value,
  });
}

async function loadRoutingTable(
  folder: string,
  themes: ThemeList,
  bases: LegalBases,
): Promise<Outcome<RoutingTable>> {
  const file = 'routing.dmn';
  const xml = await readPolicyText(folder, file);
  if (!xml.ok) return xml;
  const themeCodes = themes.themes.map(({ code }) => code);
  return readRoutingTable(xml.value, { bases, themeCodes, file });
}

/** Word lists of the languages the desk reads; adding one is adding a file here. */
const LEXICONS = ['lexicon.nl.json', 'lexicon.en.json'];

async function loadLexicon(folder: string): Promise<Outcome<Lexicon>> {
  const files = [];
  for (const name of LEXICONS) {
    const content = await readPolicyJson(folder, name);
    if (!content.ok) return content;
    files.push({ name, content: content.value });
  }
  const rules = await readPolicyJson(folder, 'theme-rules.json');
  return rules.ok ? parseLexicon(files, { name: 'theme-rules.json', content: rules.value }) : rules;
}

async function load<T>(
  folder: string,
  name: string,
  parse: (content: unknown, file?: string) => Outcome<T>,
): Promise<Outcome<T>> {
  const content = await readPolicyJson(folder, name);
  return content.ok ? parse(content.value, name) : content;
}

function allRefused(refusals: readonly Refused[]): Refused {
  const reasons = refusals.map((refusal) =>
    [refusal.message, ...refusal.flaws.map((flaw) => `  ${flaw.path}: ${flaw.message}`)].join('\n'),
  );
  return refuse(
    'invalid',
    'policy-invalid',
    reasons.join('\n'),
    refusals.flatMap((refusal) => refusal.flaws),
  );
}
