// Words of the script of the page of checks, in Chinese.

import type { CHECK_EN } from "./check-en.ts";

export const CHECK_ZH: Record<keyof typeof CHECK_EN, string> = {
  "check.not-text": "这个文件无法按文本读取。保存网页时选“仅HTML”，或复制网页文字粘贴到这里。",
  "check.no-text": "先粘贴文本或选择文件。",
  "check.no-figures": "这段文本中没有本简报的数据。",

  "check.figure": "{title}：{shown}",
  "check.asked-figure": "正在核对：{figure}。",
  "check.asked-source": "来源{mark}，{publisher}。{open}，复制全文粘贴到下面，或选择已保存的网页。",
  "check.asked-words": "来源{mark}（{publisher}）的原文是“{printed}”。{open}，复制全文粘贴到下面，或选择已保存的网页。",
  "check.asked-words-in":
    "来源{mark}（{publisher}）第{paragraph}段的原文是“{printed}”。{open}，复制全文粘贴到下面，或选择已保存的网页。",
  "check.asked-page": "{page}有{count}项出自来源原文的数据。选一项核对：",
  "check.asked-one-of": "{figure}，来源{mark}",
  "check.open-source": "打开来源（{host}）",
  "check.no-such-figure": "本版各来源中没有编号为“{id}”的数据。粘贴一段文本，即可核对其来源的全部数据。",
  "check.no-such-source": "本版没有出自来源“{id}”的数据。粘贴一段文本，即可核对其来源的全部数据。",
  "check.no-such-page": "本版没有地址为“{id}”且含多项数据的页面。粘贴一段文本，即可核对其来源的全部数据。",

  "check.confirmed-in":
    "来源{mark}（{publisher}）：{all}项数据中有{confirmed}项得到证实。本简报读过的{read}个段落，这段文本中有{recognised}个{order, select, same {} other {，次序不同}}{others, plural, =0 {} other {；另有{others}个段落不在其中，内容可能不同}}。",
  "check.found-in-excerpt":
    "来源{mark}（{publisher}）：{all}项数据中有{found}项找到原文，均未证实。本简报只读过这一来源的节选，无从判断这段文本是否就是当时所读的文本，每一句都要自己看。",
  "check.found-without-hashes":
    "来源{mark}（{publisher}）：{all}项数据中有{found}项找到原文，均未证实。本页既不是从本地打开，也没有经由安全连接，无从判断这段文本是否就是当时所读的文本，每一句都要自己看。",
  "check.results": "核对结果",
  "check.group-asked": "正在核对的数据",
  "check.group-not-confirmed": "未证实：{count}项",
  "check.group-not-found": "未找到：{count}项",
  "check.group-found": "已找到：{count}项",
  "check.group-confirmed": "已证实：{count}项",

  "check.confirmed": "已证实",
  "check.found": "已找到原文",
  "check.elsewhere": "未证实：原文在，但所在段落与本简报读过的不同",
  "check.altered": "未证实：数字前后的文字另有所指",
  "check.different": "未证实：原文读出的是另一个数",
  "check.missing": "这段文本中没有",
  "check.read": "公布：{shown}。原文：“{printed}”。浏览器读出：{number}，{bound}。",
  "check.read-nothing": "公布：{shown}。原文：“{printed}”。浏览器读不出数值。",
  "check.paragraph": "这段文本的第{paragraph}段",
  "check.reason": "原因：{why}",
  "check.why-unreadable": "公布的原文读不出数值。",
  "check.why-different": "原文读出的数值与公布的不同。",
  "check.why-altered": "文本中写的是“{words}”，数字前后的文字改变了它的意思。",
  "check.why-nearest": "最接近的文字是“{words}”。",

  "check.kept-verdict": "{verdict}：{title} [{id}]",
  "check.kept-paragraph": "第{paragraph}段：{text}",

  "check.copy-reading": "正在读取文件夹。",
  "check.copy-progress": "{all}个文件已比对{done}个。",
  "check.copy-same": "{count}个文件都与发布时相同，没有多出的文件。",
  "check.copy-differs": "{count}个文件与发布时不同。",
  "check.copy-changed": "已改动：{file}",
  "check.copy-lost": "缺失：{file}",
  "check.copy-added": "多出：{file}",
  "check.copy-key": "公钥：{key}",
  "check.copy-not-loaded": "无法载入比对程序：本页缺少一个脚本。请改用check.py或sha256sum。",
  "check.copy-no-fingerprint": "这不是指纹。指纹由“SHA256:”和43个字符组成。",
  "check.copy-unreadable": "无法读取文件夹：{error}。",
  "check.copy-no-list": "文件夹中没有SHA256SUMS。选择直接含有这个文件的文件夹。",
  "check.copy-no-hashes": "只有从本地打开或经由安全连接打开的页面，浏览器才计算校验和。可改用check.py。",
  "check.copy-bad-line": "无法读取SHA256SUMS：第{line}行不是校验和加文件名：{text}。",

  "check.signature-good": "SHA256SUMS由密钥{fingerprint}签名。将这一指纹与发布者另行告知的指纹比对。",
  "check.signature-expected": "SHA256SUMS由所填的密钥{fingerprint}签名。",
  "check.signature-other": "SHA256SUMS.sig由密钥{fingerprint}签名，不是所填的密钥。",
  "check.signature-unverified":
    "SHA256SUMS.sig所记的密钥是{fingerprint}，但这个浏览器不能验证。可用check.py或ssh-keygen验证。",
  "check.signature-none": "SHA256SUMS没有签名，因此只能查出意外损坏，查不出伪造。",
  "check.signature-none-expected": "SHA256SUMS没有签名，也就没有所填密钥的签名。",
  "check.signature-changed": "SHA256SUMS.sig无效：签名之后，SHA256SUMS或签名有改动。",
  "check.signature-invalid":
    "SHA256SUMS.sig无效：{fault, select, file {不是SSH签名} cut {SSH签名不完整} namespace {签名用途是“{found}”，不是“file”} hash {所用散列是“{found}”，不是sha256或sha512} longer {签名之后还有其他字节} other {密钥类型是{found}，不是ssh-ed25519}}。",
};
