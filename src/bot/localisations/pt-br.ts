import { ptBrDesk } from './desk/pt-br.ts';
import type { Localisation } from './localisation.ts';

const article = {
  name: 'artigo',
  description: 'Um título, tema ou nome; em branco: o artigo mais recente',
};
const alone = { name: 'privado', description: 'Só você vê a resposta' };
const topic = { name: 'tema', description: 'Só artigos com este tema' };

/** Brazilian Portuguese. */
export const ptBr: Localisation = {
  commands: {
    ...ptBrDesk,
    summary: {
      name: 'resumo',
      description: 'Os pontos principais de um artigo',
      options: {
        article,
        private: alone,
      },
    },
    article: {
      name: 'artigo',
      description: 'O texto completo de um artigo, ao pé da letra',
      options: {
        article,
        page: { name: 'página', description: 'A página a abrir' },
        private: alone,
      },
    },
    quotes: {
      name: 'citações',
      description: 'Quem disse o quê em um artigo, palavra por palavra',
      options: {
        article,
        speaker: { name: 'pessoa', description: 'De quem são as palavras; em branco: de todos' },
        private: alone,
      },
    },
    source: {
      name: 'fonte',
      description: 'De onde vem um artigo, e quem possui e financia o veículo',
      options: {
        article,
        private: alone,
      },
    },
    latest: {
      name: 'últimos',
      description: 'Os artigos mais recentes',
      options: {
        topic,
        private: alone,
      },
    },
    topics: {
      name: 'temas',
      description: 'Do que tratam os artigos',
      options: {
        private: alone,
      },
    },
    search: {
      name: 'buscar',
      description: 'Encontrar artigos por suas palavras, mesmo lembradas pela metade',
      options: {
        query: { name: 'palavras', description: 'Palavras do artigo, em qualquer ordem' },
        topic,
        publisher: { name: 'veículo', description: 'Só artigos deste veículo' },
        after: {
          name: 'desde',
          description: 'A partir deste dia, mês ou ano, por exemplo 2026-03-01',
        },
        before: { name: 'antes', description: 'Antes deste dia, mês ou ano, por exemplo 2026-04' },
        private: alone,
      },
    },
    who: {
      name: 'quem',
      description: 'O que alguém disse, em todos os artigos, palavra por palavra',
      options: {
        name: { name: 'nome', description: 'De quem são as palavras' },
        private: alone,
      },
    },
    check: {
      name: 'verificar',
      description:
        'Verificar uma citação: estas palavras constam assim na biblioteca, e quem as disse?',
      options: {
        text: {
          name: 'texto',
          description:
            'A citação, de preferência com o nome ao lado; ou o código de um cartão de citação',
        },
        private: alone,
      },
    },
    help: {
      name: 'ajuda',
      description: 'O que este bot sabe fazer',
      options: {},
    },
  },
  menus: { 'Check quote': 'Verificar citação', 'Find source': 'Encontrar a fonte' },
};
