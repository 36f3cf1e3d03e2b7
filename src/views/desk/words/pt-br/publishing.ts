import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

/** What is asked and said while something is published. */
export const preview = {
  title: 'Isto é o que será publicado',
  changed: '**O artigo mudou desde a sua última prévia. Esta é a nova.**',
  where: (channel: string, kind: string) => `**Onde:** ${channel} (${kind})`,
  kind: {
    text: 'canal de texto',
    announcement: 'canal de anúncios',
    thread: 'tópico',
    forum: 'fórum: uma publicação nova',
  },
  now: '**Quando:** assim que você clicar no botão',
  at: (time: string, relative: string) => `**Quando:** ${time} (${relative})`,
  gap: (zone: string) =>
    `-# Em ${zone}, os relógios são adiantados e pulam essa hora; por isso a publicação sai mais tarde, tanto quanto eles avançam.`,
  overlap: (zone: string) =>
    `-# Em ${zone}, os relógios são atrasados nesse momento, e essa hora acontece duas vezes: vale a primeira.`,
  ping: (role: string) => `**Menção:** ${role}, uma vez`,
  noPing: '**Menção:** nenhuma',
  followers: '**Seguidores:** sai também nos servidores que seguem o canal',
  followersLeft: (left: number) =>
    left === 0
      ? '-# O Discord permite isso dez vezes por hora, e elas já se esgotaram: os seguidores recebem assim que houver outra.'
      : `-# ${counted(left, {
          one: 'O Discord permite isso dez vezes por hora; resta # vez.',
          many: 'O Discord permite isso dez vezes por hora; restam # de vezes.',
          other: 'O Discord permite isso dez vezes por hora; restam # vezes.',
        })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Temas:** sai também em # canal que os segue',
      many: '**Temas:** sai também em # de canais que os seguem',
      other: '**Temas:** sai também em # canais que os seguem',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0 ? `**Título:** ${title}` : `**Título:** ${title} · **Tags:** ${list(tags)}`,
  noPicture:
    '**Imagem:** nenhuma. O arquivo sumiu ou mudou desde que o artigo foi lido; por isso, a publicação sai sem ela.',
  cut: '-# Aqui a prévia está abreviada; a publicação sai inteira.',
  needsApproval: '-# Neste servidor, um segundo moderador precisa aprovar.',
  publish: 'Publicar',
  schedule: 'Agendar',
  submit: 'Pedir aprovação',
  approve: 'Aprovar e publicar',
  cancel: 'Cancelar',
  refuse: 'Recusar',
  askedBy: (user: string, time: string) => `**Pedido de** ${user} ${time}`,
};

export const done = {
  live: (link: string) => `Publicado: ${link}`,
  onItsWay: (channel: string) =>
    `Confirmado. A mensagem está a caminho de ${channel}; /publicações mostra quando ela chega.`,
  scheduled: (channel: string, time: string) =>
    `Agendado para ${time} em ${channel}. Com /agendadas é possível ver e mudar.`,
  failed: (channel: string, why: string) => `Não foi possível publicar em ${channel}. ${why}`,
  cancelled: 'Cancelado. Nada é publicado.',
  submitted: (approve: string) =>
    `Agora um segundo moderador precisa aprovar. O pedido fica em /agendadas, onde se pode clicar em *${approve}*.`,
  refused: 'Recusado. Nada é publicado.',
};
