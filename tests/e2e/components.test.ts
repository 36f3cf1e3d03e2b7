import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ids } from '../../src/local/world.ts';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { button, openScripted, row, saying, text } from './support/scripted-bot.ts';

const newest = (page: Page) => page.getByRole('article').last();

const command = (name: string, rest: object = {}) => ({
  name,
  type: 1,
  description: `Does ${name}`,
  ...rest,
});

const commands = [
  command('show'),
  command('tell'),
  command('publish', {
    default_member_permissions: String(1n << 13n),
    options: [
      { type: 7, name: 'channel', description: 'Where', required: true, channel_types: [0, 5] },
      { type: 8, name: 'role', description: 'Whom to tell' },
    ],
  }),
  command('family', {
    options: [
      {
        type: 1,
        name: 'zone',
        description: 'Sets it',
        options: [
          { type: 3, name: 'to', description: 'Which', required: true, autocomplete: true },
        ],
      },
      { type: 1, name: 'log', description: 'Lists it' },
    ],
  }),
  { name: 'Check quote', type: 3 },
];

const form: APIInteractionResponse = {
  type: 9,
  data: {
    custom_id: 'form',
    title: 'Correct the article',
    components: [
      { type: 10, content: 'Every post will change.' },
      {
        type: 18,
        label: 'What was wrong?',
        description: 'Readers will see this',
        component: { type: 4, custom_id: 'note', style: 2, min_length: 5 },
      },
      {
        type: 18,
        label: 'Kind',
        component: {
          type: 21,
          custom_id: 'kind',
          options: [
            { label: 'Correction', value: 'correction' },
            { label: 'Update', value: 'update' },
          ],
        },
      },
      { type: 18, label: 'Channel', component: { type: 8, custom_id: 'channel' } },
    ],
  },
};

/** A bot that shows one of each, and repeats what it is given. */
function answers(interaction: APIInteraction): APIInteractionResponse {
  if (interaction.type === 4) {
    return { type: 8, data: { choices: [{ name: 'The old town', value: 'old-town' }] } };
  }
  const data: object = interaction.data ?? {};
  const said = 'custom_id' in data ? data.custom_id : 'name' in data ? data.name : '';
  switch (said) {
    case 'show':
      return saying(
        { type: 17, accent_color: 0x33_66_99, components: [text('# Components'), { type: 14 }] },
        row({
          type: 3,
          custom_id: 'menu',
          placeholder: 'Open an article',
          options: [
            { label: 'Tram', value: 'tram', description: 'A line is built' },
            { label: 'Border', value: 'border' },
          ],
        }),
        row(button('Correct', 'open-form'), button('Too much', 'too-much'), button('Wait', 'wait')),
      );
    case 'tell':
      return saying(text(`Posted: https://discord.com/channels/1/${ids.channels.rules}/2`));
    case 'open-form':
      return form;
    case 'too-much':
      return saying(text('a'.repeat(5000)));
    case 'wait':
      return { type: 5 };
    default:
      return saying(text(`Given: \`${JSON.stringify(data)}\``));
  }
}

const open = () => openScripted(commands, answers);

describeInBrowser('Components in the playground', (visit) => {
  it('a select menu is worked with the keyboard', async () => {
    const { page, errors } = await visit(open(), { path: asking('/show') });
    await page.getByRole('combobox', { name: 'Open an article' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await newest(page).getByText('"values":["border"]').waitFor();
    expect(errors).toEqual([]);
  });

  it('a form says what is missing, and sends what was filled in', async () => {
    const { page, errors } = await visit(open(), { path: asking('/show') });
    await page.getByRole('button', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct the article' });
    await dialog.getByRole('button', { name: 'Submit' }).click();
    expect(await dialog.getByText('This field is required.').count()).toBe(3);
    await dialog.getByRole('textbox', { name: 'What was wrong?' }).fill('The date');
    await dialog.getByText('Update').click();
    await dialog.getByRole('combobox', { name: 'Channel' }).click();
    await dialog.getByRole('option', { name: '#announcements' }).click();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    const given = await newest(page).getByText('Given').innerText();
    for (const value of ['The date', 'update', ids.channels.announcements]) {
      expect(given).toContain(value);
    }
    expect(errors).toEqual([]);
  });

  it('a form closes with Escape, and nothing is sent', async () => {
    const { page } = await visit(open(), { path: asking('/show') });
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText('Given').count()).toBe(0);
  });

  it('a message menu opens by right click and by keyboard', async () => {
    const { page, errors } = await visit(open(), { path: asking('/show') });
    await page.getByRole('heading', { name: 'Components' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quote' }).waitFor();
    await page.keyboard.press('Escape');
    const more = page.getByRole('button', { name: 'What can be done with this message' });
    expect(await more.evaluate((box) => box.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest(page).getByText('"target_id"').waitFor();
    expect(errors).toEqual([]);
  });

  it('a refusal shows its path and reason', async () => {
    const { page } = await visit(open(), { path: asking('/show') });
    await page.getByRole('button', { name: 'Too much' }).click();
    const alert = page.getByRole('region', { name: 'Messages' }).getByRole('alert');
    await alert.getByText('This interaction failed').waitFor();
    const panel = page.getByRole('complementary', { name: 'Inspector' });
    await panel.getByText('data.components[0].content').waitFor();
    expect(await panel.innerText()).toContain('4000');
  });

  it('“thinking…” is shown while the bot takes its time', async () => {
    const { page } = await visit(open(), { path: asking('/show') });
    await page.getByRole('button', { name: 'Wait' }).click();
    await newest(page).getByText('Verbatim is thinking').waitFor();
  });

  it('a command for moderators is not offered to a member', async () => {
    const { page } = await visit(open());
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/show' }).waitFor();
    expect(await page.getByRole('option', { name: '/publish' }).count()).toBe(0);
    await page.getByText('1 more for moderators').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Morgan', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Message or command' }).fill('/');
    await page.getByRole('option', { name: '/publish' }).waitFor();
  });

  it('channels and roles are picked by name, and read-only ones are marked', async () => {
    const { page } = await visit(open());
    await page.getByRole('button', { name: 'rules , read-only' }).waitFor();
    await page.getByText('Morgan', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
    await page.keyboard.type('/publish ');
    await page.keyboard.type('ann');
    await page.getByRole('option', { name: '#announcements' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('role:read');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const given = await newest(page).getByText('Given').innerText();
    expect(given).toContain(ids.channels.announcements);
    expect(given).toContain(ids.roles.readers);
  });

  it('a command of a family is chosen from the list, and its options like any other’s', async () => {
    const { page, errors } = await visit(open());
    const { keyboard } = page;
    await keyboard.type('/family ');
    await page.getByRole('option', { name: '/family log' }).waitFor();
    await keyboard.type('z');
    await page.getByRole('option', { name: '/family log' }).waitFor({ state: 'detached' });
    await keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'to, required: Which' }).waitFor();
    await page.getByRole('option', { name: 'The old town' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await newest(page).getByText('"value":"old-town"').waitFor();
    expect(await newest(page).innerText()).toMatch(/Robin\s+used\s+\/family zone/);
    expect(errors).toEqual([]);
  });

  it('a link runs a command of a family', async () => {
    const { page } = await visit(open(), { path: asking('/family zone to:the old town') });
    await newest(page).getByText('"value":"the old town"').waitFor();
    const panel = page.getByRole('complementary', { name: 'Inspector' });
    expect(await panel.innerText()).toContain('/family zone');
  });

  it('the address of a message leads to its channel', async () => {
    const { page } = await visit(open(), { path: asking('/tell') });
    await newest(page).getByRole('button', { name: '#rules › message' }).click();
    await page.getByRole('heading', { name: 'rules', level: 1 }).waitFor();
  });
});
