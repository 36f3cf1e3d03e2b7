/**
 * Discord's limits, each with its source. Lengths are in the larger of UTF-16 units and code points (Discord does not
 * say which), bytes are UTF-8, times are milliseconds. Where sources disagree, the stricter value stands.
 * "Docs" are discord-api-docs of 2026-08-06, "spec" is discord-api-spec of 2026-07-18.
 */
export const limits = {
  // Plain messages. Docs: resources/message, Create Message.
  /** The spec's 4,000 is for people with Nitro; bots get 2,000. */
  content: 2000,
  /** Docs: resources/message, nonce as a string. */
  nonce: 25,
  attachments: 10,
  attachmentDescription: 1024,
  /** Docs: reference, Uploading Files: each file, unless an interaction says more. */
  attachmentBytes: 10 * 1024 * 1024,
  /** Docs: reference, Uploading Files: the whole request. */
  requestBytes: 25 * 1024 * 1024,
  /** Docs: resources/message, Allowed Mentions; for roles and users alike. */
  allowedMentions: 100,

  // Embeds. Docs: resources/message, Embed Limits.
  embeds: 10,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
  embedTotal: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Spec: RichEmbed.url. */
  embedUrl: 2048,

  // Components. Docs: components/reference.
  /** All components of a Components V2 message: nested ones and accessories count. */
  components: 40,
  /** Action rows of a message without Components V2. */
  legacyRows: 5,
  /** Text of all Text Displays of a message. Source: guide of discord.js; docs PR 8562. */
  textTotal: 4000,
  /** UTF-8 bytes of all Text Displays plus `bytesPerText` for each; above it Discord fails. Source: docs issue 8554. */
  messageBytes: 10_170,
  bytesPerText: 12,
  customId: 100,
  /** The largest `id` of a component: a 32-bit integer. */
  componentId: 2 ** 31 - 1,
  buttonsPerRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectLabel: 100,
  selectValue: 100,
  selectDescription: 100,
  selectPlaceholder: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  /** Spec: UnfurledMediaRequest.url. */
  mediaUrl: 2048,
  accentColor: 0xff_ff_ff,

  // Modals. Docs: interactions/receiving-and-responding and components/reference.
  modalTitle: 45,
  /** The spec's 40 is for messages; the docs say 1 to 5 at the top. */
  modalComponents: 5,
  labelText: 45,
  labelDescription: 100,
  textInput: 4000,
  textInputPlaceholder: 100,
  fileUploadFiles: 10,
  radioOptionsMin: 2,
  radioOptions: 10,
  checkboxOptions: 10,

  // Application commands. Docs: interactions/application-commands.
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  choices: 25,
  choiceName: 100,
  /** The spec's 6,000 is for numbers and options; the docs say 100. */
  choiceValue: 100,
  optionText: 6000,
  /** Names, descriptions and values of a command, its options and choices; of localisations the longest of each field. */
  commandTotal: 8000,
  chatCommands: 100,
  /** Since 2026-03-03; 5 before. */
  userCommands: 15,
  messageCommands: 15,
  /** Spec: items of a bulk overwrite. */
  bulkCommands: 130,
  /** Docs: each command, 200 creates per day and server. */
  commandCreatesPerDay: 200,

  // Interactions. Docs: interactions/receiving-and-responding.
  responseMs: 3000,
  tokenMs: 15 * 60 * 1000,
  /** Follow-ups where only the user has installed the app (error 40094). */
  userInstallFollowUps: 5,

  // Threads and polls. Docs: resources/channel, topics/threads, resources/poll.
  threadName: 100,
  appliedTags: 5,
  pollQuestion: 300,
  pollAnswer: 55,
  pollAnswers: 10,
} as const;
