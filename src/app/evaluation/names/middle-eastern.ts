import { type Culture, words } from './culture.js';

export const MIDDLE_EASTERN: readonly Culture[] = [
  {
    share: 13,
    men: words(
      'Mohammed Ahmad Youssef Khaled Omar Hassan Ibrahim Mustafa Karim Samir Bilal Rachid Tarek Walid',
    ),
    women: words('Fatima Aisha Khadija Nour Samira Layla Amina Hanan Rania Yasmin Salma Mariam Zahra Houda'),
    families: words(
      'Haddad Khalil Mansour Saleh Hamdan Darwish Najjar Qasim Jaber Shami Rahman Sabbagh Zaidan Barakat Halabi Othman Masri Tahhan Suleiman Kassab',
    ),
    prefixes: ['', '', '', 'al', 'el'],
    nationalities: ['Syrische', 'Iraakse', 'Libanese', 'Egyptische', 'Jemenitische'],
    respellings: [
      ['ou', 'u'],
      ['kh', 'ch'],
      ['q', 'k'],
      ['mm', 'm'],
      ['ss', 's'],
      ['ee', 'i'],
      ['y', 'j'],
      ['ah', 'a'],
    ],
  },
  {
    share: 9,
    men: words('Mehmet Mustafa Emre Hasan Murat Yusuf Serkan Kemal Burak Onur Cem Ömer Hakan'),
    women: words('Ayşe Fatma Emine Elif Zeynep Hatice Merve Selin Gülsüm Derya Esra Özlem'),
    families: words(
      'Yılmaz Kaya Demir Şahin Çelik Yıldız Aydın Öztürk Arslan Doğan Kılıç Aslan Çetin Koç Özdemir Polat Güneş Karaca',
    ),
    nationalities: ['Turkse'],
    respellings: [
      ['ş', 's'],
      ['ı', 'i'],
      ['ö', 'o'],
      ['ü', 'u'],
      ['ç', 'c'],
      ['ğ', 'g'],
      ['y', 'j'],
    ],
  },
  {
    share: 8,
    men: words('Rachid Abdelkader Hamid Driss Mimoun Said Noureddine Aziz Jamal Redouan Ismail Soufian'),
    women: words('Naima Latifa Malika Karima Ouafa Ikram Siham Nadia Hafida Loubna Rkia Touria'),
    families: words(
      'Amrani Bouzid Benali Haddou Ouali Tahiri Idrissi Berrada Chakir Ziani Mansouri Azzouzi Bouazza Khattabi Fassi Lamrani Yaakoubi Boulahrouz',
    ),
    prefixes: ['', '', 'El', 'Ben', 'Ait'],
    nationalities: ['Marokkaanse', 'Algerijnse', 'Tunesische'],
    respellings: [
      ['ou', 'u'],
      ['ch', 'sh'],
      ['i', 'y'],
      ['kh', 'gh'],
      ['zz', 'z'],
      ['aa', 'a'],
    ],
  },
  {
    share: 7,
    men: words('Reza Ali Hamid Farhad Mehdi Amir Navid Behzad Jawad Najib Farid Zalmai'),
    women: words('Zahra Maryam Shirin Nasrin Laleh Parisa Farzana Soraya Mina Leila Roya Marzia'),
    families: words(
      'Ahmadi Hosseini Rezaei Karimi Mohammadi Rahimi Nazari Sadat Haidari Azizi Jafari Sharifi Noori Tavakoli Moradi Ghorbani Wardak Stanekzai',
    ),
    nationalities: ['Iraanse', 'Afghaanse'],
    respellings: [
      ['gh', 'q'],
      ['oo', 'u'],
      ['ss', 's'],
      ['ei', 'ai'],
      ['kh', 'ch'],
      ['i', 'ie'],
    ],
  },
];
