import { neededPermissions } from './permissions.ts';

/** The link with which somebody adds the bot to a server, with the least permissions that it needs. */
export function inviteUrl(applicationId: string): string {
  const permissions = [...neededPermissions.values()].reduce((all, bit) => all | bit, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
