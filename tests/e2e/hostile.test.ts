import { expect, it } from 'vitest';
import { hostile } from '../playground/hostile.ts';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { button, openScripted, row, saying, text } from './support/scripted-bot.ts';

const name = (said: string) => said.slice(0, 80) || 'x';

/** The same words wherever a bot can put words. */
function everywhere(said: string): readonly object[] {
  return [
    { type: 17, components: [text(said), text(`**${said}**\n> ${said}\n- ${said}`)] },
    {
      type: 9,
      components: [text(`# ${said}`)],
      accessory: {
        type: 11,
        media: { url: 'https://evil.example/pixel.png' },
        description: said,
      },
    },
    row(button(name(said), 'press')),
    row({
      type: 3,
      custom_id: 'menu',
      placeholder: name(said),
      options: [{ label: name(said), value: 'x', description: name(said) }],
    }),
  ];
}

describeInBrowser('Hostile texts in the playground', (visit) => {
  it('run no script, load nothing, and lead nowhere but to http(s)', async () => {
    let next = 0;
    const commands = [{ name: 'say', type: 1 as const, description: 'Says it' }];
    const opening = openScripted(commands, () => saying(...everywhere(hostile[next++] ?? '')));
    const { page, errors } = await visit(opening);
    const field = page.getByRole('combobox', { name: 'Message or command' });
    for (const [index] of hostile.entries()) {
      await field.fill('/say ');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('article').count()).toBe(index + 1);
    }
    for (const link of await page.getByRole('article').getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(await link.getAttribute('rel')).toContain('noopener');
    }
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    const planted = 'script:not([src]), iframe, style, object, embed, base, [onerror], [onload]';
    expect(await page.locator(planted).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('in a deep link stay text', async () => {
    const commands = [{ name: 'say', type: 1 as const, description: 'Says it' }];
    const opening = openScripted(commands, () => saying(text('never')));
    const { page, errors } = await visit(opening, { path: asking(hostile[0] ?? '') });
    const field = page.getByRole('combobox', { name: 'Message or command' });
    await expect.poll(() => field.inputValue()).toBe(hostile[0]);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(errors).toEqual([]);
  });
});
