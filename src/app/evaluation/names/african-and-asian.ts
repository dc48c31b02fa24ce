import { type Culture, words } from './culture.js';

export const AFRICAN_AND_ASIAN: readonly Culture[] = [
  {
    share: 8,
    men: words('Tesfay Yonas Filmon Dawit Abraham Samuel Berhane Kidane Mulugeta Hagos Biniam Robel'),
    women: words('Selam Rahel Helen Senait Mehret Feven Luwam Tsega Genet Almaz Winta Saba'),
    families: words(
      'Tekle Gebremedhin Haile Kidane Weldu Araya Mengistu Tsegaye Abebe Berhe Ghebreab Desta Woldemariam Hailu Negash Okbay',
    ),
    nationalities: ['Eritrese', 'Ethiopische'],
    respellings: [
      ['gh', 'g'],
      ['w', 'v'],
      ['ts', 'z'],
      ['dd', 'd'],
      ['e', 'a'],
      ['h', ''],
    ],
  },
  {
    share: 5,
    men: words('Abdi Mohamed Hassan Farah Ahmed Yusuf Omar Jama Mahad Liban Guled Warsame'),
    women: words('Hodan Amina Faduma Ifrah Sahra Nasra Halima Asha Ubah Deqa Ayaan Khadra'),
    families: words(
      'Abdullahi Hersi Warsame Nur Farah Jama Osman Adan Isse Mohamud Barre Dirie Guled Shire Elmi Samatar',
    ),
    nationalities: ['Somalische'],
    respellings: [
      ['aa', 'a'],
      ['x', 'h'],
      ['q', 'k'],
      ['ll', 'l'],
      ['u', 'oe'],
      ['sh', 'sch'],
    ],
  },
  {
    share: 6,
    men: words('Emeka Chinedu Kwame Kofi Tunde Samuel Ibrahim Yaw Segun Ebenezer Osas Femi'),
    women: words('Ngozi Blessing Akosua Abena Chioma Grace Adaeze Esi Funmi Patience Joy Mercy'),
    families: words(
      'Okafor Mensah Adeyemi Boateng Nwosu Owusu Eze Osei Balogun Asante Okonkwo Appiah Obi Danso Afolabi Agyeman Igwe',
    ),
    nationalities: ['Nigeriaanse', 'Ghanese'],
    respellings: [
      ['kw', 'qu'],
      ['ye', 'je'],
      ['w', 'u'],
      ['ei', 'ey'],
      ['ck', 'k'],
      ['oa', 'o'],
    ],
  },
  {
    share: 5,
    men: words('Wei Jun Ming Hao Lei Qiang Bo Feng Tao Gang Jian Peng'),
    women: words('Li Xiuying Fang Na Jing Yan Min Xia Hui Juan Ying Mei'),
    families: words('Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin He Gao'),
    nationalities: ['Chinese'],
    respellings: [
      ['zh', 'ch'],
      ['x', 'hs'],
      ['q', 'ch'],
      ['ng', 'n'],
      ['ao', 'au'],
      ['ou', 'au'],
    ],
  },
  {
    share: 5,
    men: words('Nguyễn Minh Tuấn Hùng Dũng Thành Quang Bảo Khoa Long Sơn Phúc Đức'),
    women: words('Lan Hương Thảo Mai Hoa Linh Ngọc Thu Trang Yến Hạnh Phương'),
    families: words('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý'),
    nationalities: ['Vietnamese'],
    respellings: [
      ['ễ', 'e'],
      ['ầ', 'a'],
      ['ê', 'e'],
      ['ạ', 'a'],
      ['đ', 'd'],
      ['ươ', 'uo'],
      ['ũ', 'u'],
      ['ỗ', 'o'],
    ],
  },
];
