import { Client, type InteractionReplyOptions } from 'discord.js';

// What a tutorial builds: a Client that replies to every command with the same message.
const { API_URL = '', BODY = '{}', TOKEN = '' } = process.env;
const body = JSON.parse(BODY) as InteractionReplyOptions;
const client = new Client({ intents: [], rest: { api: API_URL } });

client.on('interactionCreate', async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(body);
});
await client.login(TOKEN);
