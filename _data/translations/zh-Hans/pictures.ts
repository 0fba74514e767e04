// Chinese texts of the pictures.
import type { Translations } from "../../../src/model/translation.ts";

const credit = "区情简报";
const caption = "来源只给出产业方向，因此只画轮廓";

export default {
  structure: {
    credit,
    alternative: "全区模型：前缘是江港，后面的园区如方块排成网格，有的只有轮廓，其间是林荫街道。",
    caption: "“一港九园”模型，来源没有描述的部分只画轮廓",
  },
  "huanglian-port": {
    credit,
    alternative: "江边码头模型：黄色岸桥下停着集装箱船，后面是彩色集装箱堆垛、场桥和货运列车。",
  },
  "huanglian-port-new-city": {
    credit,
    alternative:
      "模型：敞开的高架仓库里堆满托盘，前面是金属堆场，龙门吊正吊起一卷带材，" +
      "旁边是停着货车的物流厂房和一座交易大楼。",
  },
  "light-alloy": {
    credit,
    alternative: "剖开的厂房模型：发亮的铝板沿辊道穿过黄色轧机，周围是铝卷和板材堆垛。",
  },
  "ecological-science": {
    credit,
    alternative: "素色纸质轮廓模型：圆形基座上有一座穹顶，周围是退台式建筑和低层建筑。",
    caption: "来源只给出名称，因此只画轮廓",
  },
  hydrogen: {
    credit,
    alternative: "加氢站模型：货车在太阳能顶棚下加氢，长管拖车停在立式储罐、球罐和敞开的电解槽厂房前，其间有管道相连。",
  },
  aerospace: {
    credit,
    alternative: "素色纸质轮廓模型：开阔停机坪周围是拱顶厂房、长厂房和低层建筑。",
    caption,
  },
  "equipment-manufacturing": {
    credit,
    alternative: "素色纸质轮廓模型：较低的厂房后面是锯齿形屋顶厂房。",
    caption,
  },
  "specialized-innovation": {
    credit,
    alternative: "素色纸质轮廓模型：一座长楼，前面伸出几排平行的侧翼。",
    caption,
  },
  "corporate-innovation": {
    credit,
    alternative: "素色纸质轮廓模型：塔楼和较低的板楼围出一个开敞的庭院。",
    caption,
  },
  "industrial-incubation": {
    credit,
    alternative: "素色纸质轮廓模型：一排排小单元，高低不一。",
    caption,
  },
  minzhucun: {
    credit,
    alternative: "模型：台地上的红砖楼有阳台，晾着衣物，宽阔的台阶顺坡而上，坡下是挂着条纹遮阳篷和灯笼的市集小巷。",
  },
  "old-arsenal": {
    credit,
    alternative: "模型：人字顶砖砌厂房开着高大的拱窗，和一座高烟囱一起围着院子，前面是铁路专用线。",
  },
} satisfies Translations<"pictures">;
