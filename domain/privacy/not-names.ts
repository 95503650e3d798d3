const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Endings of kanji words that bear さん or 様 and are no names: roles, relatives, shops, offices. */
export const ROLE_ENDINGS = words(`
皆 皆々 客 奥 神 王 姫 嫁 婿 仏 嬢 坊 赤 員 者 師 長 士 官 方 達 係 課 局 館 署 店 社 隊 人 民 婦 医 御
母 父 兄 姉 弟 妹 孫 娘 息子 子 子供 旦那 主人 親 家族 親戚 友人 隣 近所 大家 双子 老夫婦 夫婦
窓口 受付 担当 案内 通訳 学生 高校生 中学生 小学生 大学生 実習生 留学生 生徒 児童 運転手 助手 職人
銀行 県庁 市庁 役場 役所 組合 協会 法人 交番 警察 消防 病院 薬局 郵便局 保育園 学校 大学 企業 会社 本社
本屋 床屋 花屋 薬屋 酒屋 八百屋 魚屋 肉屋 電気屋 不動産屋 文房具屋 印鑑屋 判子屋 葬儀屋 引越屋 運送屋 水道屋 業者
苦労 馳走 世話 陰 愁傷 毒 世間 日 月 天道 得意 先方 総務 行政 市 県 国 町 村 区 庁 町内会 自治会 会 議員 市議 誰 誰々 全員 両名
`);

/** Kanji that make a word of 様, 氏, 君, 殿 which names nobody: 同様, 仕様, 彼氏, 諸君, 宮殿. */
export const WORD_STEMS: Readonly<Record<string, readonly string[]>> = {
  様: words('同 仕 模 多 異 一 有 無 何 別 今 左 唐 紋 文 逆 外 殿 若 貴 斯 各'),
  氏: words('彼 両 源 平 某 諸 同 摂'),
  君: words('諸 主 暴 若 夫 姫'),
  殿: words('御 宮 神 本 正 貴 湯 沈 伏 社 拝 寝 各'),
};

/** Katakana words for people at work or places that bear さん. */
export const KATAKANA_ROLES = words(`
スタッフ ヘルパー ボランティア オペレーター ガイド マネージャー マネジャー コンシェルジュ ドライバー ワーカー カウンセラー
アルバイト パート サポーター コンビニ メーカー ユーザー リーダー センター タクシー バス カメラマン サラリーマン ガードマン
ベビー ママ パパ ロボット メンバー コーディネーター アテンダント アドバイザー インストラクター サービス クリニック ケアマネ
フロア カウンター パートナー シニア クリーニング スーパー デイサービス ディレクター レジ オーナー
`);

/** What may follow 「名前は」 and is no name. */
export const AFTER_NAME_CUE: ReadonlySet<string> = new Set(
  words(`
不要 必要 匿名 無記名 秘密 内緒 大事 大切 番号 非公開 記入 省略 未記入 住所 電話番号 生年月日 性別 不明 同上 任意 必須 漢字
片仮名 平仮名 ローマ字 カタカナ ヒラガナ フルネーム 本名 旧姓 通称 自由 間違 非表示 名字 苗字 結構
`),
);
