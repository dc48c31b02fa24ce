const words = (text: string) => text.trim().split(/\s+/);

/** Most common first. */
export const GIVEN_NAMES: Readonly<Record<string, readonly string[]>> = {
  male: words(`john william thomas george james charles henry robert edward joseph richard samuel francis arthur
    frederick alexander david peter walter alfred benjamin andrew daniel philip hugh herbert edmund nicholas stephen
    ralph albert patrick isaac ernest harold matthew simon anthony archibald christopher laurence percy reginald jonathan
    nathaniel jacob abraham adam gilbert humphrey roger miles rowland lancelot josiah ebenezer theophilus horatio cuthbert`),
  female:
    words(`mary elizabeth anne sarah jane margaret catherine alice emily frances charlotte ellen harriet emma
    florence eleanor caroline lucy edith isabella maria martha helen dorothy agnes amelia louisa julia susanna beatrice
    rebecca rachel georgiana henrietta barbara grace winifred hannah penelope lydia clara constance augusta rosamund`),
};

export const NICKNAMES: Readonly<Record<string, string>> = {
  thomas: 'tom',
  william: 'will',
  robert: 'bob',
  john: 'jack',
  edward: 'ned',
  james: 'jim',
  charles: 'charlie',
  henry: 'harry',
  richard: 'dick',
  elizabeth: 'betty',
  margaret: 'peggy',
  catherine: 'kate',
  mary: 'polly',
  alexander: 'alec',
  samuel: 'sam',
  joseph: 'joe',
  frederick: 'fred',
  benjamin: 'ben',
  eleanor: 'nell',
  frances: 'fanny',
};

export const SURNAMES =
  words(`smith jones taylor brown williams wilson johnson davies robinson wright thompson evans
  walker white roberts green hall wood jackson clarke harris lewis martin hill ward turner cooper moore morris king baker
  harrison watson allen young mitchell parker carter phillips lee bennett shaw cook richardson bell collins murphy bailey
  marshall miller cox adams wilkinson foster chapman mason webb rogers hunt mills palmer holmes gibson campbell fisher
  matthews knight barnes butler russell barker stevens jenkins fletcher dixon ellis pearson howard grant ross reynolds
  hamilton graham gordon stewart murray douglas fraser cavendish percy neville spencer russell seymour stanley herbert
  montagu villiers cecil sidney talbot courtenay clifford fairfax vane temple walpole pelham grenville ponsonby boyle`);

export const SURNAME_PARTS = [
  words(`ash beck black brad brom burn cald carl chad clay crom dal den dun east elm fair far fen gar gold green hal
    ham hart has hol hor kel ken lang lin long mar mel nor oak pem pen rad red ridge rose sel sher stan stock sut thorn
    under wal war wen west whit win wood wyn yar york`),
  words(`bourne bridge burn bury by combe cott croft dale den don field ford gate ham hurst land ley ling low man mere
    more ney ridge shaw sett stead stone ton tree wall ward well wick wood worth yard`),
] as const;

/** Town and county. */
export const PLACES: readonly (readonly [string, string])[] = words(`london:middlesex edinburgh:midlothian
  manchester:lancashire birmingham:warwickshire liverpool:lancashire dublin:leinster bristol:gloucestershire
  glasgow:lanarkshire leeds:yorkshire york:yorkshire oxford:oxfordshire cambridge:cambridgeshire norwich:norfolk
  exeter:devon plymouth:devon bath:somerset canterbury:kent dover:kent brighton:sussex chester:cheshire
  lincoln:lincolnshire nottingham:nottinghamshire derby:derbyshire leicester:leicestershire worcester:worcestershire
  hereford:herefordshire shrewsbury:shropshire durham:durham newcastle:northumberland carlisle:cumberland
  aberdeen:aberdeenshire dundee:angus perth:perthshire inverness:invernessshire cardiff:glamorgan swansea:glamorgan
  ipswich:suffolk colchester:essex reading:berkshire winchester:hampshire southampton:hampshire portsmouth:hampshire
  truro:cornwall penzance:cornwall stafford:staffordshire bedford:bedfordshire northampton:northamptonshire
  guildford:surrey hertford:hertfordshire aylesbury:buckinghamshire dorchester:dorset salisbury:wiltshire`).map(
  (pair) => {
    const [town = '', county = ''] = pair.split(':');
    return [town, county] as const;
  },
);

export const OCCUPATIONS =
  words(`politician cricketer painter writer footballer priest officer engineer actor poet
  botanist composer lawyer physician historian architect journalist sculptor diplomat judge merchant rower mathematician
  explorer photographer chemist philosopher publisher banker geologist gardener inventor clockmaker astronomer`);
