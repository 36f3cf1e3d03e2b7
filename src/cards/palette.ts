/** Paper and ink, as on the playground's page. Every pair of text and ground that a card uses meets WCAG AA (4.5:1). */
export const palette = {
  paper: '#fdfcf9',
  ink: '#1d1b18',
  inkSoft: '#5a564e',
  rule: '#ddd8cc',
  red: '#b3261e',
  redSoft: '#fbeae8',
  notice: '#fbf3df',
  noticeInk: '#6f5005',
} as const;
