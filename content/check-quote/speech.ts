/** How people say that somebody said something, in the languages that the bot speaks. Matched without case. */
const verbs = `
  said says say told tells stated states wrote writes added adds claimed claims announced
  declared declares argued explained insisted warned tweeted posted
  dijo dice afirmó afirma declaró declara aseguró señaló explicó añadió sostuvo escribió
  dit déclaré déclare affirmé affirme expliqué ajouté écrit assuré souligné
  sagte sagt erklärte erklärt betonte schrieb schreibt meinte behauptete
  disse diz afirmou afirma declarou explicou escreveu acrescentou ressaltou
  сказал сказала сказали заявил заявила заявили сообщил сообщила отметил отметила подчеркнул
  подчеркнула написал написала добавил добавила говорит
  сказав заявив повідомив повідомила зазначив зазначила підкреслив підкреслила написав додав
  додала каже
  قال قالت قالوا صرح صرحت أعلن أعلنت أكد أكدت أضاف أضافت كتب كتبت ذكر ذكرت אמר אמרה אמרו הצהיר
  הצהירה כתב כתבה
`;
const sources = [
  'according to',
  'as per',
  'según',
  'selon',
  'd’après',
  'laut',
  'nach angaben von',
  'segundo',
  'de acordo com',
  'по словам',
  'согласно',
  'за словами',
  'за даними',
  'وفقا ل',
  'وفقًا ل',
  'بحسب',
  'حسب',
  'לדברי',
  'לפי',
];

/** Words of speech, as an alternative of a regular expression. */
export const speechVerbs = `(?:has |have |had |a |ha |hat )?(?:${verbs.trim().split(/\s+/).join('|')})`;
export const speechSources = `(?:${sources.join('|')})`;

/** Who is not named by name. */
export const pronouns = new Set(
  `
  he she they we i it you who what this that él ella ellos ellas il elle ils elles on er sie es
  ele ela eles elas он она они я мы он вона він вони ми هو هي هم היא הוא הם
  the a but and when then there here yes no
  `
    .trim()
    .split(/\s+/),
);
