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
