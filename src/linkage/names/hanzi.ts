/**
 * Characters that names in China, Taiwan and Hong Kong are made of, by pinyin: simplified and traditional together.
 * A character with several readings stands under the one it has in names.
 */
const READINGS = `
ai 艾爱愛 an 安 ba 巴 bai 白柏百 ban 班 bang 邦 bao 包宝寶保鲍鮑葆 bei 贝貝北蓓 ben 本 bi 毕畢碧 bian 卞边邊 biao 彪标標 bin 斌彬宾賓滨濱 bing 冰兵丙炳秉 bo 波博伯勃 bu 卜步布
cai 蔡才财財彩 can 灿燦 cang 苍蒼 cao 曹草 cen 岑 chai 柴 chan 婵嬋 chang 常昌长長畅暢 chao 超潮朝晁巢 che 车車 chen 陈陳晨辰臣沉 cheng 成程诚誠承城澄 chi 池迟遲 chong 崇充 chu 楚储儲褚初 chuan 川传傳 chuang 创創 chun 春纯純淳 ci 慈 cong 聪聰丛叢从 cui 崔翠
da 大达達 dai 戴代黛 dan 丹旦 dang 党 dao 道导 de 德得 deng 邓鄧登灯 di 迪狄笛帝 dian 典 ding 丁定鼎 dong 董东東冬栋棟 dou 窦竇 du 杜都 duan 段端 dun 敦 duo 多
e 娥鄂 en 恩 er 尔爾儿 fa 发發法 fan 范樊凡帆繁 fang 方芳房放 fei 飞飛费費菲斐 fen 芬奋 feng 冯馮峰锋鋒风風凤鳳丰豐枫楓封 fu 付傅福富符扶甫伏芙 gan 甘 gang 刚剛钢鋼港纲綱 gao 高皋 ge 葛戈歌格 gen 根 geng 耿庚更 gong 龚龔公宫弓巩功工 gou 苟 gu 顾顧古谷辜 guan 关關管官冠 guang 光广廣 gui 桂贵貴归 guo 郭国國果
hai 海 han 韩韓汉漢寒涵翰 hang 航杭 hao 郝浩豪昊皓好 he 何贺賀和河荷赫鹤鶴禾 heng 恒亨衡 hong 洪红紅宏鸿鴻弘虹泓 hou 侯厚后 hu 胡虎湖护瑚 hua 华華花化桦 huai 怀懷淮 huan 欢歡环環焕 huang 黄黃煌皇 hui 慧惠辉輝会會晖卉徽 huo 霍火
ji 季吉纪紀姬继繼基集冀济濟记纪 jia 贾賈佳嘉家加甲 jian 简簡建健剑劍坚堅鉴 jiang 江姜蒋蔣将將疆 jiao 焦娇嬌 jie 杰傑洁潔捷介 jin 金晋晉锦錦进進近津瑾 jing 静靜景敬京晶经荆婧菁精靖 jiu 九久 ju 鞠居巨菊 juan 娟卷 jue 觉 jun 军軍俊君均骏駿钧
kai 凯凱开開楷 kan 阚 kang 康 ke 柯可科克 kong 孔空 kuan 宽 kuang 邝 kun 坤昆琨 lai 赖賴来來莱 lan 兰蘭蓝藍岚 lang 郎朗浪 lao 劳勞 le 乐樂 lei 雷磊蕾 leng 冷 li 李黎丽麗莉力立利礼禮理厉励俐栗 lian 连連莲蓮廉练 liang 梁良亮 liao 廖 lin 林琳霖麟临 ling 玲凌灵靈令岭铃 liu 刘劉柳六流 long 龙龍隆 lou 楼婁娄 lu 卢盧陆陸鲁魯路露吕呂律绿 luan 栾 lun 伦倫 luo 罗羅洛骆駱
ma 马馬麻 mai 麦 man 满曼 mang 芒 mao 毛茂矛 mei 梅美妹玫媚 men 门 meng 孟蒙梦夢 mi 米糜 mian 绵 miao 苗妙淼 min 敏民闵閔 ming 明鸣名铭銘 mo 莫墨 mu 穆木慕牧 na 娜那 nan 南楠男 ni 倪妮尼 nian 年念 ning 宁寧凝 niu 牛钮 nuo 诺 ou 欧歐
pan 潘盘 pang 庞龐 pei 裴沛佩培 peng 彭鹏鵬朋蓬 pi 皮 pian 片 piao 朴 pin 品 ping 平萍屏苹 pu 蒲浦普 qi 齐齊戚琪奇琦启启启祺旗其 qian 钱錢倩千前谦謙乾 qiang 强強蔷 qiao 乔喬巧桥 qin 秦琴勤芹钦覃 qing 清青卿晴庆慶情 qiong 琼瓊 qiu 邱秋丘裘求 qu 屈曲瞿 quan 全权泉 que 阙 qun 群
ran 冉然 rao 饶 ren 任仁人 ri 日 rong 荣榮蓉容戎融 rou 柔 ru 茹如汝儒 ruan 阮 rui 瑞睿锐蕊 run 润潤 ruo 若 sai 赛 san 三 sang 桑 sen 森 sha 沙莎 shan 单山善珊杉 shang 尚商上 shao 邵少绍紹 she 佘 shen 沈申深慎 sheng 盛胜勝生升声圣 shi 石史施时時世士诗实師师 shou 寿壽守 shu 舒树樹书書淑曙叔 shuai 帅 shuang 双雙爽霜 shui 水 shun 顺順舜 shuo 硕 si 司思斯四 song 宋松颂 su 苏蘇素肃 sui 隋随 sun 孙孫
tai 台泰太 tan 谭譚谈坦 tang 唐汤湯堂棠 tao 陶涛濤桃 te 特 teng 滕腾騰 ti 题 tian 田天甜 tie 铁鐵 ting 婷庭廷亭 tong 童佟同彤通桐 tu 涂屠 wan 万萬婉宛 wang 王汪旺望 wei 魏韦韋伟偉卫衛维維威薇巍炜为唯 wen 文温溫闻雯 weng 翁 wu 吴吳武伍五邬吾悟梧
xi 习習席西喜希熙溪锡玺 xia 夏霞侠 xian 贤賢先显鲜仙宪 xiang 向项項祥翔香湘想相 xiao 肖萧蕭小晓曉笑孝潇 xie 谢謝解协 xin 辛新欣鑫心信馨昕 xing 邢星兴興行杏幸 xiong 熊雄 xiu 秀修休 xu 徐许許旭须需绪 xuan 宣轩軒萱玄璇 xue 薛雪学學 xun 荀迅勋
ya 雅亚亞娅 yan 严嚴颜顏闫阎延彦艳艷燕妍岩炎言晏 yang 杨楊阳陽洋扬央 yao 姚瑶遥耀药 ye 叶葉业業野晔 yi 易伊一毅怡义義艺藝宜逸仪亦依益奕忆 yin 尹银殷音印吟 ying 英应應颖穎莹瑩营盈影迎 yong 勇永咏涌雍 you 尤游友有幼 yu 于余俞喻玉宇雨育裕郁禹虞瑜渔钰语羽誉 yuan 袁元原远遠园媛苑源渊 yue 岳月悦越跃 yun 云雲运芸韵允
zai 在 zan 昝 zang 臧 zao 早 ze 泽澤则 zeng 曾增 zha 查 zhai 翟 zhan 詹展占战 zhang 张張章彰璋 zhao 赵趙昭召照兆 zhe 哲者 zhen 甄真珍振镇震贞臻 zheng 郑鄭正政征铮 zhi 志智芝之治直植致 zhong 钟鐘忠中仲重 zhou 周舟州洲 zhu 朱祝竹珠主柱 zhuang 庄莊壮 zhuo 卓 zi 子紫自梓姿 zong 宗 zou 邹鄒 zu 祖 zuo 左佐

`;

/** Pinyin of a character; undefined for a character the table does not know. */
export const HANZI: ReadonlyMap<string, string> = readReadings();

function readReadings(): Map<string, string> {
  const found = new Map<string, string>();
  let reading = '';
  for (const part of READINGS.trim().split(/\s+/)) {
    if (/^[a-z]+$/.test(part)) reading = part;
    else for (const letter of part) found.set(letter, reading);
  }
  return found;
}
