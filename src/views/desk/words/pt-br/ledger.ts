import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'one' | 'many' | 'other'>('pt-BR');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: 'Agendadas',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? 'Publicações' : `Publicações de “${headline}”`,
  nothingScheduled: 'Nada está agendado. /publicar com `quando` agenda uma publicação.',
  noPosts: 'Nada foi publicado neste servidor ainda. Para isso existe /publicar.',
  count: (count: number) =>
    counted(count, { one: '# publicação', many: '# de publicações', other: '# publicações' }),
  linked: (headline: string) => `Correção vinculada a uma publicação: ${headline}`,
  about: (url: string) => `**Anuncia uma correção de** ${url}`,
  choose: 'Abrir uma destas',
  back: 'Voltar à lista',
  waits: 'aguarda aprovação',
  manuscript: { article: 'artigo novo', correction: 'correção' },
  state: {
    planned: (time: string) => `agendada para ${time}`,
    sending: 'sendo enviada',
    unknown: 'foi enviada; ainda se verifica se chegou',
    live: (time: string) => `no ar desde ${time}`,
    updating: 'no ar; o texto mais recente está a caminho',
    retracting: 'no ar; o aviso de retirada está a caminho',
    removing: 'está no ar; será apagada, porque o artigo foi retirado',
    removed: 'foi apagada, porque o artigo foi retirado',
    retracted: 'mostra o aviso de retirada',
    neverSent: 'não chegou a ser enviada: o artigo foi retirado antes',
    cancelled: 'cancelada',
    failed: 'falhou',
  },
  digest: (day: string) => `Boletim de ${day}`,
  byItself: 'o próprio bot',
  isNow: (state: string) => `**Situação:** ${state}`,
  channel: (channel: string) => `**Canal:** ${channel}`,
  link: (url: string) => `**Mensagem:** ${url}`,
  by: (user: string, time: string) => `**Pedida por** ${user} em ${time}`,
  revision: (shown: string | undefined, wanted: string) =>
    shown === undefined || shown === wanted
      ? `**Revisão:** \`${wanted}\``
      : `**Revisão:** \`${shown}\`, passará a \`${wanted}\``,
  followers: (time: string) => `**Publicada para os seguidores** em ${time}`,
  reschedule: 'Mudar o horário',
  cancel: 'Cancelar publicação',
  retry: 'Tentar de novo',
  retried: 'Tentando de novo.',
  newTime: 'Novo horário',
  newTimeHint: (zone: string) => `Por exemplo: in 2h, tomorrow 09:00, 2026-12-01 18:30 (${zone})`,
  rescheduleTitle: 'Outro horário para esta publicação',
};

export const audit = {
  title: 'Quem fez o quê',
  none: 'Nada foi feito aqui ainda.',
  newest: 'Mais recentes',
  older: 'Anteriores',
  file: (count: number) =>
    counted(count, {
      one: '# registro, com tudo o que mudou.',
      many: '# de registros, dos mais recentes aos mais antigos, com tudo o que mudou.',
      other: '# registros, dos mais recentes aos mais antigos, com tudo o que mudou.',
    }),
  fileAlt: 'O registro de auditoria em formato JSON',
  byItself: 'O bot',
  digest: (day: string, channel: string) => `Boletim de ${day} em ${channel}`,
  action: {
    publish: 'publicou',
    digest: 'incluiu em um boletim',
    submit: 'pediu aprovação',
    approve: 'aprovou',
    refuse: 'recusou',
    reschedule: 'mudou o horário de uma publicação',
    cancel: 'cancelou uma publicação',
    retry: 'tentou de novo',
    correct: 'corrigiu uma publicação',
    amend: 'corrigiu um artigo',
    write: 'escreveu um artigo',
    retract: 'retirou um artigo',
    settings: 'mudou as configurações',
    follow: 'passou a seguir um tema',
    unfollow: 'deixou de seguir um tema',
    reconcile: 'alterou uma mensagem',
    removed: 'constatou que o bot foi removido do servidor',
    returned: 'constatou que o bot está de volta ao servidor',
    'link-correction': 'anunciou uma correção antes de ser possível editar a publicação',
    'unexplained-change': 'encontrou uma mudança sem correção',
  },
};

export const reason = {
  'no-access':
    'O bot não vê o canal. Alguém com “Gerenciar cargos” pode conceder a ele “Ver canais” lá.',
  'no-permission':
    'Falta ao bot uma permissão lá. Alguém com “Gerenciar cargos” pode conceder a ele “Enviar mensagens”, “Inserir links” e, para imagens, “Anexar arquivos”.',
  'channel-gone': 'O canal não existe mais.',
  'message-gone': 'Alguém apagou a mensagem. *Tentar de novo* publica outra vez.',
  'thread-locked': 'O tópico está trancado. Alguém com “Gerenciar tópicos” pode destrancá-lo.',
  automod: 'O AutoMod do servidor recusa a mensagem. Um moderador pode mudar a regra dele.',
  invalid: 'O Discord não aceita a mensagem como está; é uma falha do bot, e o log dele diz mais.',
  'without-picture':
    'A publicação está no ar sem a imagem, cujo arquivo sumiu ou mudou desde que o artigo foi lido. Coloque o arquivo de volta e clique em *Tentar de novo*.',
  'edits-limited': 'O Discord limita as edições lá; o bot continua por conta própria.',
  'crossposts-limited':
    'O Discord limita a publicação para seguidores; o bot continua por conta própria.',
  'rate-limited': 'O Discord pede para esperar; o bot continua por conta própria.',
  'not-crossposted':
    'A publicação está no ar, mas o Discord se recusa a publicá-la para os seguidores.',
  'cannot-read':
    'Não se sabe se chegou, e não é possível ler o canal. Alguém com “Gerenciar cargos” pode conceder ao bot “Ler histórico de mensagens”; depois, clique em *Tentar de novo*.',
  'cannot-find-out':
    'Não se sabe se chegou: entraram mensagens demais desde então. Procure por ela e clique em *Tentar de novo* só se ela não estiver lá.',
  'not-accepted': 'O Discord não aceita o token do bot; quem administra o bot precisa agir.',
  refused: 'O Discord recusa; o log do bot diz por quê.',
};

export const log = {
  failed: (headline: string, channel: string) =>
    `**Uma publicação falhou:** “${headline}” em ${channel}`,
  incomplete: (headline: string, channel: string) =>
    `**Uma publicação está incompleta:** “${headline}” em ${channel}`,
  unexplained: (headline: string) =>
    `**“${headline}” mudou sem que ninguém explicasse.** As publicações ficam como estão até que alguém diga o que foi corrigido: com /corrigir, ou com uma entrada em \`corrections:\` no arquivo do artigo.`,
  see: '-# /publicações mostra todas as publicações e o que se pode fazer.',
};
