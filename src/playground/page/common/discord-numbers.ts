import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord-api-types/v10';

// Discord's numbers by name. The types are those of discord-api-types, so a wrong number does not compile; the values are
// not imported from there, since its modules cannot be taken apart and would double the page.

export const componentType: {
  readonly actionRow: ComponentType.ActionRow;
  readonly button: ComponentType.Button;
  readonly stringSelect: ComponentType.StringSelect;
  readonly textInput: ComponentType.TextInput;
  readonly userSelect: ComponentType.UserSelect;
  readonly roleSelect: ComponentType.RoleSelect;
  readonly mentionableSelect: ComponentType.MentionableSelect;
  readonly channelSelect: ComponentType.ChannelSelect;
  readonly section: ComponentType.Section;
  readonly textDisplay: ComponentType.TextDisplay;
  readonly thumbnail: ComponentType.Thumbnail;
  readonly mediaGallery: ComponentType.MediaGallery;
  readonly file: ComponentType.File;
  readonly separator: ComponentType.Separator;
  readonly container: ComponentType.Container;
  readonly fileUpload: ComponentType.FileUpload;
  readonly radioGroup: ComponentType.RadioGroup;
  readonly checkboxGroup: ComponentType.CheckboxGroup;
  readonly checkbox: ComponentType.Checkbox;
} = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
};

export const optionType: {
  readonly subcommand: ApplicationCommandOptionType.Subcommand;
  readonly subcommandGroup: ApplicationCommandOptionType.SubcommandGroup;
  readonly string: ApplicationCommandOptionType.String;
  readonly integer: ApplicationCommandOptionType.Integer;
  readonly boolean: ApplicationCommandOptionType.Boolean;
  readonly user: ApplicationCommandOptionType.User;
  readonly channel: ApplicationCommandOptionType.Channel;
  readonly role: ApplicationCommandOptionType.Role;
  readonly mentionable: ApplicationCommandOptionType.Mentionable;
  readonly number: ApplicationCommandOptionType.Number;
  readonly attachment: ApplicationCommandOptionType.Attachment;
} = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};

export const commandType: {
  readonly chat: ApplicationCommandType.ChatInput;
  readonly message: ApplicationCommandType.Message;
} = {
  chat: 1,
  message: 3,
};

export const channelType: {
  readonly text: ChannelType.GuildText;
  readonly direct: ChannelType.DM;
  readonly group: ChannelType.GroupDM;
  readonly announcement: ChannelType.GuildAnnouncement;
  readonly forum: ChannelType.GuildForum;
} = {
  text: 0,
  direct: 1,
  group: 3,
  announcement: 5,
  forum: 15,
};

export const interactionType: {
  readonly ping: InteractionType.Ping;
  readonly command: InteractionType.ApplicationCommand;
  readonly component: InteractionType.MessageComponent;
  readonly autocomplete: InteractionType.ApplicationCommandAutocomplete;
  readonly modal: InteractionType.ModalSubmit;
} = {
  ping: 1,
  command: 2,
  component: 3,
  autocomplete: 4,
  modal: 5,
};

export const responseType: {
  readonly deferredMessage: InteractionResponseType.DeferredChannelMessageWithSource;
  readonly deferredUpdate: InteractionResponseType.DeferredMessageUpdate;
  readonly update: InteractionResponseType.UpdateMessage;
  readonly choices: InteractionResponseType.ApplicationCommandAutocompleteResult;
  readonly modal: InteractionResponseType.Modal;
} = {
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
};

export const largeSpacing: SeparatorSpacingSize.Large = 2;

export const paragraphStyle: TextInputStyle.Paragraph = 2;
