import { pronouns, speechSources, speechVerbs } from './speech.ts';

const capital = String.raw`(?:\p{Lu}|\p{Lt})[\p{L}\p{M}\p{N}'’.\-]*`;
/** Small words that may stand within a name: “Ministry of the Interior”, “Ana de la Cruz”. */
const particle = String.raw`(?:of|the|for|and|de|del|la|las|los|le|les|du|des|et|y|e|da|do|das|dos|von|van|der|den|und|al|el|bin|ibn|и|та|і)`;
const capitalised = String.raw`${capital}(?:[ \u00a0]+(?:${particle}[ \u00a0]+){0,2}${capital}){0,5}`;
const rightToLeft = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}][\p{L}\p{M}'"״׳]*`;
const uncased = String.raw`${rightToLeft}(?:[ \u00a0]+${rightToLeft}){0,3}`;
const name = String.raw`(?<name>${capitalised}|${uncased})`;
const title = String.raw`(?:(?:the|el|la|le|der|die|das|o|os|as)[ \u00a0]+)?(?:\p{Ll}[\p{L}\-]*[ \u00a0]+){0,3}`;
const verb = `(?:${both(speechVerbs)})`;
const source = `(?:${both(speechSources)})`;
const dash = String.raw`[—–―~]|--?`;

/** What may follow a quote, from its closing mark on. */
const after = [
  String.raw`^\s*[.,،]?\s*(?:—|–|-)?\s*${verb}[ \u00a0]+${title}${name}`,
  String.raw`^\s*[.,،]?\s*(?:—|–|-)?\s*${title}${name}[ \u00a0]+${verb}(?![\p{L}])`,
  String.raw`^\s*[.,،]?\s*${source}[ \u00a0]*${title}${name}`,
  String.raw`^[.,،!?]*\s*(?:${dash})\s*(?<name>[^\n—–―"“”«»(),;|]{2,80})`,
  String.raw`^[.,،!?]*\s*[(（]\s*(?<name>[^\n()（）,;|]{2,80})[)）,;]`,
  String.raw`^\s*と、?(?<name>[^\s、。]{1,20}?)(?:は|が)`,
];
/** What may come before a quote, up to its opening mark. */
const before = [
  String.raw`${title}${name}[ \u00a0]*[,]?[ \u00a0]*${verb}(?![\p{L}])[^.!?\n]{0,40}$`,
  String.raw`(?<!\p{L})${verb}[ \u00a0]+${title}${name}[^.!?\n"“«]{0,40}$`,
  String.raw`(?<!\p{L})${source}[ \u00a0]*${title}${name}[,:،]?\s*$`,
  String.raw`(?:^|[\n。、，,\s])(?<name>[\p{Script=Han}\p{Script=Katakana}ー・·]{1,20})(?:は|が)(?:[^。\n]{0,15})$`,
  String.raw`(?:^|[\n。，,\s])(?<name>[\p{Script=Han}·]{2,12}?)(?:曾|还|也)?(?:表示|说|說|称|稱|指出|强调|強調|写道)[:：,，]?\s*$`,
  String.raw`(?:^|[\n.!?])\s*(?<name>[^\n.!?:：]{2,60})[:：]\s*$`,
];
const afterPatterns = after.map((pattern) => new RegExp(pattern, 'u'));
const beforePatterns = before.map((pattern) => new RegExp(pattern, 'u'));

/** How near a name must stand: so many characters. It also bounds the work that a hostile message can cause. */
const nearby = 200;

/** The name beside a quote, given the text before and after it on its line or the next. */
export function findAttribution(textBefore: string, textAfter: string): string | undefined {
  return (
    firstName(afterPatterns, textAfter.slice(0, nearby)) ??
    firstName(beforePatterns, textBefore.slice(-nearby))
  );
}

function firstName(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = tidy(pattern.exec(text)?.groups?.['name']);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A name without the marks around it; undefined if it is a pronoun or an address. */
function tidy(found: string | undefined): string | undefined {
  const text = found?.replace(/^[\s*_“"'‘]+|[\s*_,.:;”"'’]+$/gu, '');
  if (text === undefined || text === '' || /https?:|\d{4}|^[@<]/.test(text)) return undefined;
  return pronouns.has(text.toLowerCase()) ? undefined : text;
}

/** Also with a capital at the start of a sentence. Names are told by their capitals, so the flag `i` will not do. */
function both(alternatives: string): string {
  return alternatives.replaceAll(
    /(?<=\(\?:|\|)\p{Ll}/gu,
    (first) => `[${first}${first.toUpperCase()}]`,
  );
}
