import { type Culture, words } from './culture.js';

export const EUROPEAN: readonly Culture[] = [
  {
    share: 14,
    men: words(
      'Jan Pieter Daan Bram Sander Joost Maarten Koen Wouter Jeroen Niels Gerrit Sjoerd Teun Floris',
    ),
    women: words('Maria Anna Sanne Femke Lotte Marloes Hanneke Ilse Roos Nienke Tessa Fleur Wilma Inge Loes'),
    families: words(
      'Jong Bakker Visser Meijer Boer Mulder Dijkstra Smits Kuipers Brouwer Postma Zandhuis Veldkamp Rietberg Duinsteker Hazenkamp Molenwiek Wilgenhof Eikelaar Waterhuis Korenbos Heidekamp Turfsteker Zeewolder',
    ),
    prefixes: ['', '', '', 'de', 'van', 'van der', 'van den', 'ter'],
    nationalities: ['Nederlandse'],
    respellings: [
      ['ij', 'y'],
      ['ei', 'ij'],
      ['kk', 'k'],
      ['s', 'z'],
    ],
  },
  {
    share: 8,
    men: words('Piotr Tomasz Marcin Paweł Krzysztof Michał Łukasz Grzegorz Rafał Wojciech Dawid Jakub'),
    women: words('Agnieszka Katarzyna Małgorzata Joanna Ewa Monika Beata Justyna Karolina Zofia Magda'),
    families: words(
      'Nowak Kowalski Wiśniewski Zieliński Kamiński Lewandowski Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk Piotrowski Grabowski Pawłowski Michalski',
    ),
    familyOfWoman: (family) => family.replace(/ski$/, 'ska').replace(/cki$/, 'cka'),
    nationalities: ['Poolse'],
    respellings: [
      ['ł', 'l'],
      ['ś', 's'],
      ['ż', 'z'],
      ['ń', 'n'],
      ['ą', 'a'],
      ['w', 'v'],
      ['szcz', 'sch'],
    ],
  },
  {
    share: 6,
    men: words('Oleksandr Andriy Serhiy Dmytro Ivan Vasyl Mykola Bohdan Yuriy Taras Maksym Viktor'),
    women: words('Olena Oksana Iryna Natalia Kateryna Svitlana Tetiana Yulia Halyna Larysa Daria Anna'),
    families: words(
      'Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Melnyk Polishchuk Savchenko Moroz Petrenko Lysenko Hrytsenko Marchuk Rudenko Zakharchenko',
    ),
    nationalities: ['Oekraïense'],
    respellings: [
      ['ks', 'x'],
      ['iy', 'ij'],
      ['y', 'i'],
      ['shch', 'sjtsj'],
      ['sh', 'sj'],
      ['h', 'g'],
      ['i', 'y'],
    ],
  },
  {
    share: 6,
    men: words('Carlos José Luis Miguel Andrés Javier Diego Juan Felipe Mateo Rodrigo Wilson'),
    women: words('María Lucía Carmen Daniela Valentina Paola Gabriela Camila Andrea Luisa Yolanda Rosa'),
    families: words(
      'García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Vargas Castillo Rojas Morales Ortiz Mendoza Quintero',
    ),
    twoFamilies: true,
    nationalities: ['Colombiaanse', 'Venezolaanse', 'Spaanse', 'Peruaanse'],
    respellings: [
      ['é', 'e'],
      ['í', 'i'],
      ['á', 'a'],
      ['z', 's'],
      ['nd', 'n'],
      ['rr', 'r'],
    ],
  },
];
