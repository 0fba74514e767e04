// Chinese words around a number: measure words, labels, what states a change, what is refused.

import { list, Phrases, phraseSet } from "./phrases.ts";
import {
  ANNIVERSARY,
  refusals,
  COMPARISON,
  DATE,
  DATE_OR_RATE,
  FOREIGN,
  GIVEN_FOR,
  MISSING,
  MULTIPLE,
  MULTIPLE_BESIDE,
  NAME,
  POSSIBLE_BOUND,
  REVERSAL,
  SPOKEN_POINT,
  STRESS,
  TURNING,
  VAGUE,
  type Change,
} from "./vocabulary.ts";

/** Measure words: followed by what is counted (28个重点项目), or naming it themselves (20万人次). */
export const MEASURES_ZH = phraseSet(`
  个 家 项 座 条 艘 株 台 套 辆 户 人 人次 名 位 件 所 间 栋 幢 处 批 类 种 门 款 组 块 片 张 架 架次 只 头 场 次 大
  列 列次 班 班次 车次 辆次 件次 台套 台次 户次 艘次 航次 单次 宗 笔 份 例 枚 支 根 棵 盏 本 部 村 镇 册 床 桌 颗 粒
  尾 羽 箱 桶 瓶 袋 盒 束 幅 篇 卷 趟 席 岗 杆 孔 标段 支队 车位 床位 席位 泊位 座次 册次 篇次 片区 街道 乡镇 社区
  台班 工日 组团 课时 学时 乡 县 市
`);

/**
 * Words of labels with a character that is a bound, a change, a negation or a number elsewhere. If one ends in a bound
 * character just before the number (节约100亩), the phrase is refused: the character may be a bound.
 */
export const LABELS_ZH = phraseSet(`
  规模以上 规上 限额以上 县级以上 县级及以上 区级以上 区级及以上 市级以上 市级及以上 省级以上 省级及以上 国家级以上
  中级以上 高级以上 增加值 增长极 增长点 提升工程 上下游 上半年 下半年 半导体 半岛 半成品 不变价 不动产 不锈钢
  未来 节约 公约 条约 签约 履约 预约 合约 契约 制约 违约 集约 约束 约定 特约 最近 附近 靠近 邻近 临近 新近 就近 亲近
  近期 近年 近年来 近日 近代 近郊 近海 超市 超级 超大 超高 超高清 超算 超导 超声 其余 剩余 盈余 结余 富余 业余 余额
  余热 多余 众多 许多 诸多 繁多 多个 多种 多项 多式联运 多功能 多元 多元化 多样 多层 多媒体 多晶硅 多达 多云
  增值税 增值服务 增值电信 增量 增设 增派 增资 增资扩股 增发 新增 升级 升学 提升行动 上升空间 上升期 减排 减税
  减税降费 减免 减灾 减负 减碳 减震 减速 降水 降水量 降雨 降雨量 降尘 降费 降本 降本增效 降碳 降解 压缩天然气 压缩机
  压缩空气 滑雪 滑雪场 下滑道 落户 落地 落实 落成 院落 村落 部落 角落 坐落 落差 少年 青少年 少儿 少数民族 少先队
  亏损企业 失业 失业率 失业人员 失能 失信 失联 失地 损失率 贬值率 削峰 削坡 砍伐 退休 退役 退耕 退耕还林 退牧还草
  退税 退付 弱电 弱势 慢病 慢性病 慢行 欠费 欠发达 差旅 差异化 差别化 时差 温差 顺差 逆差 差额 级差 误差 出差
  低空 低空经济 低碳 低保 低压 低温 低收入 低速 低能耗 低效 低龄 最低生活保障 最低工资 最高人民法院 短视频 短途 短期
  短信 短波 短板 负债 负债率 负责 负责人 负氧离子 抱负 负荷 负载 负担 担负 倍数 期限 年限 赤字率 坏账率 赔付 赔付率 理赔 期间 非公 非公有制 非公经济 非公有 非遗 非金属 非税
  非税收入 非农 非营利 非洲 非物质文化遗产 非国有 非全日制 是非 南非 无人机 无人 无人驾驶 无线 无障碍 无锡 无缝 无偿
  无碳 无纸化 无公害 无害化 无烟 无废城市 无形 无形资产 无土 难题 疑难 困难 困难群众 困难家庭 免费 免税 免疫 免检
  停车 停车场 停车位 停车泊位 停机坪 停机位 停靠 否决 不断 不同 不良 不良贷款 不良率  不可再生
  不含税 不锈 未成年 未成年人 未来产业 未来科技城 没收 淹没 破产 破解 破获 破题 破冰 攻破 打破 爆破 突破口 突破性
  技术突破 识破 侦破 破碎 破损 日用品 日用百货 日用消费品 日用化学 日用陶瓷 日本 日常 日化 日报 节日 生日 假日 工作日 交易日 日照 日产汽车
  今日 即日 每日优鲜 内部 内陆 内环 内河 内需 内容 内控 内资 内贸 内外 内外贸 内生 内江 内蒙古 国内 境内 区内 省内
  市内 县内 场内 室内 海内外 当月 本月 上月 次月 同月 当日 次日 本日 昨日 月末 月底 月初 月内 月球 月亮 岁月 月季
  通过 经过 路过 度过 审议通过 年内 业内 院内 校内 港内 园内 域内 体内 车内 目前 此前 先前 当前 前期 前沿 前海
  前景 前台 前往 日前 前瞻 以前年度 事前 前端 前置 前列 前者 比重 比例 比率 占比 对比 比赛 比亚迪 性价比 可比 可比价
  可比价格 可比口径 可比价格计算 比较 百分比 结构比 安排 陈列 系列 行列 定居 新居 民居 宜居 安居 旧居 翻译 翻新 翻修
  翻建 番茄 番禺 休闲 润滑 光滑 海鲜 起步区 起点 起来 发起 兴起 引起 一起 崛起 起重机 起重 快递 快速 快速路 快车道
  快捷 快充 加快推进 加快建设 高达 高新 高新技术 高质量 高速 高速公路 高校 高铁 高端 高层 高中 高等 高级 高度 高原
  高压 高温 高效 高标准 高素质 高技能 高技术 高职 高清 高峰 高架 高山 高水平 身高 海拔高度 最高人民检察院 长江 长三角
  长度 长期 长效 长廊 成长 成长型 周长 全长 特长 许可 许可证 拆除 抚养比 性别比 收入比 存贷比 流失率 水土流失 水土流失面积 溢价率 折价率 共享单车 单车道 平均 均衡 均匀 均等 均质 均价 均值
  延长线 延长石油 院长 校长 部长 市长 县长 区长 长春 长沙 长安 长寿 长输
`);

/** With what a change is compared: nothing for the number. */
export const NEUTRAL_ZH = phraseSet(`
  同比 环比 比上年同期 比上年 比去年同期 比去年 比上月 比年初 比上年末 比上季度 比同期 比上年度 较上年同期 较上年
  较去年同期 较去年 较上月 较年初 较上年末 较上季度 较同期 同期 与上年同期相比 与上年相比 与去年同期相比 同比上年
  按可比价格计算 按可比价计算 按可比口径
`);

/** Characters that are bounds beside a number and may not be ignored elsewhere. */
export const BOUND_CHARACTERS: ReadonlySet<string> = new Set("约近超逾余多破");

/** Words of a rate of change: a word of change after one says how the change changed (增速放缓, 降幅收窄). */
const GROWTH_RATES = list("增速 增幅 增长率 涨幅 升幅 增长速度 增势");
const DECLINE_RATES = list("降幅 跌幅 减幅 降速 缩减幅度");
export const RATES_ZH = phraseSet([...GROWTH_RATES, ...DECLINE_RATES]);

const GROWTH = list(`
  增长 增加 升值 增值 上升 上涨 提高 提升 攀升 上扬 走高 扩大 扩张 递增 净增 净增加 净增长 增产 增收 回升 反弹 激增 猛增 骤增
  剧增 陡增 升高 增多 增大 上浮 上调 调增 调高 拉升 涨价 抬升 扩增 延长 加息 加价 提价 加薪 涨薪 增长了 增加了 提高了 上升了 上涨了 扩大了 提升了
`);
const DECLINE = list(`
  下降 减少 贬值 下滑 降低 下跌 缩减 回落 压减 削减 缩小 萎缩 收缩 下挫 骤降 锐减 缩水 走低 调减 调低 核减 递减 衰退 滑坡
  下行 下探 减产 净减 净减少 净流失 流失 跌落 滑落 裁减 精简 压缩 压降 下调 下浮 缩短 减退 大降 暴跌 猛跌 剧减 衰减
  减低 减弱 降价 降息 降薪 下降了 减少了 下滑了 降低了 下跌了 缩减了 回落了 压减了 削减了 缩小了 萎缩了 收缩了 压缩了 缩短了
`);

export const CHANGES_ZH = new Phrases<Change>([
  ["growth", [...GROWTH, ...GROWTH_RATES, "+"]],
  ["decline", [...DECLINE, ...DECLINE_RATES]],
]);

/** Words of growth before a range of it: 增长3%至5%; after others, 至 leads to the level. */
export const RANGES_OF_GROWTH_ZH = phraseSet(["增长", "下降", ...GROWTH_RATES, ...DECLINE_RATES]);

/** Words of change in one character: only right before a number or its bound (同比降5%). */
export const SHORT_CHANGES_ZH = new Phrases<Change>([
  ["growth", "增 升 涨 增了 升了 涨了"],
  ["decline", "降 跌 减 少 缩 降了 跌了 减了 少了 缩了"],
]);

/** What these say of a number is how fast something else changes. */
const SPEED = list("放缓 减缓 趋缓 减慢 加快 提速 加速 收窄 放慢 多增 少增 多降 少降");
export const SPEED_ZH = phraseSet(SPEED);

/** A rate of decline narrows to a decline: without its rate, the level has no direction. */
export const NARROWED_ZH = phraseSet("收窄至 收窄到 收窄为");

/** Words for the level reached by a change (增至, 下降到): the number after them is not a change. */
export const LEVELS_ZH = phraseSet([
  ...[...GROWTH, ...DECLINE, ...SPEED, ..."增升涨降减跌缩压滑落扩"].flatMap((word) => [
    `${word}至`,
    `${word}到`,
    `${word}为`,
  ]),
]);

/** Words refused anywhere in a phrase. */
export const REFUSED_ZH = refusals([
  [
    VAGUE,
    `数十 数百 数千 数万 数亿 几十 几百 几千 几万 几个 几家 几亿 十几 百几 上百 上千 上万 上亿 成百 成千 成百上千 若干 好几
    数以百计 数以千计 数以万计 近百 多家 大量`,
  ],
  [VAGUE, "部分 近半 过半 大半 半数以上 大多数 少数 多数 绝大多数"],
  [REVERSAL, "不 未 没 负 除外 以外 扣除 最高 最低 剔除 除去 除了 负增长 尚差 还差 增减 涨跌 升降"],
  [
    REVERSAL,
    "一旦 要是 假如 假设 倘若 如果 若达 若超 据传 传闻 谣传 号称 谎报 虚报 误报 瞒报 虚假 造假 险些 差点 差一点 眼看 本可 本应 原本",
  ],
  [
    COMPARISON,
    `比 较全 较省 较市 较区 慢于 快于 优于 高出 低出 高过 低过 领先 领跑 落后 落后于 跑赢 好于 差于 弱于 强于 快过
    次于 亚于 胜于 胜过 折价 溢价 贴水 升水`,
  ],
  [
    GIVEN_FOR,
    `每 每百 每千 每万 每十万 每百万 单产 单价 单耗 单车 单店 单船 单机 单台 单套 单人 单户 单亩 单件 单班 单只 单头 单株 单桩 单季 单周 单位面积
    单位产品 单位产值 逐年 逐月 逐季 季均 季产 周产 旬均 旬产 班产 班均 时产`,
  ],
  [FOREIGN, "当量"],
  [MULTIPLE_BESIDE, "翻 番 倍"],
  [VAGUE, "倍增 成倍 加倍 数倍 几倍 翻几番 翻了几番 翻几倍 翻了几倍"],
  [
    MISSING,
    `倒贴 缺口 窟窿 亏空 赤字 欠款 坏账 罚款 挪用 侵占 贪污 被骗 骗取 诈骗 虚增 冒领 打水漂 打了水漂 付之东流
      撤资 被罚 浪费`,
  ],
  [STRESS, "之多 之巨 之众 低至 低到"],
]);

/** Words that begin with a bound: 超额完成5亿元 is by the number or the number itself. */
export const WORDS_IN_BOUNDS_ZH = refusals([
  [COMPARISON, "超额"],
  [MISSING, "逾期"],
]);

/** Characters that turn a number if they are not part of a known word; refused around one, but not in a noun. */
export const DIRECTIONS_ZH = refusals([
  [TURNING, "降 减 跌 缩 滑 落 少 贬 削 砍 衰 退 挫 弱 差 逊 短 非 无 难 免 停 拒 否 勿 莫 缺 欠 亏 损 失 丧 赔"],
  [DATE_OR_RATE, "日 月"],
  [GIVEN_FOR, "公顷 公里 千米 平方米 平方公里 立方米 亩 吨 小时 分钟 千瓦时 公斤 千克 标箱"],
  [TURNING, "坠 泻 崩 塌 蒸发 腰斩 亏损 损失 流拍 流出 外流 透支 裁员 撤销 取消 终止 暂停 减亏 增亏 扭亏"],
]);

/** Refused right before a number: a rank or a distance. */
export const REFUSED_BEFORE_NUMBER_ZH = refusals([
  [NAME, "前 居 列 排 排名 位列 位居 名列 排在 倒数"],
  [COMPARISON, "快 慢 低 多 贵 便宜 冷 热 早 晚 迟 提前 推迟 延期 延后 滞后"],
  [REVERSAL, "除"],
  [GIVEN_FOR, "周 季 旬"],
  [
    STRESS,
    ["最大", "最小", "最长", "最短"]
      .flatMap((most) => ["", "可", "达", "可达", "为"].map((verb) => most + verb))
      .join(" "),
  ],
  [POSSIBLE_BOUND, "过 跨过 跨越 站上 迈上 迈过 冲破 冲上 闯过 跃上 踏上 登上 破了 限 限制 限量 限额 限定"],
]);

/** Refused after a number: dates and times, ordinals, multiples and forms that are not read. */
export const REFUSED_AFTER_NUMBER_ZH = refusals([
  [DATE, "月 月份 日 号 时 世纪 年代 年度 季度 年级"],
  [ANNIVERSARY, "周年 周年庆"],
  [SPOKEN_POINT, "点"],
  [NAME, "倍速 倍数 倍率 倍镜"],
  [NAME, "号线 吨位 期 届 级 型 版 楼 层 路 区 强 线 等奖"],
  [MULTIPLE, "番 折 半 分之"],
  [FOREIGN, "克拉 大卡 市亩 块钱 台币 个千分点 千分点"],
  [VAGUE, "几 数 来"],
]);

/** Refused right after a unit: 三年半 adds a half, 100元起 opens a range, 500亿元级 is a class. */
export const REFUSED_AFTER_UNIT_ZH = refusals([
  [MULTIPLE, "半"],
  [REVERSAL, "起"],
  [DATE, "前 后 以前 以后 之前 之后"],
  [POSSIBLE_BOUND, "许"],
  [NAME, "级 期 台阶 俱乐部 量级 梯队"],
  [STRESS, "之多 之巨"],
  [COMPARISON, "高于 低于 优于"],
]);

/** Characters that may stand right before a share: after any other, 5% may have a direction (骤坠5%, 减排5%). */
export const BEFORE_SHARE_ZH: ReadonlySet<string> = new Set(
  '率比标为达占至到在于是重度值数额量,、:的有了将按以付息价指均和与及约近超过逾“”"费税仅已共区市县省国镇乡村持',
);

/** Numerals in words that count nothing: 一批 is "some", 一类 a class. */
export const UNCOUNTED_ZH = refusals([
  [VAGUE, "一批 一大批 一系列"],
  [NAME, "一类"],
]);

/** After these, 均 is "all of them" (增速均为5%); after others it may be "for each" (生均5万元). */
export const BEFORE_ALL_ZH: ReadonlySet<string> = new Set("速幅标率比重额量度");

/** Verbs that have the number as their own after the object of a change: 降低成本发放补贴5亿元. */
export const VERBS_AFTER_CHANGE_ZH = phraseSet(`
  投入 发放 建成 新建 完成 安排 拨付 实施 开展 建设 引进 培育 惠及 带动 吸纳 支持 兑现 下达 修建 打造
`);
/** And right after a change as well: 提升改造公路35公里. */
export const ALTERED_ZH = phraseSet("改造 改建 扩建");

/** What a rank rises or falls by. */
export const RANKS_ZH: ReadonlySet<string> = new Set(["位", "名", "位次", "名次"]);

/** Average years: before a change, one a year (年平均增长5%). */
export const AVERAGE_YEAR_ZH = phraseSet("年平均 年复合");

/** Beside a length of time, these make it the name of a thing: 一小时经济圈. */
export const NAMES_OF_TIMES_ZH = phraseSet("圈");

/** One half. */
export const HALF_ZH = phraseSet("一半 半数");

/** Parts of a hundred and a thousand: 百分之三十 is 30%, 千分之三 is 3‰. */
export const SHARES_ZH = new Phrases<string>([
  ["%", "百分之"],
  ["‰", "千分之"],
]);

/** Tenths: 三成 is 30%. Before these characters 成 begins a word (成立, 成员). */
export const TENTHS_ZH = phraseSet("成");
export const WORDS_IN_CHENG = phraseSet(
  "成本 成员 成果 成立 成为 成都 成功 成品 成年 成人 成套 成效 成交 成长 成熟 成渝 成型 成片 成县 成就",
);

/** Units of time, after which 近 is ambiguous: 近3年 is "the last 3 years" as often as "nearly 3 years". */
export const TIME_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);

/** Traditional characters of numbers, units and the words around them: sources in them are not read. */
export const TRADITIONAL: ReadonlySet<string> = new Set(
  [
    "萬億個圓噸畝臺間戶資產業總額長減計達過約幣區縣鄉鎮項輛餘兩條歲雙點費運營進幾單車員場廠價備電園縮級數據萊兒實現繳沒負虧損虛無難貶衝滿較擴佔僅筆顆週鐘裡裏從來對東馬漲獲發這還會時與為將際應當聯網絡線鐵陸",
    "銷買賣質貨飛機關係動務勞農種類證學術師醫療衛環責稅財贏圍圖規劃設標準預獎續終結練經給綠織純細組紀紅納紙統絕繼維護變讓識訊評試說請調談論議譯讀豐貝貢貿賓賽購賬轉輕輪輸辦邊遷遠適選遺鋼錄錢鏈門閉開隊階隨險",
    "離靈頂順領頭題風館駐驗體魚鮮麗麥黃齊龍傳債傷優儀償儲兌決況凍淨別創劇勝勢勵匯協卻參嚴團國壓壞審寫寬寶尋導專屆屬島峽帶幫廢廣廳張強彈徑態慶憲懷戰換搶擁擇擊擔擬攝敗斷榮構樓樣樹橋檔檢歐殘氣氫漁滅滯潔濟濃灣",
    "煉煙熱燒爭獨畢畫異監盤眾碼磚確穩積競節範築簡簽籌糧緊編緩績罰義職聽臨舉舊艙藝莊華葉蓋藥蘇號補裝製複覽親觀訂討記許診話認語課講貧販貪貯貴貸貼賃賠賦賺贈軌軍軟載輔鄰釋鑽闊陽陰雲靜響須願顧",
  ].join(""),
);
