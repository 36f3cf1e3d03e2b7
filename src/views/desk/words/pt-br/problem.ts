import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'one' | 'many' | 'other'>('pt-BR');
const quoted = (text: string) => `“${text}”`;
const whenExamples = '`in 2h`, `18:30`, `tomorrow 09:00`, `friday 9:00` ou `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'Essa publicação não existe neste servidor.',
  'no-such-draft': 'Esta prévia é antiga demais. Use o comando de novo.',
  discarded: 'Isto já foi cancelado, então nada mudou. Use o comando de novo.',
  published: 'Isto já foi publicado. Veja em /publicações.',
  'own-draft': 'Um segundo moderador precisa aprovar isto; quem pediu não pode.',
  retracted: 'Este servidor retirou esse artigo definitivamente; ele não pode ser publicado aqui.',
  'too-late':
    'Esta publicação está sendo enviada ou já está no ar. Para retirar o artigo, use /retirar.',
  settled: 'Isto já tinha sido feito, então nada mudou.',
  'changed-since':
    'Isto acabou de mudar, então nada foi feito. Clique no botão de novo para ver como está agora.',
  'nothing-to-retry': 'Nada falhou nesta publicação, então não há nada para tentar de novo.',
  'no-such-follow': 'Esse canal não segue esse tema. /seguidos mostra o que é seguido.',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) =>
    `${quoted(typed)} não é uma data nem uma hora que este bot entenda. Vale ${whenExamples}.`,
  'no-such-time': (typed) =>
    `Não existe um dia ou uma hora como ${quoted(typed)}. Vale ${whenExamples}.`,
  past: (typed, zone) =>
    `${quoted(typed)} já passou (o fuso horário deste servidor é ${zone}). Deixe \`quando\` em branco para publicar agora.`,
  'too-far': (typed) =>
    `Falta mais de um ano para ${quoted(typed)}. Escolha uma data mais próxima.`,
  'unknown-zone': (_, zone) =>
    `O fuso horário deste servidor, ${quoted(zone)}, não é conhecido. Escolha um com /redação fuso-horário.`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    'A redação está fechada no momento: não há acesso ao banco de dados dela. Nada foi alterado; a leitura continua funcionando. Tente de novo em um minuto; se continuar assim, o log do bot diz por quê.',
  managersOnly: 'Isto exige a permissão “Gerenciar servidor”; um administrador pode concedê-la.',
  moderatorsOfServerOnly:
    'Isto altera publicações no servidor inteiro, por isso exige a permissão “Gerenciar mensagens” no servidor, e não só em alguns canais. Um administrador pode concedê-la.',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'Ver canais',
    'Send Messages': 'Enviar mensagens',
    'Send Messages in Threads': 'Enviar mensagens em tópicos',
    'Embed Links': 'Inserir links',
    'Attach Files': 'Anexar arquivos',
    'Read Message History': 'Ler histórico de mensagens',
    'Manage Messages': 'Gerenciar mensagens',
    'Manage Server': 'Gerenciar servidor',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `Em ${channel}, falta ao bot o seguinte: ${list(rights)}. Alguém com “Gerenciar cargos” pode conceder isso lá, nas configurações do canal, em “Permissões”.`
      : `Em ${channel}, falta a você o seguinte: ${list(rights)}. Alguém com “Gerenciar cargos” pode conceder isso a você.`,
  noSuchChannel: 'Esse canal não existe mais neste servidor.',
  wrongChannel: (channel: string) =>
    `Não é possível publicar nada em ${channel}. Escolha um canal de texto ou de anúncios, um fórum ou um tópico.`,
  threadLocked: (channel: string) =>
    `O tópico ${channel} está trancado. Alguém com “Gerenciar tópicos” pode destrancá-lo.`,
  roleOfEveryone:
    'O bot nunca menciona todo mundo. Escolha outro cargo ou deixe `cargo` em branco.',
  noSuchRole: 'Esse cargo não existe mais neste servidor.',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `A menção não avisaria ${role}: o cargo não permite. Alguém com “Gerenciar cargos” pode ativar “Permitir que qualquer pessoa @mencione este cargo”.`
      : `Você não pode mencionar ${role}. Alguém com “Gerenciar cargos” pode ativar “Permitir que qualquer pessoa @mencione este cargo”.`,
  crosspostElsewhere: (channel: string) =>
    `Só canais de anúncios têm seguidores, e ${channel} não é um deles. Deixe \`seguidores\` em branco.`,
  forumOptions: (channel: string) =>
    `\`título\` e \`tags\` são para fóruns, e ${channel} não é um fórum. Deixe ambos em branco.`,
  tagsNeeded: (tags: readonly string[]) =>
    `Esse fórum exige uma tag em cada publicação. Informe uma em \`tags\`: ${list(tags)}.`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? 'Esse fórum não tem tags. Deixe `tags` em branco.'
      : `Esse fórum não tem a tag ${quoted(asked)}. As que existem: ${list(tags)}.`,
  tooManyTags: 'Uma publicação de fórum aceita no máximo cinco tags.',
  when,
  timePassed: 'O momento que você escolheu já passou. Use /publicar de novo.',
  draftOutdated:
    'O artigo mudou desde que a aprovação foi pedida, e a aprovação vale só para aquele texto. Clique em *Recusar*; depois é possível pedir de novo.',
  wrongWord: (word: string) =>
    `Essa não é a primeira palavra do título, então nada foi feito. A palavra é ${quoted(word)}.`,
  wrongConfirmation: (word: string) =>
    `Essa não é a palavra, então nada foi apagado. A palavra é ${quoted(word)}.`,
  roleForEveryone: 'Assim todo mundo seria moderador. Escolha outro cargo.',
  unknownZone: (typed: string) =>
    `${quoted(typed)} não é um fuso horário. Valem nomes como \`Europe/Paris\`, \`America/New_York\` ou \`UTC\`.`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)} não é um código de idioma. Valem códigos como \`en\`, \`de\` ou \`pt-BR\`.`,
};
