import { defineCommand, defineControl } from '../src/bot/command.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { parseTopicsId } from '../src/views/links.ts';
import { showTopics } from '../src/views/topics.ts';

/** Lists what the articles are about; the menu leads to the latest on a topic. */
export const topics = defineCommand({
  name: 'topics',
  description: 'What the articles are about',
  access: 'everyone',
  options: { private: privateOption() },
  run: (_, { library, reader }) => showTopics(library.topics, reader),
});

/** The pager under the topics. */
export const topicsPager = defineControl({
  name: 'topics',
  access: 'everyone',
  parse: parseTopicsId,
  run: (page, { library, reader }) => showTopics(library.topics, { page, locale: reader.locale }),
});
