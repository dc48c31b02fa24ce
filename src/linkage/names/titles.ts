const TITLES = new Set(
  `mr mrs ms miss mme mlle mister madame monsieur herr frau fraulein mevr mevrouw mw dhr heer senor senora sra srta signor signora pan pani
  dr drs ir ing prof professor doctor dokter mag mgr dipl med phil rer nat phd md msc bsc mba esq esquire obe mbe cbe kcmg qc kc
  sir lord lady dame rev reverend fr hon honourable honorable excellency his her majesty highness
  gen col lt maj capt captain sgt cpl cmdr cdr adm brig ltgen majgen ret retired general colonel lieutenant major admiral brigadier
  graf grafin freiherr freifrau ritter baron baroness jhr jonkheer
  sheikh sheik shaykh sheykh shaikh cheikh haji hajji hadji hajj haci el-haj mullah mulla mullo molla maulana maulvi mawlawi moulavi ayatollah hojatoleslam imam
  ato woizero weizero sri shri shrimati smt thiru tun datuk dato wali-sahib gospodin pan`
    .trim()
    .split(/\s+/),
);
const MOST_OFTEN_NAMES = new Set(
  'general major baron graf ritter imam pan her nat med lord captain gen mag fr ret ing'.split(' '),
);

/** Whether a word of a name is a form of address or a degree: it stays where fewer than two other words would. */
export function isTitle(word: string, words: readonly string[]): boolean {
  if (!TITLES.has(word)) return false;
  const names = words.filter((other) => !TITLES.has(other)).length;
  return names >= (MOST_OFTEN_NAMES.has(word) ? 2 : 1);
}
