/** The article that is asked for: the one that the project comes with. */
const articleId = 'syrian-forces-reach-iraq-border';

let made = 0;

/** `/summary` as Discord sends it from a server, whole, about 2.7 kB. Each has an id of its own. */
export function summaryInteraction(): string {
  made += 1;
  return template.replace('"$id"', `"${1_400_000_000_000_000_000n + BigInt(made)}"`);
}

export const ping = JSON.stringify({ type: 1, application_id: '200000000000000001' });

const user = {
  id: '300000000000000001',
  username: 'reader',
  global_name: 'A Reader',
  discriminator: '0',
  avatar: '5f4dcc3b5aa765d61d8327deb882cf99',
  avatar_decoration_data: null,
  banner: null,
  accent_color: 5793266,
  clan: null,
  collectibles: null,
  display_name_styles: null,
  primary_guild: {
    badge: '5f4dcc3b5aa765d61d8327deb882cf99',
    identity_enabled: true,
    identity_guild_id: '400000000000000001',
    tag: 'NEWS',
  },
  public_flags: 64,
};

const permissions = '2248473465835073';

const channel = {
  id: '500000000000000001',
  type: 0,
  flags: 0,
  guild_id: '400000000000000001',
  icon_emoji: { id: null, name: '📰' },
  last_message_id: '1399999999999999999',
  last_pin_timestamp: '2026-10-01T09:00:00+00:00',
  name: 'front-page',
  nsfw: false,
  parent_id: '500000000000000000',
  permissions,
  position: 3,
  rate_limit_per_user: 0,
  theme_color: null,
  topic:
    'What the desk publishes. Ask the bot for a summary, the full text, the quotes or the source.',
};

const features =
  'ANIMATED_BANNER ANIMATED_ICON AUTO_MODERATION BANNER CHANNEL_ICON_EMOJIS_GENERATED COMMUNITY DISCOVERABLE ENABLED_DISCOVERABLE_BEFORE GUILD_ONBOARDING GUILD_ONBOARDING_EVER_ENABLED GUILD_ONBOARDING_HAS_PROMPTS INVITE_SPLASH MEMBER_PROFILES MEMBER_VERIFICATION_GATE_ENABLED NEWS PREVIEW_ENABLED PRIVATE_THREADS ROLE_ICONS SEVEN_DAY_THREAD_ARCHIVE SOUNDBOARD THREE_DAY_THREAD_ARCHIVE TIERLESS_BOOSTING VANITY_URL WELCOME_SCREEN_ENABLED'.split(
    ' ',
  );

const template = JSON.stringify({
  app_permissions: permissions,
  application_id: '200000000000000001',
  attachment_size_limit: 10_485_760,
  authorizing_integration_owners: { '0': '400000000000000001' },
  channel,
  channel_id: channel.id,
  context: 0,
  data: {
    guild_id: '400000000000000001',
    id: '600000000000000001',
    name: 'summary',
    options: [{ name: 'article', type: 3, value: articleId }],
    type: 1,
  },
  entitlement_sku_ids: [],
  entitlements: [],
  guild: { features, id: '400000000000000001', locale: 'en-US' },
  guild_id: '400000000000000001',
  guild_locale: 'en-US',
  id: '$id',
  locale: 'en-GB',
  member: {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    collectibles: null,
    deaf: false,
    display_name_styles: null,
    flags: 0,
    joined_at: '2024-03-01T12:00:00.000000+00:00',
    mute: false,
    nick: 'Reader of the front page',
    pending: false,
    permissions,
    premium_since: null,
    roles: Array.from({ length: 12 }, (_, i) => `70000000000000000${i + 10}`),
    unusual_dm_activity_until: null,
    user,
  },
  token: `aW50ZXJhY3Rpb246${'MTQwMDAwMDAwMDAwMDAwMDAwMTphYmNkZWZnaGlqa2xtbm9w'.repeat(3)}`,
  type: 2,
  version: 1,
});
