/**
 * Name cultures of the invented register. Names are the common ones of each tradition; rare family names are put
 * together from parts, because real registers have a long tail. Nothing here is read by the matcher.
 */
export interface Culture {
  readonly code: string;
  readonly share: number;
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly family: readonly string[];
  /** Parts of rare family names: one of each list, joined. */
  readonly parts: readonly (readonly string[])[];
  /** Chance that a family name is made of parts. */
  readonly rare: number;
  readonly habit: 'western' | 'patronymic' | 'double' | 'eastern' | 'slavic';
  readonly prefixes: readonly string[];
  /** Other ways clerks write it: pattern and replacement, one is applied at random. */
  readonly respell: readonly (readonly [RegExp, string])[];
}

const w = (text: string) => text.split(' ');

const ARABIC_RESPELL: Culture['respell'] = [
  [/ou/g, 'u'],
  [/u/g, 'ou'],
  [/ee/g, 'i'],
  [/i(?=[a-z])/g, 'ee'],
  [/ch/g, 'sh'],
  [/sh/g, 'ch'],
  [/ss/g, 's'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'ss'],
  [/a(?=[dmn]$)/g, 'e'],
  [/e(?=[dmn]$)/g, 'a'],
  [/mm/g, 'm'],
  [/m(?=[aeiou])/g, 'mm'],
  [/k/g, 'q'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/ia$/g, 'iya'],
  [/a$/g, 'ah'],
  [/ah$/g, 'a'],
  [/dd/g, 'd'],
  [/kh/g, 'ch'],
  [/j/g, 'dj'],
];

export const CULTURES: readonly Culture[] = [
  {
    code: 'nl',
    share: 0.16,
    habit: 'western',
    rare: 0.45,
    prefixes: ['', '', '', 'van', 'van der', 'de', 'van den', 'ter'],
    male: w(
      'Johannes Jan Pieter Willem Hendrik Cornelis Daan Sem Lucas Thijs Bram Ruben Sander Joost Maarten Koen Wouter Jeroen Bas Niels Dirk Gerrit Arjan Rutger Floris Teun Klaas Sjoerd Wiebe Harm',
    ),
    female: w(
      'Maria Johanna Anna Elisabeth Cornelia Emma Julia Sophie Lotte Sanne Femke Anouk Marloes Ingrid Wilma Hanneke Marijke Ilse Esther Fleur Roos Nienke Tessa Inge Loes Geertje Froukje Aaltje',
    ),
    family: w(
      'Jong Jansen Vries Berg Bakker Dijk Visser Janssen Smit Meijer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Smits Graaf Meer Linden Kok Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Bruin Heijden Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven Koster Dam',
    ),
    parts: [
      w(
        'Ooster Wester Noorder Zuider Berken Eiken Linde Water Molen Kerk Groene Hoge Lage Hout Kruis Steen Zand Veld Boter Schaap Ossen Paarden Rozen Winter',
      ),
      w(
        'hof kamp veld huis berg brink straat weg dijk meer hout bos stra ma sma inga enga man veen horst donk daal',
      ),
    ],
    respell: [
      [/ij/g, 'y'],
      [/y/g, 'ij'],
      [/ks/g, 'x'],
      [/z/g, 's'],
      [/tt/g, 't'],
      [/aa/g, 'ae'],
      [/ck/g, 'k'],
      [/k(?=[aeiou])/g, 'c'],
      [/ss/g, 's'],
      [/uy/g, 'ui'],
    ],
  },
  {
    code: 'tr',
    share: 0.11,
    habit: 'western',
    rare: 0.4,
    prefixes: [''],
    male: w(
      'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Fatih Emre Kadir Hakan Serkan Yaşar Orhan Uğur Volkan Tolga Cengiz Şükrü Çetin Gökhan',
    ),
    female: w(
      'Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Hanife Merve Özlem Esra Gülsüm Yasemin Hülya Dilek Songül Büşra Gülay Nurten Sevgi Aysel Çiğdem Tuğba Derya Filiz',
    ),
    family: w(
      'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Özcan Korkmaz Çakır Erdoğan Yavuz Can Acar Aktaş Güneş Bozkurt Bulut Keskin Ünal Turan Gül Güler',
    ),
    parts: [
      w('Ak Kara Boz Gök Kızıl Demir Taş Yıl Gün Er Öz Sarı Uzun Kır Bal Çak Dur Tez'),
      w('oğlu türk taş kaya dağ soy alp han bey maz lar demir tepe bulut er gül yürek'),
    ],
    respell: [
      [/ş/g, 'sj'],
      [/ş/g, 'sh'],
      [/ç/g, 'ch'],
      [/ç/g, 'tj'],
      [/ğ/g, 'gh'],
      [/ı/g, 'i'],
      [/ü/g, 'ue'],
      [/ö/g, 'o'],
      [/c/g, 'dj'],
      [/ğ/g, ''],
      [/y/g, 'j'],
      [/d$/g, 't'],
      [/t$/g, 'd'],
    ],
  },
  {
    code: 'ma',
    share: 0.12,
    habit: 'western',
    rare: 0.35,
    prefixes: ['', '', 'el', 'El', 'Ait', 'Ben', 'Bou'],
    male: w(
      'Mohamed Ahmed Youssef Hassan Rachid Khalid Said Mustapha Abdelkader Abdellah Omar Karim Hamid Brahim Driss Jamal Noureddine Abderrahim Bilal Ayoub Soufiane Anas Ilias Zakaria Tarik Mimoun Farid Lahcen Redouan Abdelhak',
    ),
    female: w(
      'Fatima Khadija Aicha Naima Malika Samira Hafida Rachida Zohra Saida Karima Nadia Najat Latifa Houria Yamina Soumaya Ikram Hanane Chaimae Salma Nour Loubna Btissam Mina Fatiha',
    ),
    family: w(
      'Amrani Idrissi Alaoui Haddadi Bakkali Mansouri Ouali Khattabi Yaakoubi Bouzid Ziani Benali Chaoui Fassi Hamdaoui Jilali Kaddouri Lamrani Mokhtari Naciri Rahmani Sabri Tahiri Yahyaoui Zerouali Azzouzi Boukhari Daoudi Harrak Ouahbi Messaoudi Touzani Aouragh Akkouh',
    ),
    parts: [
      w('Ouar Bou Zer Had Mas Kham Lak Tah Ach Ber Ham Ouh Taf Azz Mez Sal Gher Raf Chel Idd Mou Yak'),
      w('ouali aoui issi hami ouni azzi ouri idi assi ghani oudi akki rouch mane hali zouki tari bouti'),
      ['', '', 'n', 'h'],
    ],
    respell: ARABIC_RESPELL,
  },
  {
    code: 'sy',
    share: 0.12,
    habit: 'western',
    rare: 0.35,
    prefixes: ['', '', 'Al', 'al-', 'Al-', 'Abu'],
    male: w(
      'Mohammad Ahmad Khaled Mahmoud Omar Ali Hassan Hussein Ibrahim Abdulrahman Yousef Bassam Ziad Samer Firas Nidal Walid Fadi Mazen Rami Tareq Anwar Jihad Hisham Ghassan Adnan Bashar Imad Moaz Haitham',
    ),
    female: w(
      'Fatima Maryam Amina Hanan Rana Rasha Lina Hala Noor Reem Sawsan Samar Ghada Layla Iman Suha Nisreen Abeer Dima Rima Wafaa Asmaa Khawla Maysa Hiba Shahd',
    ),
    family: w(
      'Hamwi Halabi Masri Khatib Najjar Haddad Sabbagh Qasim Hariri Shami Darwish Kurdi Khalil Saleh Mustafa Ibrahim Othman Jassim Rifai Ghazali Zoubi Hamdan Issa Nasser Khoury Aswad Sheikh Tamimi Jabouri Bayati Obeidi Dulaimi Samarrai',
    ),
    parts: [
      w('Qad Sham Has Khal Naj Sul Bak Raf Jam Zah Had Fawz Muh Tal Sab Ghan Mur Shar Waz Dah'),
      w('rawi ani ali awi oui ouri iri oosh ami adi ati eini oubi aneh sini khi'),
    ],
    respell: ARABIC_RESPELL,
  },
  {
    code: 'er',
    share: 0.09,
    habit: 'patronymic',
    rare: 0.3,
    prefixes: [''],
    male: w(
      'Tesfay Haile Mehari Yonas Abraham Filmon Samuel Berhane Kidane Tekle Gebre Yohannes Solomon Mulugeta Abel Dawit Robel Aman Ghirmay Habtom Isaias Kibrom Merhawi Natnael Tsegay Weldu Zerai Amanuel Bereket Hagos',
    ),
    female: w(
      'Selam Helen Saba Rahel Bethlehem Feven Luwam Semhar Winta Akberet Letebrhan Tsega Mebrat Almaz Hiwet Kisanet Natsnet Yordanos Abrehet Azmera Elsa Freweini Genet Lemlem Mihret Senait',
    ),
    family: w(
      'Tesfay Haile Mehari Gebremedhin Woldemariam Habtemariam Ghebreslassie Tekle Berhane Kidane Araya Okbay Asfaha Tewolde Hagos Abraha Kahsay Zerezghi Andemariam Weldegebriel Teklehaimanot Bahta Kiflemariam Negash Desta Alemu Bekele Tadesse',
    ),
    parts: [
      w('Gebre Tesfa Habte Welde Kifle Tekle Haile Andi Zere Okba Ghide Mehre Fesseha Bere'),
      w('mariam slassie medhin giorgis michael ab yesus hiwot brhan ezgi tsion kristos'),
    ],
    respell: [
      [/y$/g, 'i'],
      [/ai/g, 'ay'],
      [/gh/g, 'g'],
      [/^G/g, 'Gh'],
      [/e(?=[a-z]$)/g, 'a'],
      [/ie$/g, 'e'],
      [/ts/g, 's'],
      [/w/g, 'u'],
      [/h(?=[aeiou])/g, ''],
      [/ss/g, 's'],
      [/lass/g, 'las'],
      [/k/g, 'q'],
      [/e$/g, ''],
    ],
  },
  {
    code: 'ua',
    share: 0.1,
    habit: 'slavic',
    rare: 0.5,
    prefixes: [''],
    male: w(
      'Oleksandr Serhiy Andriy Volodymyr Mykola Ivan Dmytro Viktor Vasyl Oleh Yuriy Petro Bohdan Maksym Artem Roman Ihor Yevhen Taras Ruslan Anatoliy Stepan Hryhoriy Pavlo Denys Vitaliy',
    ),
    female: w(
      'Olena Natalia Oksana Iryna Tetiana Svitlana Olha Lyudmyla Halyna Yulia Maria Anna Kateryna Viktoria Larysa Nadiya Valentyna Yana Alina Daryna Zoya Lyubov',
    ),
    family: w(
      'Melnyk Shevchenko Bondarenko Kovalenko Boyko Tkachenko Kravchenko Kovalchuk Koval Oliynyk Shevchuk Polishchuk Lysenko Bondar Marchenko Moroz Savchenko Rudenko Petrenko Tkachuk Klymenko Pavlenko Ivanov Popov Smirnov Kuznetsov Petrov',
    ),
    parts: [
      w('Bor Hon Dan Kyr Las Mal Nov Oni Pol Rom Stad Ter Vol Yar Zhuk Char Haw Tym Zub Lev Mych Pryk'),
      w('char yn osl as ov ash ets ent iy'),
      w('enko chuk uk ovych skyi skiy iv yak'),
    ],
    respell: [
      [/iy/g, 'ij'],
      [/yi?/g, 'i'],
      [/y/g, 'j'],
      [/sh/g, 'sj'],
      [/ch/g, 'tsj'],
      [/v/g, 'w'],
      [/kh/g, 'ch'],
      [/zh/g, 'zj'],
      [/H/g, 'G'],
      [/h/g, 'g'],
      [/ks/g, 'x'],
      [/sh/g, 'sch'],
      [/yu/g, 'iu'],
      [/skyi/g, 'sky'],
      [/ts/g, 'c'],
    ],
  },
  {
    code: 'pl',
    share: 0.05,
    habit: 'slavic',
    rare: 0.4,
    prefixes: [''],
    male: w(
      'Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Grzegorz Jakub Łukasz Mateusz Wojciech Zbigniew Stanisław Dariusz Rafał Szymon',
    ),
    female: w(
      'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Zofia Jadwiga Danuta Beata',
    ),
    family: w(
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski',
    ),
    parts: [
      w('Bog Czar Dom Gor Jar Kal Lip Mak Ost Paw Rad Sob Tar Wal Zaw Brz'),
      w('ow an in ar ek ik'),
      w('ski cki czyk iak owicz'),
    ],
    respell: [
      [/ł/g, 'l'],
      [/w/g, 'v'],
      [/sz/g, 'sh'],
      [/cz/g, 'ch'],
      [/rz/g, 'z'],
      [/ś/g, 's'],
      [/ó/g, 'o'],
      [/ą/g, 'a'],
      [/cki/g, 'tski'],
      [/y/g, 'i'],
      [/j/g, 'y'],
    ],
  },
  {
    code: 'cn',
    share: 0.05,
    habit: 'eastern',
    rare: 0.1,
    prefixes: [''],
    male: w(
      'Wei Jun Ming Jian Hao Lei Qiang Bo Tao Peng Xiaoming Jianguo Zhiqiang Guohua Haoran Yichen Zihao Weidong',
    ),
    female: w(
      'Fang Li Jing Yan Xiu Na Mei Ying Hui Juan Xiaoli Meiling Yuting Xiuying Ruoxi Yawen Lihua Guifang',
    ),
    family: w(
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Ye',
    ),
    parts: [w('Ou Shang Si Zhu Si Xia'), w('yang guan ma ge tu hou')],
    respell: [
      [/zh/gi, 'ch'],
      [/x/gi, 'hs'],
      [/q/gi, 'ch'],
      [/ng$/g, 'n'],
      [/n$/g, 'ng'],
      [/i$/g, 'ee'],
      [/ou$/g, 'au'],
      [/ao$/g, 'au'],
    ],
  },
  {
    code: 'ir',
    share: 0.07,
    habit: 'western',
    rare: 0.4,
    prefixes: [''],
    male: w(
      'Mohammad Ali Hossein Reza Mehdi Amir Hamid Saeed Behrouz Dariush Kourosh Farhad Masoud Navid Omid Arash Babak Bijan Ehsan Hamed Abdul Najib Ahmadullah Zabihullah Rohullah',
    ),
    female: w(
      'Maryam Fatemeh Zahra Leila Shirin Parisa Nasrin Mahnaz Azadeh Niloufar Sara Elham Roya Soraya Golnaz Mina Farzaneh Narges Zohreh Shabnam',
    ),
    family: w(
      'Mohammadi Hosseini Ahmadi Rezaei Karimi Moradi Jafari Rahimi Sadeghi Ebrahimi Heidari Ghasemi Soltani Amini Safi Noori Sharifi Akbari Rostami Kazemi Naseri Hakimi Popal Stanekzai',
    ),
    parts: [
      w('Khor Far Bagh Esf Teh Kash Mir Nur Shir Gol Rah Sar Zar Beh Pour Kav Das'),
      w('zadeh pour iani anpour nejad ehzadeh ban vand ani inia doust ipour manesh'),
    ],
    respell: [
      [/oo/g, 'u'],
      [/ou/g, 'oe'],
      [/ee/g, 'i'],
      [/gh/g, 'q'],
      [/sh/g, 'sj'],
      [/kh/g, 'ch'],
      [/a(?=[dmn]$)/g, 'e'],
      [/eh$/g, 'e'],
      [/eh$/g, 'a'],
      [/ei$/g, 'i'],
      [/ei$/g, 'aei'],
      [/ss/g, 's'],
      [/ullah/g, 'ollah'],
      [/v/g, 'w'],
    ],
  },
  {
    code: 'es',
    share: 0.05,
    habit: 'double',
    rare: 0.25,
    prefixes: ['', '', '', 'de la', 'de', 'del'],
    male: w(
      'José Luis Carlos Juan Miguel Jorge Pedro Andrés Diego Santiago Alejandro Fernando Rafael Sergio Javier Óscar Hernán Álvaro',
    ),
    female: w(
      'María Carmen Ana Luz Gloria Claudia Patricia Sandra Paola Andrea Carolina Marcela Ángela Beatriz Diana Yolanda Ximena',
    ),
    family: w(
      'García Rodríguez González Hernández López Martínez Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Cruz Morales Ortiz Gutiérrez Chávez Ramos Ruiz Mendoza Vargas Castillo Jiménez Rojas Cárdenas Quintero Zapata',
    ),
    parts: [
      w('Bar Cas Del Esp Fig Gal Iba Mon Oli Pal Riv Sal Val Zur'),
      w('ado ero inos ueroa indo ares edo ello ada ega'),
    ],
    respell: [
      [/z/g, 's'],
      [/s(?=[aeiou])/g, 'z'],
      [/v/g, 'b'],
      [/ll/g, 'y'],
      [/í/g, 'i'],
      [/á/g, 'a'],
      [/é/g, 'e'],
      [/gu/g, 'g'],
      [/j/g, 'h'],
      [/x/g, 'j'],
    ],
  },
  {
    code: 'wa',
    share: 0.05,
    habit: 'western',
    rare: 0.3,
    prefixes: [''],
    male: w(
      'Mamadou Ousmane Ibrahima Abdoulaye Moussa Amadou Kwame Kofi Emeka Chidi Oluwaseun Babatunde Samuel Emmanuel Joseph Ikenna Tunde Kwesi Yaw',
    ),
    female: w(
      'Fatoumata Aminata Mariama Aissatou Ama Abena Ngozi Chioma Blessing Grace Adaeze Folake Esi Akosua Comfort Patience Joy',
    ),
    family: w(
      'Diallo Bah Barry Sow Camara Traoré Keita Coulibaly Mensah Owusu Boateng Asante Osei Okafor Okoro Eze Adeyemi Balogun Nwosu Okonkwo Sesay Kamara Conteh Jalloh',
    ),
    parts: [
      w('Ade Olu Oko Nwa Chi Agy Opo Ama Bo Dar Kon Sis'),
      w('wale bayo nkwo eke bueze eman ku ampong ateng té soko wole'),
    ],
    respell: [
      [/ou/g, 'u'],
      [/u/g, 'ou'],
      [/ia/g, 'iya'],
      [/dj/g, 'j'],
      [/D(?=ia)/g, 'Dj'],
      [/J/g, 'Dj'],
      [/é/g, 'e'],
      [/ll/g, 'l'],
      [/k/g, 'c'],
      [/c/g, 'k'],
      [/ss/g, 's'],
      [/y/g, 'i'],
    ],
  },
  {
    code: 'in',
    share: 0.03,
    habit: 'western',
    rare: 0.3,
    prefixes: [''],
    male: w(
      'Ravi Sanjay Rajesh Amit Anil Vijay Sunil Ashok Rakesh Dinesh Kumar Harish Mukesh Arjun Rahul Deepak',
    ),
    female: w('Priya Sunita Anita Lakshmi Kavita Meena Rekha Asha Pooja Geeta Sushila Indira Shanti Nirmala'),
    family: w(
      'Sharma Singh Kumar Patel Gupta Ramdin Bisoendial Mahabier Autar Jagroep Kalloe Soekhoe Ganga Baldewsingh Ramlal Sewdien Khan Reddy Nair Iyer',
    ),
    parts: [
      w('Ram Bal Jag Bis Sew Mah Har Gan Par Kis Raj Som'),
      w('persad nath dien lal soekh nandan dew sharan roep bhagat pal kisoen'),
    ],
    respell: [
      [/oe/g, 'u'],
      [/u/g, 'oe'],
      [/sh/g, 's'],
      [/ee/g, 'i'],
      [/v/g, 'w'],
      [/w/g, 'v'],
      [/bh/g, 'b'],
      [/th/g, 't'],
      [/a$/g, ''],
    ],
  },
];
