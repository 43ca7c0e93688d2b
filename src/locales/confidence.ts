/** Where a policy's rules come from, in words, by the text of its field `confidence`. */
export const confidenceWords = {
  en: {
    "vendor page": "the vendor's own page",
    contract: "a contract",
    "reseller page": "a reseller's page",
    inferred: "inferred",
    own: "entered by the user",
  },
  ja: {
    "vendor page": "販売元自身のページ",
    contract: "契約書",
    "reseller page": "販売店のページ",
    inferred: "推定",
    own: "利用者が入力",
  },
} as const;
