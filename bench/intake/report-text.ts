/** An ordinary report of some 300 characters, with a name, an address and a number to find. Invented. */
export function reportText(writer: number, turn: number): string {
  return (
    `Op de Testkade ${writer + 1} in Zutphen wonen al sinds maart mensen die daar niet staan ingeschreven. ` +
    `Mevrouw Fenna Duinsteker (geboren 4 juli 1991) verhuurt de kamers voor 650 euro per maand, contant. ` +
    `Zij is te bereiken op 06-1234${String(1_000 + ((writer * 613 + turn) % 9_000))}. ` +
    `Elke ochtend om zes uur haalt een busje de bewoners op voor werk in een kas.`
  );
}
