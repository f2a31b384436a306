/** How common Chinese surnames and the characters of given names are read, without tones. */
export const chineseReadings = `
王wang 李li 张zhang 張zhang 刘liu 劉liu 陈chen 陳chen 杨yang 楊yang 赵zhao 趙zhao 黄huang 黃huang 周zhou 吴wu 吳wu 徐xu
孙sun 孫sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 馬ma 罗luo 羅luo 梁liang 宋song 郑zheng 鄭zheng 谢xie 謝xie 韩han 韓han
唐tang 冯feng 馮feng 于yu 董dong 萧xiao 蕭xiao 程cheng 曹cao 袁yuan 邓deng 鄧deng 许xu 許xu 傅fu 沈shen 曾zeng 彭peng 吕lu
呂lu 苏su 蘇su 卢lu 盧lu 蒋jiang 蔣jiang 蔡cai 贾jia 賈jia 丁ding 魏wei 薛xue 叶ye 葉ye 阎yan 余yu 潘pan 杜du 戴dai 夏xia
钟zhong 鍾zhong 汪wang 田tian 任ren 姜jiang 范fan 方fang 石shi 姚yao 谭tan 譚tan 廖liao 邹zou 鄒zou 熊xiong 金jin 陆lu 陸lu
郝hao 孔kong 白bai 崔cui 康kang 毛mao 邱qiu 秦qin 江jiang 史shi 顾gu 顧gu 侯hou 邵shao 孟meng 龙long 龍long 万wan 萬wan 段duan
雷lei 钱qian 錢qian 汤tang 湯tang 尹yin 黎li 易yi 常chang 武wu 乔qiao 喬qiao 贺he 賀he 赖lai 賴lai 龚gong 龔gong 文wen
伟wei 偉wei 芳fang 娜na 敏min 静jing 靜jing 丽li 麗li 强qiang 強qiang 磊lei 军jun 軍jun 洋yang 勇yong 艳yan 艷yan 杰jie 傑jie
娟juan 涛tao 濤tao 明ming 超chao 秀xiu 霞xia 平ping 刚gang 剛gang 桂gui 英ying 华hua 華hua 玉yu 兰lan 蘭lan 红hong 紅hong
梅mei 莉li 鹏peng 鵬peng 飞fei 飛fei 鑫xin 波bo 斌bin 宇yu 浩hao 凯kai 凱kai 健jian 俊jun 帆fan 雪xue 婷ting 玲ling 倩qian
欣xin 怡yi 佳jia 慧hui 子zi 轩xuan 軒xuan 涵han 梓zi 晨chen 博bo 思si 雨yu 嘉jia 琪qi 瑶yao 瑤yao 萱xuan 诗shi 詩shi 天tian
志zhi 建jian 国guo 國guo 新xin 春chun 光guang 海hai 山shan 云yun 雲yun 月yue 星xing 东dong 東dong 南nan 西xi 北bei 小xiao 大da
美mei 爱ai 愛ai 文wen 永yong 立li 成cheng 德de 福fu 荣rong 榮rong 生sheng 祥xiang 安an 宁ning 寧ning 辉hui 輝hui 峰feng 龙long
虎hu 一yi 三san 心xin 清qing 晓xiao 曉xiao 燕yan 琳lin 洁jie 潔jie 晶jing 颖ying 穎ying 莹ying 瑩ying 蕾lei 薇wei 悦yue 悅yue
`

/** How common Japanese surnames and given names are read. */
export const japaneseReadings = `
佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 伊藤ito 渡辺watanabe 渡邊watanabe 山本yamamoto 中村nakamura 小林kobayashi 加藤kato
吉田yoshida 山田yamada 佐々木sasaki 山口yamaguchi 松本matsumoto 井上inoue 木村kimura 林hayashi 斎藤saito 斉藤saito 清水shimizu
山崎yamazaki 森mori 池田ikeda 橋本hashimoto 阿部abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa 前田maeda
岡田okada 長谷川hasegawa 藤田fujita 後藤goto 近藤kondo 村上murakami 遠藤endo 青木aoki 坂本sakamoto 福田fukuda 太田ota 西村nishimura
藤井fujii 金子kaneko 岡本okamoto 藤原fujiwara 三浦miura 中野nakano 原田harada 松田matsuda 竹内takeuchi 小野ono 中川nakagawa
上田ueda 森田morita 原hara 宮崎miyazaki 酒井sakai 工藤kudo 高木takagi 内田uchida 大野ono 今井imai 野村nomura 武田takeda 安藤ando
太郎taro 次郎jiro 一郎ichiro 三郎saburo 健太kenta 健一kenichi 健ken 翔sho 大輔daisuke 拓也takuya 直樹naoki 和也kazuya 誠makoto
隆takashi 浩hiroshi 博hiroshi 健二kenji 賢二kenji 雄一yuichi 裕太yuta 花子hanako 恵子keiko 洋子yoko 陽子yoko 美咲misaki 愛ai
優子yuko 裕子yuko 由美yumi 久美子kumiko 明美akemi 真由美mayumi 直美naomi 智子tomoko 幸子sachiko 和子kazuko 京子kyoko 良子ryoko
美香mika 彩aya 葵aoi 陽菜hina 結衣yui 桜sakura さくらsakura 蓮ren 大翔hiroto 悠斗yuto 春樹haruki 一樹kazuki 修osamu 進susumu
`
