import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.js';

const SAME: readonly (readonly [string, string])[] = [
  ['Jan de Vries', 'Vries, Jan de'],
  ['J. de Vries', 'Jan de Vries'],
  ['J.P. Jansen', 'Johannes Petrus Jansen'],
  ['Vladimir Putin', 'Владимир Путин'],
  ['Mohammed El Amrani', 'Muhammad Elamrani'],
  ['Mohamed ben Ali', 'محمد بن علي'],
  ['Yusuf Şahin', 'Youssef Sahin'],
  ['Abd al-Rahman Hassan', 'Abdulrahman Hasan'],
  ['Bashar al-Assad', 'Bashar Hafez al-Assad'],
  ['Li Xiaoming', 'Xiao Ming Li'],
  ['Nguyễn Văn An', 'Nguyen Van An'],
  ['Kees Bakker', 'Cornelis Bakker'],
  ['William Gates', 'Bill Gates'],
  ['José García Márquez', 'Jose Garcia Marquez'],
  ['Oleksandr Shevchenko', 'Олександр Шевченко'],
  ['Anna-Maria Schmidt', 'Schmidt Anna Maria'],
  ['Dr. Peter Müller', 'Peter Mueller'],
  ['Siobhan O’Neill', "O'Neill Siobhan"],
  ['Catherine Johnson', 'Katherine Johnson'],
  ['Siemens AG', 'Siemens Aktiengesellschaft'],
  ['Bakkerij De Graaf B.V.', 'De Graaf Bakkerij BV'],
  ['Rosneft Oil Company', 'PJSC Rosneft Oil Company'],
  ['ООО Газпром Экспорт', 'Gazprom Export LLC'],
  ['Shell International Limited', 'Shell International Ltd.'],
  ['Procter & Gamble', 'Procter and Gamble Co'],
  ['Deutsche Bank Aktiengesellschaft', 'Deutsche Bank AG'],
  ['김민준', 'Kim Min-jun'],
  ['Chang Chih-ming', 'Zhang Zhiming'],
  ['王建国', 'Wang Jianguo'],
  ['ヤマダ ハナコ', 'Yamada Hanako'],
  ['Cabdi Xasan Warsame', 'Abdi Hassan Warsame'],
  ['هشام جابر', 'Hisham Jaber'],
  ['משה כהן', 'Moshe Cohen'],
  ['Svetlana Grekova', 'Svetlana Grekov'],
  ['Wi11iam Clinton', 'William Clinton'],
  ['William Drummond Jr.', 'William Drummond'],
  ['Omar Saleh a.k.a. Abu Hamza', 'Omar Saleh'],
  ['Luc Delafontaine', 'de la Fontaine, Luc'],
  ['Intl Grain Brokers Inc', 'International Grain Brokers Incorporated'],
  ['National Petroleum Drilling Company (NPDC)', 'NPDC'],
  ['Hanover Eng. GmbH', 'Hanover Engineering GmbH'],
  ['Second Street Partners', '2nd Street Partners'],
  ['Blue Whale III', 'Blue Whale III Ltd'],
  ['Zoran Milosevcic', 'Zor Milosevcic'],
  ['Zhang Weiming', 'Zhang Wieming'],
  ['Davit Kvaratskhelia', 'Davit Kvaratskheliaa'],
  ["Samir Khoury's", 'Samir Khoury'],
  ['U.S. Department of Fisheries', 'United States Department of Fisheries'],
  ['Ellen Parker', 'Ellen Barkar'],
  ['Cornelia Hoogland', 'Corrie Hoogland'],
  ['Basir Noorzai, Abdul', 'Abdul Basir Noorzai'],
  ['Peter Johannes Aldering', 'Peter Aldering'],
  ['ทักษิณ ชินวัตร', 'Thaksin Shinawatra'],
  ['贝拉克·奥巴马', 'Barack Obama'],
  ['Brigade Fourty-four', 'Brigade 44'],
  ['Battalion Fifty 2', '52 Battalion'],
  ['P.T. Bumi Makmur', 'PT Bumi Makmur'],
  ['Sternwerk Gesellschaft m.b.H.', 'Sternwerk GmbH'],
  ['Red Crescent Society of Turkey', 'Turkish Red Crescent Society'],
  ['Mustafa Kamil (also known as Abu Hamza)', 'Abu Hamza'],
  ['Nazir Mohammad Abdul Basir', 'Nazir Mohammad Basir'],
  ['Salah Eddine Gasmi Tahar', 'Salah Gasmi Tahar'],
  ['Kuipers Transport Rotterdam B.V.', 'Transportbedrijf Kuipers Rotterdam'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['Jan de Vries', 'Piet de Vries'],
  ['Jan de Vries', 'Jan de Boer'],
  ['J. de Vries', 'Piet de Vries'],
  ['Mohamed Amrani', 'Mahmoud Amrani'],
  ['Mohamed Amrani', 'Mohamed Bakkali'],
  ['Fatima El Idrissi', 'Aicha El Idrissi'],
  ['Vladimir Putin', 'Владимир Зеленский'],
  ['John Smith', 'Jane Smith'],
  ['Li Wei', 'Li Na'],
  ['Kim Min-jun', 'Kim Seo-yeon'],
  ['Maria Fernandez Lopez', 'Maria Gonzalez Lopez'],
  ['Ahmed Hassan', 'Hassan Hussein'],
  ['Deutsche Bank AG', 'Deutsche Bahn AG'],
  ['Crystal Shipping Ltd', 'Crystal Shipping 2 Ltd'],
  ['Company 1 LLC', 'Company 2 LLC'],
  ['Bakkerij De Graaf B.V.', 'Slagerij De Graaf B.V.'],
  ['Holding Jansen BV', 'Holding Pietersen BV'],
  ['First National Bank', 'Second National Bank'],
  ['Anna Bakker', 'Hanna Dekker'],
  ['Gazprom Export', 'Gazprom Neft'],
  ['Viktor Grekov', 'Viktoria Grekova'],
  ['Simon Marchbanks', 'Simone Marchbanks'],
  ['William Drummond Jr.', 'William Drummond Sr.'],
  ['Gerald Bexley I', 'Gerald Bexley II'],
  ['Sergei Pavlovich Belov', 'Sergei Petrovich Belov'],
  ['Salman bin Muhammad al-Rawi', 'Muhammad bin Salman al-Rawi'],
  ['Thomas Martin', 'Martin Thomas Keller'],
  ['Omar Saleh', 'Omar Hamdi Karim Abbas Saleh'],
  ['N.N.', 'Nikolai Novikov'],
  ['V. S. Sobolev', 'V. P. Sobolev'],
  ['Zhang Min', 'Zhang Ming'],
  ['김종은', '김정은'],
  ['Brightwater Fund I LP', 'Brightwater Fund II LP'],
  ['Series A Holdings', 'Series B Holdings'],
  ['Karania Bank (Poland) SA', 'Karania Bank (France) SA'],
  ['Karania Bank', 'Karania Bank Mexico'],
  ['Ural Metal Export', 'Ural Metal Import'],
  ['Akhtar Mansour Abdul Mohammed', 'Akhtar Mansour Shah Mohammed'],
  ['Eastern Gas Transport', 'Western Gas Transport'],
  ['Hala Saddam Hussein Al-Tikriti', 'Saddam Hussein Al-Tikriti'],
  ['Jamal Hassan Tawfiq Al-Rubaie', 'Jamal Hassan Tawfiq Al-Samarrai'],
  ['Snow', 'Snoe'],
  ['Peter Martens', 'Peter Marchand'],
  ['Marcel Dubois', 'Martin Dubois'],
  ['Petr Novak', 'Petr Horak'],
];

describe('two names', () => {
  it.each(SAME)('%s and %s read as one name', (left, right) => {
    expect(compareNames(left, right).probability).toBeGreaterThan(0.5);
  });

  it.each(OTHER)('%s and %s read as two names', (left, right) => {
    expect(compareNames(left, right).probability).toBeLessThan(0.5);
  });

  it('are surest when equal and share nothing when one is empty', () => {
    expect(compareNames('Anna Bakker', 'Anna Bakker').score).toBeCloseTo(6, 6);
    expect(compareNames('Anna Bakker', '').score).toBe(-14);
  });

  it('weigh the same either way, whatever the script and form', () => {
    for (const [left, right] of [...SAME, ...OTHER]) {
      const there = compareNames(left, right).score;
      expect(compareNames(right, left).score).toBeCloseTo(there, 9);
      expect(there).toBeLessThanOrEqual(compareNames(left, left).score + 1e-9);
    }
  });

  it('say what told them apart', () => {
    const told = (left: string, right: string) =>
      compareNames(left, right).contributions.map(({ label, level }) => `${label} ${level}`);
    expect(told('Crystal Shipping 2 Ltd', 'Crystal Shipping 3 Ltd')).toContain('number differs');
    expect(told('Karania Bank Mexico', 'Karania Bank')).toContain('place on one side only');
    expect(told('Jan Smit Jr.', 'Jan Smit Sr.')).toContain('generation differs');
    expect(told('Jan de Vries', 'Jan de Boer')).toContain('words against other words');
    expect(told('Ryan James', 'James Ryan Cole')).toContain('order another family name');
  });

  it('weigh the same either way, with bars that add up', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'n', 'j', 'o', 's', ' ', '.', '1', 'ш', 'É'),
      maxLength: 16,
    });
    fc.assert(
      fc.property(name, name, (left, right) => {
        const there = compareNames(left, right);
        expect(compareNames(right, left).score).toBeCloseTo(there.score, 9);
        const bars = there.contributions.reduce((total, bar) => total + bar.weight, there.prior);
        expect(Math.abs(bars - there.score)).toBeLessThan(1e-6);
      }),
      { seed: 20_241_119, numRuns: 500 },
    );
  });
});
