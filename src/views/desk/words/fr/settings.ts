import { grammarOf } from '../../../words/grammar.ts';

const { list } = grammarOf<'one' | 'many' | 'other'>('fr');

/** What a server has chosen. */
export const settings = {
  title: 'La rédaction de ce serveur',
  timeZone: (zone: string, clock: string) =>
    `**Fuseau horaire\u00A0:** ${zone}, heure actuelle\u00A0: ${clock} (/rédaction fuseau-horaire)`,
  log: (channel: string | null) =>
    `**Salon des alertes\u00A0:** ${channel ?? 'aucun\u202F; ce qui échoue n’apparaît que dans /publications'} (/rédaction alertes)`,
  language: (name: string | null) =>
    `**Langue des publications\u00A0:** ${name ?? 'anglais'} (/rédaction langue)`,
  digest: (hour: string) =>
    `**Les récapitulatifs paraissent\u00A0:** chaque jour à ${hour} (/rédaction récapitulatif)`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**Modérateurs\u00A0:** toute personne ayant «\u00A0Gérer les messages\u00A0» (/rédaction modérateurs)'
      : `**Modérateurs\u00A0:** toute personne ayant «\u00A0Gérer les messages\u00A0», ainsi que ${list(roles)} (/rédaction modérateurs)`,
  moderatorsHint:
    '-# Discord montre ces commandes à toute personne ayant «\u00A0Gérer les messages\u00A0». Pour les montrer à d’autres, un administrateur autorise le rôle dans Paramètres du serveur, Intégrations.',
  approval: (isOn: boolean) =>
    `**Validation par un second modérateur\u00A0:** ${isOn ? 'activée' : 'désactivée'} (/rédaction validation)`,
};

export const follows = {
  title: 'Thèmes suivis',
  none: 'Aucun salon ne suit de thème. C’est à cela que sert /suivre.',
  line: (topic: string, channel: string, role: string | null) =>
    role === null
      ? `**${topic}** dans ${channel}`
      : `**${topic}** dans ${channel}, avec mention de ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}** dans ${channel}, en récapitulatif chaque jour à ${hour}`
      : `**${topic}** dans ${channel}, en récapitulatif chaque jour à ${hour}, avec mention de ${role}`,
  begun: (line: string) =>
    `Désormais, chaque nouvel article est publié\u00A0: ${line}. Ce qui est déjà dans la bibliothèque ne l’est pas.`,
  begunDigest: (it: string) =>
    `Désormais, les nouveaux articles sont rassemblés\u00A0: ${it}. Ce qui est déjà dans la bibliothèque ne l’est pas.`,
  ended: (line: string) => `N’est plus suivi\u00A0: ${line}. Ce qui a été publié reste.`,
  endedDigest: (it: string) =>
    `N’est plus suivi\u00A0: ${it}. Ce qui a été publié reste\u202F; ce qui attendait le prochain récapitulatif pour ce seul thème est omis.`,
  more: (count: number) => `et ${count} de plus`,
};

export const forget = {
  title: 'Oublier ce serveur',
  warning:
    'Tout ce que la rédaction conserve sur ce serveur disparaît\u00A0: le registre de ses publications, la programmation, les thèmes suivis, les réglages et l’historique des actions. Les messages en ligne restent, et ne pourront plus être ni rectifiés ni retirés. C’est irréversible.',
  word: 'Tapez ce mot pour confirmer',
  hint: (word: string) => `Le mot est\u00A0: ${word}`,
  expected: 'oublier',
  done: 'Tout ce qui était conservé sur ce serveur est supprimé.',
};
