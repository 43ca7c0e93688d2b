const ENGLISH =
  /^(?:(?:all|annual|yearly|monthly|perpetual|developer|technical|support|maintenance|subscriptions?|licen[cs]es?|options?|products?|services?|and)(?: |$))+$/u;
const JAPANESE =
  /^(?:全|年間|月間|永続|開発者|技術|テクニカル|サポート|保守|サービス|サブスクリプション|ライセンス|オプション|製品|の|と| )+$/u;

/**
 * Whether a product's name says only what is sold, as everybody sells it: it means something beside its vendor alone.
 *
 * @param name folded words
 * @example isTradeName("perpetual licences maintenance") //=> true
 * @example isTradeName("enterprise architect") //=> false
 */
export function isTradeName(name: string): boolean {
  return ENGLISH.test(name) || JAPANESE.test(name);
}
